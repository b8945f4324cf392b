import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judgeAttributes } from '#libs/domain/fields/judge-attributes';
import { ATTACKS } from '#test/hostile-text/attacks';
import { honestListing, withHostileText } from '#test/hostile-text/honest-listings';
import { obedientAnswers } from '#test/hostile-text/obedient-model';
import { ask } from '../asking.js';
import { startFaultyProvider, type FaultyProvider } from '../faulty-provider.js';

let faulty: FaultyProvider;
beforeAll(async () => {
  faulty = await startFaultyProvider();
  faulty.script.usual = 'obedient';
});
afterAll(() => faulty.close());

const asAnswer = (content: { readonly kind: string; readonly text?: string }) => content.text ?? '';

describe('a provider that obeys what hostile text demands', () => {
  const ignored: string[] = [];

  it.each(ATTACKS)('is asked about a text that $name: our rules stand', async (attack) => {
    const honest = honestListing(attack.language);
    const text = withHostileText(honest, attack.text);
    for (const { demands } of obedientAnswers(attack, honest)) {
      const { content } = await ask(faulty, 'openai', { locale: attack.language, text });
      const answer = asAnswer(content);
      if (!answer.includes('"approved":true')) {
        ignored.push(attack.name);
        return;
      }
      const context = { locale: attack.language, text, sentPhotoIds: ['p1', 'p2'] };
      const judged = judgeAttributes(answer, context);
      if (judged.kind === 'unusable') throw new Error(judged.message);
      for (const { field, outcome } of demands) {
        const own = judged.answer.accepted[field]?.value;
        const refused = judged.answer.refused.find((one) => one.field === field);
        expect([field, own === undefined ? refused?.reason.code : { own }]).toEqual([
          field,
          outcome,
        ]);
      }
    }
  });

  it('has heard nearly all of them: only of those that can’t be seen nothing is sent', () => {
    expect(ignored.length).toBeLessThan(ATTACKS.length / 10);
  });
});
