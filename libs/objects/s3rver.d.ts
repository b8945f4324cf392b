/** The part of the development S3 server that tests start in their own process. */
declare module '@20minutes/s3rver' {
  import type { AddressInfo } from 'node:net';

  export default class S3rver {
    constructor(options: {
      address: string;
      port: number;
      directory: string;
      silent: boolean;
      vhostBuckets: boolean;
    });
    run(): Promise<AddressInfo>;
    close(): Promise<void>;
  }
}
