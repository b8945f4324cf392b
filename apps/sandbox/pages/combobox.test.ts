import { describe, expect, it } from '@jest/globals';
import { choiceOf, matchingChoices } from './combobox.js';

const choices = ['Women › Dresses', 'Dress shirts', 'Sundress', 'Élan', 'Cotton'].map((label) => ({
  value: label,
  label,
}));

describe('choices that fit what is typed', () => {
  it.each<[string, string[]]>([
    ['dress', ['Dress shirts', 'Women › Dresses', 'Sundress']],
    ['ELAN', ['Élan']],
    ['silk', []],
  ])('%s', (typed, labels) => {
    expect(matchingChoices(choices, typed).map((choice) => choice.label)).toEqual(labels);
  });

  it('takes the choice that the words name, else the words', () => {
    expect(choiceOf(choices, ' elan ')).toEqual({ value: 'Élan', label: 'Élan' });
    expect(choiceOf(choices, ' Hand-made ')).toEqual({ value: 'Hand-made', label: 'Hand-made' });
  });
});
