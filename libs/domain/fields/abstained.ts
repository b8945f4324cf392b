import type { Reason } from '../outcome.js';

/** The reason of a field that nobody said anything of. */
export const ABSTAINED: Reason = {
  code: 'field.abstained',
  detail: 'neither text nor photos say it',
};
