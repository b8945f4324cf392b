import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { EnrichmentDocument } from '#libs/domain/enrichment-document';

/** One write-back as the listing service received it. */
export interface ReceivedPut {
  readonly path: string;
  readonly token: string;
  readonly ifMatch: string;
  readonly idempotencyKey: string;
  readonly document: EnrichmentDocument;
}

/** A listing service that answers as it is told, over a real socket. */
export interface ScriptedListingApi {
  readonly baseUrl: string;
  readonly received: ReceivedPut[];
  /** Status of the next answers; `hang` never answers. */
  answer: number | 'hang';
  headers: Readonly<Record<string, string>>;
  /** Called when a write-back has arrived, before it is answered. */
  onPut: () => void | Promise<void>;
  close(): Promise<void>;
}

export async function startScriptedListingApi(): Promise<ScriptedListingApi> {
  const received: ReceivedPut[] = [];
  const api = {
    received,
    answer: 200 as number | 'hang',
    headers: {} as Readonly<Record<string, string>>,
    onPut: (): void | Promise<void> => undefined,
  };
  const server = createServer((request, response) => {
    void (async () => {
      const document = EnrichmentDocument.parse(JSON.parse(await text(request)));
      received.push({
        path: request.url ?? '',
        token: request.headers.authorization ?? '',
        ifMatch: request.headers['if-match'] ?? '',
        idempotencyKey: String(request.headers['idempotency-key']),
        document,
      });
      await api.onPut();
      if (api.answer !== 'hang') response.writeHead(api.answer, api.headers).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(api, {
    baseUrl: `http://127.0.0.1:${port}/listing-api`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
