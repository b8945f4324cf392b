import type { SizeReading } from './size-system.js';

const WORDS: Readonly<Record<string, string>> = {
  'extra small': 'XS',
  'x-small': 'XS',
  small: 'S',
  medium: 'M',
  large: 'L',
  'extra large': 'XL',
  'x-large': 'XL',
  'xx-large': 'XXL',
};

const LETTER = String.raw`(?:x{1,5}|[2-9]x|10x)?[sl]|m`;
const ONE_OR_TWO = new RegExp(`^(${LETTER})(?:\\s*[-/]\\s*(${LETTER}))?$`);

/** Letters may say whose they are; Japanese and Chinese ones run a size smaller and are not read. */
const REGION = /^(?:eu|eur|uk|gb|us|usa|int)[\s.:]+|[\s]+(?:eu|eur|uk|gb|us|usa|int)$/;

/** Reads `M`, `XXL`, `2XL`, `S/M`, `EU L`, `medium`. */
export function readAlpha(text: string): SizeReading[] {
  const letters = text.replace(REGION, '').replaceAll('.', '');
  const word = WORDS[letters];
  if (word !== undefined) return [{ system: 'alpha', value: word }];
  const match = ONE_OR_TWO.exec(letters);
  if (match?.[1] === undefined) return [];
  const values = [match[1], match[2]].filter((letter) => letter !== undefined).map(spelling);
  return [{ system: 'alpha', value: values.join('/') }];
}

/** `2XL` and `XXL` are one size: two letters as letters, from three on counted. */
function spelling(letter: string): string {
  const counted = /^(\d+)x([sl])$/.exec(letter);
  const size = letter.slice(-1);
  const extra = counted?.[1] === undefined ? letter.length - 1 : Number(counted[1]);
  const prefix = extra <= 2 ? 'X'.repeat(extra) : `${extra}X`;
  return prefix + size.toUpperCase();
}
