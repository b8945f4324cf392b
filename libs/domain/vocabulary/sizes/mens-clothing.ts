import { readNationalNumber } from './national-number.js';
import { isOnLadder, valueOnLadder, type Ladder } from './number-ladder.js';
import type { SizeReading } from './size-system.js';

/** Half the chest in centimetres; Germany and Italy count alike. */
const REGULAR: Ladder = { from: 40, to: 72, step: 2 };
/** Slim, long figures: twice the regular number less two to four. */
const LONG: Ladder = { from: 86, to: 126, step: 4 };
/** Stocky, short figures: half the regular number. */
const SHORT: Ladder = { from: 22, to: 34, step: 1 };

const COLLAR: Ladder = { from: 35, to: 50, step: 0.5 };
const COLLAR_WORD =
  /^(?:collar|kragenweite|kragen|kw|col|collo|cuello|kołnierzyk|apykaklė|boord)[\s.:]+/u;

/** Reads jacket and suit sizes (`EU 50`, `IT 52`, `98`, `25`) and shirt collars (`41`, `41/42`, `collar 41 cm`). */
export function readMensClothing(text: string): SizeReading[] {
  return [...readSuit(text), ...readCollar(text)];
}

function readSuit(text: string): SizeReading[] {
  const number = readNationalNumber(text);
  if (number === undefined || number.wearer === 'women') return [];
  if (number.region === 'uk' || number.region === 'us' || number.region === 'fr') return [];
  const regular = valueOnLadder(number, REGULAR);
  if (regular !== undefined) return [{ system: 'men_eu', value: regular }];
  const isOther =
    number.second === undefined &&
    (isOnLadder(number.first, LONG) || isOnLadder(number.first, SHORT));
  return isOther ? [{ system: 'men_eu', value: number.first }] : [];
}

function readCollar(text: string): SizeReading[] {
  const number = readNationalNumber(text.replace(COLLAR_WORD, '').replace(/\s*cm$/, ''));
  if (number?.region !== 'none') return [];
  if (!isOnLadder(number.first, COLLAR)) return [];
  if (number.second === undefined) return [{ system: 'men_collar_cm', value: number.first }];
  const isDouble = Number(number.second) === Number(number.first) + 1;
  return isDouble ? [{ system: 'men_collar_cm', value: `${number.first}/${number.second}` }] : [];
}
