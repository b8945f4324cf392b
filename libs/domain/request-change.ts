import type { FieldName } from './fields/field-names.js';

/**
 * How a request differs from the capability's own where that one failed in a way that the same request would again:
 * - `format_restated`: says that the last answer could not be read, and what was asked for
 * - `more_output`: twice the output limit
 * - `less_input`: a shorter text and one photo
 * - `without_photos`: the text alone
 * - `smaller_photos`: photos of 768 px
 * Free of zod: workflows import it.
 */
export const REQUEST_CHANGES = [
  'format_restated',
  'more_output',
  'less_input',
  'without_photos',
  'smaller_photos',
] as const;
export type RequestChange = (typeof REQUEST_CHANGES)[number];

/** Fields of an answer that broke a rule, which its provider is asked for once more, and for those only. */
export interface FieldRepair {
  /** The call whose answer it was. */
  readonly callId: string;
  readonly fields: readonly FieldName[];
  /** Round of the plan in which it was given. */
  readonly round: number;
}

/** What can be changed about a request. */
export interface ChangeableRequest {
  readonly capability: 'attributes' | 'safety';
  readonly hasText: boolean;
  readonly photos: number;
  /** Whether the profile requires a check of images. */
  readonly mustJudgeImages: boolean;
}

/**
 * The changes that leave a request one that may be answered. Safety sees all of a listing: its text is never
 * shortened, and its photos are left out only where nothing requires that they are judged (they count as not
 * assessed then).
 */
export function possibleChanges(request: ChangeableRequest): readonly RequestChange[] {
  const isSafety = request.capability === 'safety';
  return REQUEST_CHANGES.filter((change) => {
    switch (change) {
      case 'format_restated':
      case 'more_output':
        return true;
      case 'smaller_photos':
        return request.photos > 0;
      case 'without_photos':
        return request.photos > 0 && (isSafety ? !request.mustJudgeImages : request.hasText);
      case 'less_input':
        return !isSafety && (request.hasText || request.photos > 1);
    }
  });
}
