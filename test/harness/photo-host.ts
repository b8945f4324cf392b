import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a photo host answers under one path. */
export type HostedPhoto =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'status'; readonly status: number }
  /** Never answers. */
  | { readonly kind: 'hang' };

/** A photo host over a real socket; counts what is asked for. */
export interface PhotoHost {
  readonly origin: string;
  readonly photos: Map<string, HostedPhoto>;
  readonly asked: string[];
  close(): Promise<void>;
}

export async function startPhotoHost(): Promise<PhotoHost> {
  const photos = new Map<string, HostedPhoto>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const hosted = photos.get(path) ?? { kind: 'status', status: 404 };
    if (hosted.kind === 'hang') return;
    if (hosted.kind === 'status') response.writeHead(hosted.status).end();
    else response.writeHead(200, { 'content-type': 'image/jpeg' }).end(hosted.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    photos,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
