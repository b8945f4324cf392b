// A process that spends a daily budget as a worker does, until it is killed or the budget is empty. It runs the
// TypeScript sources as they are: `.js` of an import stands for the `.ts` beside it.
import { randomUUID } from 'node:crypto';
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) => {
    const isSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(isSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
const { openDatabase } = await import('#libs/db/database');
const { reserveCall } = await import('#libs/db/model-calls/reserve-call');
const { settleCall } = await import('#libs/db/model-calls/settle-call');
const { Spending } = await import('#libs/money/spending');

const { url, key, budget, mostMicros } = JSON.parse(process.argv[2] ?? '');
const db = openDatabase({
  url,
  maxConnections: 4,
  applicationName: 'spending-worker',
  onConnectionError: () => undefined,
});
const spending = new Spending(db, { ceilings: null, budgets: [budget] });

/** @returns whether the budget had enough left */
async function makeCall() {
  const reservedMicros = Math.ceil(Math.random() * mostMicros);
  const id = randomUUID();
  const call = {
    ...key,
    id,
    capability: 'attributes',
    provider: budget.name,
    model: 'm',
    round: 1,
  };
  const { provider, marketplace, capability } = call;
  const allowance = await spending.allow({ provider, marketplace, capability, reservedMicros });
  if (allowance.kind === 'over_limit') return false;
  const reservation = await reserveCall(db, { ...call, requestHash: id }, 0, allowance.terms);
  if (reservation !== 'reserved') throw new Error(`it is ${JSON.stringify(reservation)}`);
  process.send?.('reserved');
  const costMicros = Math.floor(Math.random() * (reservedMicros + 1));
  const isStored = await settleCall(db, key, {
    id,
    state: 'answered',
    verdict: null,
    status: 200,
    providerRequestId: null,
    usage: null,
    cost: { kind: 'known', micros: costMicros },
    rawAnswer: null,
    accepted: null,
    flags: [],
    durationMs: 1,
  });
  if (isStored) allowance.settle(costMicros);
  return true;
}

const lanes = Array.from({ length: 4 }, async () => {
  while (await makeCall());
});
await Promise.all(lanes);
await db.destroy();
process.disconnect?.();
