import { testScenes, type SceneTest } from './scene-tests.js';
import type { BookedCall } from './scene-end.js';
import type { BehaviourName } from '#test/faulty-provider/behaviours/index';

const SECOND = ['second', 'answer', 'answered', 1_000] as const;
const UNKNOWN = { costMicros: null, costUnknownReason: expect.stringContaining('may have billed') };

/** The first answers as given each time; what our books say of it; then the second answers. */
function scene(
  name: SceneTest['name'],
  behaviour: BehaviourName,
  ofFirst: readonly BookedCall[],
): SceneTest {
  const maybe = ofFirst.some(([, , state]) => state === 'maybe_billed');
  const paid = ofFirst.reduce((sum, [, , , micros]) => sum + (micros ?? 0), 2_000);
  return {
    name,
    first: [behaviour, behaviour, behaviour],
    comesTo: {
      categoryBy: 'second',
      received: { first: ofFirst.length, second: 1, judge: 1 },
      attributes: [...ofFirst, SECOND],
      ...(maybe ? UNKNOWN : { costMicros: paid }),
    },
  };
}

testScenes([
  scene('row 10: a page with 200', 'html', [['first', 'wire.not_json → next', 'failed', 0]]),
  scene('row 10: 204', 'no_content', [['first', 'wire.not_json → next', 'failed', 0]]),
  scene('row 10: an empty body with 200', 'nothing', [
    ['first', 'wire.not_json → next', 'failed', 0],
  ]),
  scene('row 11: an error in a 200', 'error_in_200', [
    ['first', 'wire.error_in_200 → again', 'maybe_billed', null],
    ['first', 'wire.error_in_200 → next', 'maybe_billed', null],
  ]),
  scene('row 12: no choice', 'no_choice', [
    ['first', 'wire.no_choice → next', 'maybe_billed', null],
  ]),
  scene('row 12: an end that nobody knows', 'unknown_end', [
    ['first', 'wire.no_choice → next', 'maybe_billed', null],
  ]),
  scene('row 13: another model answers, and is paid', 'other_model', [
    ['first', 'wire.model_mismatch → next', 'answered', 1_000],
  ]),
]);
