import { wordKey } from '../word-key.js';
import type { SizeReading } from './size-system.js';

const ONE_SIZE: ReadonlySet<string> = new Set(
  [
    ...[
      'one size',
      'onesize',
      'one size fits all',
      'one size fits most',
      'free size',
      'os',
      'o/s',
      '1 size',
      'universal',
    ],
    ...[
      'taille unique',
      'unique',
      't.u.',
      'tu',
      'Einheitsgröße',
      'Einheitsgroesse',
      'Universalgröße',
      'eine Größe',
    ],
    ...[
      'vienas dydis',
      'vieno dydžio',
      'universalus',
      'universalus dydis',
      'uniwersalny',
      'rozmiar uniwersalny',
      'uniwersalna',
    ],
    ...[
      'jeden rozmiar',
      'uni',
      'talla única',
      'única',
      'unitalla',
      'taglia unica',
      'unica',
      'one size only',
      'eenheidsmaat',
    ],
    ...['één maat', 'one-size', 'one_size'],
  ].map(wordKey),
);

/** Reads "one size" in the eight languages and as labels abbreviate it. */
export function readOneSize(text: string): SizeReading[] {
  return ONE_SIZE.has(wordKey(text)) ? [{ system: 'one_size', value: 'one size' }] : [];
}
