import { describe, expect, it } from '@jest/globals';
import { possibleChanges, type ChangeableRequest, type RequestChange } from './request-change.js';

const ATTRIBUTES: ChangeableRequest = {
  capability: 'attributes',
  hasText: true,
  photos: 2,
  mustJudgeImages: false,
};
const SAFETY: ChangeableRequest = { ...ATTRIBUTES, capability: 'safety' };
const ALWAYS: readonly RequestChange[] = ['format_restated', 'more_output'];

describe('what can be changed about a request', () => {
  it.each<[string, ChangeableRequest, readonly RequestChange[]]>([
    [
      'all of attributes',
      ATTRIBUTES,
      [...ALWAYS, 'less_input', 'without_photos', 'smaller_photos'],
    ],
    ['no photos where there are none', { ...ATTRIBUTES, photos: 0 }, [...ALWAYS, 'less_input']],
    [
      'not the last of it',
      { ...ATTRIBUTES, hasText: false, photos: 1 },
      [...ALWAYS, 'smaller_photos'],
    ],
    ['nothing of what safety reads', SAFETY, [...ALWAYS, 'without_photos', 'smaller_photos']],
    [
      'nothing of what safety must look at',
      { ...SAFETY, mustJudgeImages: true },
      [...ALWAYS, 'smaller_photos'],
    ],
  ])('%s', (_what, request, changes) => {
    expect(possibleChanges(request)).toEqual(changes);
  });
});
