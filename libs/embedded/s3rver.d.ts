/** The part of `@20minutes/s3rver` that Garnish uses; the package ships no types. */
declare module '@20minutes/s3rver' {
  import type { Server } from 'node:http';

  /** A request and its reply, as Koa has them. */
  export interface S3Context {
    readonly method: string;
    readonly path: string;
    get(header: string): string;
    status: number;
    type: string;
    body: string;
  }

  export default class S3rver {
    constructor(options: {
      address: string;
      port: number;
      directory: string;
      silent: boolean;
      configureBuckets: readonly { name: string; configs: readonly string[] }[];
    });
    readonly httpServer: Server;
    /** Koa's: called one around the other, from the first. */
    readonly middleware: ((context: S3Context, next: () => Promise<void>) => Promise<void>)[];
    readonly store: { existsObject(bucket: string, key: string): Promise<boolean> };
    run(): Promise<unknown>;
    close(): Promise<void>;
  }
}
