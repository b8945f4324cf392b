import { answerListing } from '#apps/baseline-model/answer-listing';
import type { AskedRequest } from '../asked-request.js';

/** An answer's members, by name. */
export type AnswerMembers = Readonly<Record<string, unknown>>;

/**
 * What an honest provider says: the baseline's own reading of the text, for any listing in any of our languages. Photos
 * aren't looked at.
 */
export async function honestAnswer({ listing, wanted }: AskedRequest): Promise<AnswerMembers> {
  const answer: AnswerMembers = await answerListing(listing, [], wanted);
  return Object.fromEntries(Object.entries(answer).filter(([name]) => wanted.has(name)));
}
