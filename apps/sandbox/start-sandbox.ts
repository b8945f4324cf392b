import type { SandboxConfig } from '#libs/config/sandbox-config';
import fastifyStatic from '@fastify/static';
import fastify, { LogController, type FastifyBaseLogger } from 'fastify';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { putFaults } from './faults/put-faults.js';
import { announceRevision } from './garnish-client/announce-revision.js';
import { createAnnouncer } from './garnish-client/announcer.js';
import type { RetryWaits } from './garnish-client/retry-delay.js';
import { withdrawRevision } from './garnish-client/withdraw-revision.js';
import { answerErrors } from './http/answer-errors.js';
import { pageRoutes } from './http/page-routes.js';
import { securityHeaders } from './http/security-headers.js';
import { getRequests } from './listing-api/get-requests.js';
import { putEnrichment } from './listing-api/put-enrichment.js';
import { openStore } from './listing-store/open-store.js';
import { getCalls } from './listings/get-calls.js';
import { ListingChanges } from './listings/listing-changes.js';
import { listingRoutes } from './listings/listing-routes.js';
import { getPhoto } from './photos/get-photo.js';
import { postPhoto } from './photos/post-photo.js';
import type { SandboxParts } from './sandbox-parts.js';
import { streamSellerState } from './suggestions/stream-seller-state.js';
import { getVocabulary } from './vocabulary/get-vocabulary.js';

/** Largest JSON body that any route takes; an enrichment document is a few kB. */
const MAX_BODY_BYTES = 1024 * 1024;

/** A running sandbox. */
export interface Sandbox {
  /** Origin it listens on, without a trailing slash. */
  readonly url: string;
  /** Stops listening, breaks off open requests, and closes the store. */
  close(): Promise<void>;
}

/**
 * Opens the store, listens, and goes on with announcements that a former process left.
 * @throws when the port is taken or the data folder can't be written.
 */
export async function startSandbox(
  config: SandboxConfig,
  log: Logger,
  retryWaits?: RetryWaits,
): Promise<Sandbox> {
  const db = openStore(config.dataDir);
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500 },
  });
  let address = '';
  const publicUrl = () => config.publicUrl ?? address;
  const changes = new ListingChanges();
  const announcer = createAnnouncer({
    db,
    send: (announcement, signal) =>
      announcement.intent === 'announce'
        ? announceRevision({ db, config, publicUrl }, announcement, signal)
        : withdrawRevision({ config }, announcement, signal),
    onSettled: (listingId) => changes.ring(listingId),
    now: Date.now,
    log,
    ...(retryWaits === undefined ? {} : { waits: retryWaits }),
  });
  const parts: SandboxParts = { config, db, changes, publicUrl, now: Date.now, log, announcer };

  securityHeaders(app);
  answerErrors(app);
  await app.register(fastifyStatic, {
    root: fileURLToPath(new URL('./pages/', import.meta.url)),
    prefix: '/assets/',
    allowedPath: (path) => /\.(html|js|css|svg|map)$/.test(path),
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  putEnrichment(app, parts);
  getRequests(app, parts);
  postPhoto(app, parts);
  getPhoto(app, parts);
  listingRoutes(app, parts);
  getCalls(app, parts);
  streamSellerState(app, parts);
  getVocabulary(app);
  putFaults(app, parts);
  pageRoutes(app);

  try {
    address = (await app.listen({ host: config.host, port: config.port })).replace(/\/+$/, '');
  } catch (error) {
    db.close();
    throw error;
  }
  announcer.wake();
  return {
    url: address,
    close: async () => {
      await app.close();
      await announcer.stop();
      db.close();
    },
  };
}
