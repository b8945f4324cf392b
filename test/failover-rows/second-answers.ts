import type { FailureClass } from '#libs/domain/failure-classes';
import type { BehaviourName } from '#test/faulty-provider/behaviours/index';
import type { BookedCall } from './scene-end.js';
import type { SceneTest } from './scene-test.js';

/** Answers as the books have them, each at the price of a faulty provider's tokens. */
export const FIRST: BookedCall = ['first', 'answer', 'answered', 1_000];
export const SECOND: BookedCall = ['second', 'answer', 'answered', 1_000];
export const SAFE: BookedCall = ['judge', 'answer', 'answered', 1_000];

/** The cost of the calls that may be billed isn't known, so the revision's isn't either. */
export function paidFor(calls: readonly BookedCall[]): { readonly costMicros: number | null } {
  const costs = calls.map(([, , , micros]) => micros);
  const known = costs.filter((micros) => micros !== null);
  return {
    costMicros: known.length < costs.length ? null : known.reduce((sum, micros) => sum + micros, 0),
  };
}

/** What a scene comes to in which the first provider's calls end as given and the second answers. */
export function secondAnswers(
  ofFirst: readonly BookedCall[],
  receivedByFirst = ofFirst.length,
): SceneTest['comesTo'] {
  const attributes = [...ofFirst, SECOND];
  return {
    categoryBy: 'second',
    received: { first: receivedByFirst, second: 1, judge: 1 },
    attributes,
    ...paidFor([...attributes, SAFE]),
  };
}

/** What a scene comes to in which the first provider's last call is an answer. */
export function firstAnswers(before: readonly BookedCall[]): SceneTest['comesTo'] {
  const attributes = [...before, FIRST];
  return {
    categoryBy: 'first',
    received: { first: attributes.length, second: 0, judge: 1 },
    attributes,
    ...paidFor([...attributes, SAFE]),
  };
}

/**
 * A scene of which all is the first provider's behaviour.
 * @param firstRestsAfter why the first isn't to be asked now by anybody
 */
export function secondAnswersAfter(
  name: SceneTest['name'],
  first: readonly BehaviourName[],
  ofFirst: readonly BookedCall[],
  firstRestsAfter: readonly FailureClass[] = [],
): SceneTest {
  return { name, first, comesTo: { ...secondAnswers(ofFirst), firstRestsAfter } };
}
