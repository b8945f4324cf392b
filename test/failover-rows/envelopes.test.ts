import { randomUUID } from 'node:crypto';
import { ATTRIBUTES_FORMAT } from '#libs/models/requests/wire-format';
import type { FailoverStack } from './failover-stack.js';
import type { Stage } from './scene.js';
import { testScenes } from './scene-tests.js';
import { firstAnswers, secondAnswersAfter } from './second-answers.js';

/** So many other requests are answered before, by the very adapter that the worker has. */
const ANSWERED_BEFORE = 6;

async function askBefore({ entryOfFirst }: Stage, { sources }: FailoverStack): Promise<void> {
  const provider = sources.providers.get(entryOfFirst.id);
  for (let request = 0; request < ANSWERED_BEFORE; request += 1) {
    const message = { locale: 'en', title: `Another listing ${request}`, description: null };
    await provider?.send(
      {
        capability: 'attributes',
        model: entryOfFirst.model,
        system: 'Read it.',
        parts: [{ kind: 'text', text: JSON.stringify(message) }],
        schemaName: ATTRIBUTES_FORMAT.name,
        schema: ATTRIBUTES_FORMAT.schema,
        maxOutputTokens: 100,
      },
      {
        callId: randomUUID(),
        signal: AbortSignal.timeout(10_000),
        imageBytes: () => new Uint8Array(),
      },
    );
  }
}

testScenes([
  secondAnswersAfter(
    'row 10: a page with 200',
    ['html'],
    [['first', 'wire.not_json → next', 'failed', 0]],
    ['wire.not_json'],
  ),
  secondAnswersAfter(
    'row 10: 204',
    ['no_content'],
    [['first', 'wire.not_json → next', 'failed', 0]],
    ['wire.not_json'],
  ),
  secondAnswersAfter(
    'row 10: an empty body with 200',
    ['nothing'],
    [['first', 'wire.not_json → next', 'failed', 0]],
    ['wire.not_json'],
  ),
  secondAnswersAfter(
    'row 11: an error in a 200',
    ['error_in_200', 'error_in_200'],
    [
      ['first', 'wire.error_in_200 → again', 'maybe_billed', null],
      ['first', 'wire.error_in_200 → next', 'maybe_billed', null],
    ],
  ),
  secondAnswersAfter(
    'row 12: no choice',
    ['no_choice'],
    [['first', 'wire.no_choice → next', 'maybe_billed', null]],
  ),
  secondAnswersAfter(
    'row 12: an end that nobody knows',
    ['unknown_end'],
    [['first', 'wire.no_choice → next', 'maybe_billed', null]],
  ),
  secondAnswersAfter(
    'row 13: another model answers, and is paid',
    ['other_model'],
    [['first', 'wire.model_mismatch → next', 'answered', 1_000]],
  ),
  {
    name: 'row 14: the answer to another request comes once more, then the right one',
    prepare: async (stage, stack) => {
      await askBefore(stage, stack);
      stage.first.script.queue('replay');
    },
    comesTo: firstAnswers([['first', 'wire.duplicate → again', 'maybe_billed', null]]),
  },
]);
