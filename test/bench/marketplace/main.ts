import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { epochMs } from '../clock.js';
import { drawPhotos } from './draw-photos.js';
import { MarketplaceRequest, type MarketplaceMessage } from './messages.js';

/**
 * The marketplace of the bench, a process of its own: serves photos drawn at its start, takes write-backs at
 * once and stamps their arrival, unless it is told to hang. Its one argument is how many photos there are.
 */
exitWithParent();

const Document = z.looseObject({
  marketplace: z.string(),
  listingId: z.string(),
  outcome: z.string(),
});

const photos = await drawPhotos(Number(process.argv[2]));
const arrivedKeys = new Set<string>();

const server = createServer((request, response) => {
  if (request.method === 'PUT') void takeWriteBack(request, response);
  else servePhoto(request, response);
});

function servePhoto(request: IncomingMessage, response: ServerResponse): void {
  const photo = photos[Number(/^\/photos\/(\d+)\.jpg$/.exec(request.url ?? '')?.[1] ?? -1)];
  if (photo === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'image/jpeg' }).end(photo);
}

/** While it hangs: resolved when it answers again. */
let hanging: PromiseWithResolvers<void> | null = null;

process.on('message', (message) => {
  const { kind } = MarketplaceRequest.parse(message);
  hanging?.resolve();
  hanging = kind === 'hang' ? Promise.withResolvers() : null;
});

async function takeWriteBack(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  await hanging?.promise;
  if (response.destroyed) return;
  const atMs = epochMs();
  const key = String(request.headers['idempotency-key']);
  const repeated = arrivedKeys.has(key);
  arrivedKeys.add(key);
  response.writeHead(200).end();
  const { marketplace, listingId, outcome, ...rest } = Document.parse(JSON.parse(body));
  const fingerprint = createHash('sha256').update(JSON.stringify(rest)).digest('hex');
  tell({
    kind: 'written_back',
    marketplace,
    listingId,
    outcome,
    atMs,
    repeated,
    fingerprint,
  });
}

function tell(message: MarketplaceMessage): void {
  process.send?.(message);
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  tell({ kind: 'listening', origin: `http://127.0.0.1:${address.port}` });
});
process.once('SIGTERM', () => process.exit(0));
