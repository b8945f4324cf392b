import { billingBounds } from './billing-bounds.js';
import { delivered } from './delivered.js';
import { everyCallHasARow } from './every-call-has-a-row.js';
import { histories } from './histories.js';
import type { Invariant } from './invariant.js';
import { noSecondPurchase } from './no-second-purchase.js';
import { oneOutcome } from './one-outcome.js';
import { oneWriteBack } from './one-write-back.js';
import { publishedWasChecked } from './published-was-checked.js';

/** All that must hold after a run. */
export const INVARIANTS: readonly Invariant[] = [
  oneOutcome,
  oneWriteBack,
  delivered,
  noSecondPurchase,
  billingBounds,
  everyCallHasARow,
  publishedWasChecked,
  histories,
];
