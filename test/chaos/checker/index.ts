import type { Scenario } from '../options.js';
import { billingBounds } from './billing-bounds.js';
import { delivered } from './delivered.js';
import { everyCallHasARow } from './every-call-has-a-row.js';
import { healthUntouched } from './health-untouched.js';
import { histories } from './histories.js';
import type { Invariant } from './invariant.js';
import { lostAtDeaths } from './lost-at-deaths.js';
import { noSecondPurchase } from './no-second-purchase.js';
import { oneOutcome } from './one-outcome.js';
import { oneWriteBack } from './one-write-back.js';
import { publishedWasChecked } from './published-was-checked.js';
import { reservationsClosed } from './reservations-closed.js';

/** What must hold after any run. */
const INVARIANTS: readonly Invariant[] = [
  oneOutcome,
  oneWriteBack,
  delivered,
  noSecondPurchase,
  billingBounds,
  everyCallHasARow,
  publishedWasChecked,
  histories,
];

/** What must hold too where nothing but workers, Postgres and Temporal went down. */
const INVARIANTS_OF_OUR_OUTAGES: readonly Invariant[] = [
  lostAtDeaths,
  healthUntouched,
  reservationsClosed,
];

/** All that must hold after a run of this scenario. */
export function invariantsOf(scenario: Scenario): readonly Invariant[] {
  return scenario === 'every-process' ? INVARIANTS : [...INVARIANTS, ...INVARIANTS_OF_OUR_OUTAGES];
}
