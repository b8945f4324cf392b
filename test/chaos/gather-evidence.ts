import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '#apps/dev-stack/data-folder';
import { Verdict } from '#libs/domain/failures';
import { Outcome, RevisionState } from '#libs/domain/outcome';
import type {
  CallEvidence,
  Evidence,
  ReceivedCall,
  RestEvidence,
  RevisionEvidence,
  UseEvidence,
  WriteBackEvidence,
} from './evidence.js';
import { readRuns } from './read-runs.js';
import type { RunAccess } from './run-access.js';

const Capability = z.enum(['attributes', 'safety']);

/** Reads all that the run left behind; the stack must be up. */
export async function gatherEvidence(
  access: RunAccess,
  folder: DataFolder,
  client: Pick<Evidence, 'announcements' | 'withdrawals' | 'deaths'>,
): Promise<Evidence> {
  return {
    announcements: client.announcements,
    withdrawals: client.withdrawals,
    deaths: client.deaths,
    rests: await readRests(access),
    revisions: await readRevisions(access),
    calls: await readCalls(access),
    uses: await readUses(access),
    received: await readCallLog(join(folder.logs, 'baseline-calls.jsonl')),
    writeBacks: await readWriteBacks(access),
    runs: await readRuns(access),
  };
}

async function readRevisions({ db }: RunAccess): Promise<RevisionEvidence[]> {
  const rows = await db
    .selectFrom('listing_revision')
    .select(['listing_id', 'revision', 'state', 'outcome', 'delivered', 'idempotency_key'])
    .execute();
  return rows.map((row) => ({
    listingId: row.listing_id,
    revision: row.revision,
    state: RevisionState.parse(row.state),
    outcome: Outcome.nullable().parse(row.outcome),
    delivered: z.enum(['yes', 'no', 'unknown']).nullable().parse(row.delivered),
    idempotencyKey: row.idempotency_key,
  }));
}

async function readCalls({ db }: RunAccess): Promise<CallEvidence[]> {
  const rows = await db
    .selectFrom('model_call')
    .select(['id', 'listing_id', 'capability', 'request_hash', 'state', 'verdict', 'status'])
    .select(['reserved_at', 'settled_at'])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    listingId: row.listing_id,
    capability: Capability.parse(row.capability),
    requestHash: row.request_hash,
    state: z.enum(['reserved', 'answered', 'failed', 'maybe_billed']).parse(row.state),
    verdictClass: Verdict.nullable().parse(row.verdict)?.class ?? null,
    status: row.status,
    reservedAt: row.reserved_at,
    settledAt: row.settled_at,
  }));
}

async function readRests({ db }: RunAccess): Promise<RestEvidence[]> {
  const rows = await db
    .selectFrom('provider_health')
    .select(['provider', 'scope', 'reason_class as reason'])
    .execute();
  return rows;
}

async function readUses({ db }: RunAccess): Promise<UseEvidence[]> {
  const rows = await db
    .selectFrom('call_use')
    .select(['listing_id', 'revision', 'capability', 'call_id'])
    .execute();
  return rows.map((row) => ({
    listingId: row.listing_id,
    revision: row.revision,
    capability: Capability.parse(row.capability),
    callId: row.call_id,
  }));
}

const CallLogLine = z.object({
  time: z.iso.datetime(),
  event: z.enum(['received', 'answered', 'refused', 'client_gone']),
  clientRequestId: z.string().nullable(),
  bodyHash: z.string(),
});

async function readCallLog(file: string): Promise<ReceivedCall[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines
    .map((line) => CallLogLine.parse(JSON.parse(line)))
    .filter(({ event }) => event === 'received')
    .map(({ clientRequestId, bodyHash, time }) => ({
      callId: clientRequestId,
      bodyHash,
      at: new Date(time),
    }));
}

const RequestPage = z.object({
  requests: z.array(
    z.object({
      listingId: z.string(),
      revision: z.int().nullable(),
      idempotencyKey: z.string().nullable(),
      bodyHash: z.string(),
      verdict: z.string().nullable(),
      applied: z.boolean(),
    }),
  ),
  next: z.int(),
});

async function readWriteBacks({ sandboxOrigin }: RunAccess): Promise<WriteBackEvidence[]> {
  const requests: WriteBackEvidence[] = [];
  for (let after = 0; ;) {
    const reply = await fetch(`${sandboxOrigin}/listing-api/requests?after=${after}&limit=1000`);
    const page = RequestPage.parse(await reply.json());
    if (page.requests.length === 0) return requests;
    requests.push(...page.requests);
    after = page.next;
  }
}
