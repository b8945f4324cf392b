import { z } from 'zod';

/** What drafts may cost on one day, in micro-dollars; 0 allows only those that cost nothing. */
export const DailyBudgetMicros = z.int().min(0, 'a budget must be micro-dollars, 0 or more');
