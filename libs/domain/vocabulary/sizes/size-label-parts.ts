import { REGION_MARKS } from './national-number.js';

/** Numberings that labels print beside ours and that Garnish has no system for. */
const OTHER_MARKS = 'mex|mx|cn|jp|br|au|es|kr|ca';

const BEFORE_A_MARK = new RegExp(
  `[\\s/|,;()-]+(?=(?:${REGION_MARKS}|${OTHER_MARKS})[\\s.:]*\\d)`,
  'u',
);
const OTHER_NUMBERING = new RegExp(`^(?:${OTHER_MARKS})[\\s.:]*\\d`, 'u');
const BARE_NUMBER = /^[\d. /-]+$/;

/**
 * The sizes that a label lists beside each other, those only that say what they are: `eur 38 uk 10 mex 28` → `eur 38`,
 * `uk 10`; `m / 38 / 10` → `m`; `4 ans / 102 cm` → both. A double size stays whole after a mark (`eu 36/38 uk 8/10`).
 */
export function sizeLabelParts(text: string): readonly string[] {
  const byMark = text.split(BEFORE_A_MARK);
  const parts = byMark.length > 1 ? byMark : text.split(/\s*[/|;()=]\s*|,\s+/u);
  return parts
    .map((part) => part.replace(/[\s()]+$/, '').trim())
    .filter((part) => part !== '' && !BARE_NUMBER.test(part) && !OTHER_NUMBERING.test(part));
}
