import { z } from 'zod';
import { sandboxClient, type SandboxClient } from '#apps/sandbox/testing/sandbox-client';
import type { RunningStack } from '#test/harness/running-stack';

/** What the tests read of an enrichment. */
export const SeenEnrichment = z.object({
  revision: z.number(),
  state: z.string(),
  outcome: z.string().nullable(),
  reasons: z.array(z.object({ code: z.string() })),
  fields: z.record(z.string(), z.object({ label: z.string().nullable() })),
  photos: z.array(z.object({ state: z.string(), code: z.string().nullable() })),
  links: z.object({ self: z.string(), newest: z.string() }),
  timings: z.object({ acceptedAt: z.string() }),
});
export type SeenEnrichment = z.infer<typeof SeenEnrichment>;

/** A listing that is on the marketplace, with the announcement of its first revision. */
export interface ListedItem {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A marketplace that announces for itself, with the stack's sandbox for its listing service. */
export interface MarketplaceSide {
  readonly sandbox: SandboxClient;
  /** Publishes a listing without telling Garnish. */
  list(item: {
    readonly lane: string;
    readonly title: string;
    readonly description?: string;
    readonly photos?: readonly { readonly id: string; readonly url: string }[];
  }): Promise<ListedItem>;
  /** Announces it. `waitSeconds` goes into `Prefer`. */
  announce(
    item: ListedItem,
    waitSeconds?: number,
  ): Promise<{ readonly status: number; readonly body: SeenEnrichment }>;
  enrichment(item: ListedItem): Promise<SeenEnrichment>;
  /** Withdraws its first revision. @returns the status */
  withdraw(item: ListedItem): Promise<number>;
  /** Applied write-backs of it in the sandbox's request log; a repeat isn't one. */
  applied(item: ListedItem): Promise<number>;
  setFault(setting: object): Promise<void>;
}

/** The marketplace's side of that stack. */
export function marketplaceSide(stack: RunningStack): MarketplaceSide {
  const sandbox = sandboxClient(() => stack.address('sandbox'));
  const call = (
    item: ListedItem,
    query: string,
    init: {
      readonly method?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    },
  ): Promise<Response> =>
    fetch(
      `${stack.address('api')}/v1/marketplaces/${stack.marketplace}/listings/${item.id}/enrichment${query}`,
      { ...init, headers: { ...init.headers, authorization: `Bearer ${stack.apiKey}` } },
    );
  return {
    sandbox,
    async list({ lane, title, description = '', photos = [] }) {
      const listing = { locale: 'en', title, description, publish: true, announce: false };
      const created = await sandbox.call('POST', '/listings', {
        ...listing,
        photos: photos.map((photo) => photo.id),
      });
      const { id, revision } = z
        .object({ id: z.string(), revision: z.number() })
        .parse(created.body);
      return { id, body: { revision, lane, locale: 'en', photos, text: { title, description } } };
    },
    async announce(item, waitSeconds = 0) {
      const reply = await call(item, '', {
        method: 'PUT',
        headers: { 'content-type': 'application/json', prefer: `wait=${waitSeconds}` },
        body: JSON.stringify(item.body),
      });
      return { status: reply.status, body: SeenEnrichment.parse(await reply.json()) };
    },
    enrichment: async (item) => SeenEnrichment.parse(await (await call(item, '', {})).json()),
    async withdraw(item) {
      const reply = await call(item, '?revision=1', { method: 'DELETE' });
      await reply.body?.cancel();
      return reply.status;
    },
    async applied(item) {
      const requests = await sandbox.requests();
      return requests.filter(({ listingId, applied }) => listingId === item.id && applied).length;
    },
    async setFault(setting) {
      const { status } = await sandbox.call('PUT', '/faults', setting);
      if (status !== 200) throw new Error(`PUT /faults: ${status}`);
    },
  };
}
