import { inferred } from '#libs/domain/fields/test-claims';
import type { AskedRequest } from '../asked-request.js';
import type { AnswerMembers } from './honest-answer.js';

const GERMAN = 'Schönes Kleid, kaum getragen und sehr gut erhalten';
const ENGLISH = 'Beautiful dress that was worn only a few times';

/** The answer with a title in a language that isn't the listing's. */
export function withForeignTitle(answer: AnswerMembers, { listing }: AskedRequest): AnswerMembers {
  return { ...answer, title: inferred(listing.locale.startsWith('de') ? ENGLISH : GERMAN) };
}
