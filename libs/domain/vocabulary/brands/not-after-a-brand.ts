import { wordKey } from '../word-key.js';

/**
 * Words that show that the capitalised ordinary word before them is not a brand: "Only worn once", "Next day
 * delivery", "Guess what", "Reserved for Anna", "House of", "Esprit bohème".
 */
export const NOT_AFTER_A_BRAND: ReadonlySet<string> = new Set(
  [
    ...['worn', 'wore', 'used', 'once', 'one', 'twice', 'two', 'tried', 'washed', 'selling', 'bought', 'left', 'the', 'a'],
    ...['day', 'days', 'time', 'week', 'month', 'year', 'to', 'in', 'at', 'on', 'of', 'for', 'is', 'are', 'was', 'has', 'had'],
    ...['what', 'who', 'you', 'i', 'it', 'my', 'this', 'that', 'with', 'per', 'pcs', 'until', 'by', 'item', 'thing', 'small'],
    ...['bohème', 'boheme', 'vintage', 'rock', 'chic', 'sportif', 'pour', 'dla', 'do', 'für', 'per', 'para', 'voor'],
  ].map(wordKey),
);
