import { testScenes } from './scene-tests.js';
import { secondAnswersAfter } from './second-answers.js';

testScenes([
  secondAnswersAfter(
    'row 10: a page with 200',
    ['html'],
    [['first', 'wire.not_json → next', 'failed', 0]],
  ),
  secondAnswersAfter(
    'row 10: 204',
    ['no_content'],
    [['first', 'wire.not_json → next', 'failed', 0]],
  ),
  secondAnswersAfter(
    'row 10: an empty body with 200',
    ['nothing'],
    [['first', 'wire.not_json → next', 'failed', 0]],
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
]);
