import { findMaterial, type MaterialId } from '../vocabulary/materials.js';

/** A material, and its share of the cloth in percent where that is said. */
export interface MaterialShare {
  readonly material: MaterialId;
  readonly percent: number | null;
}

const SHARE = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)\s*%`;
const SHARE_FIRST = new RegExp(`^${SHARE}\\s*(.+)$`, 'u');
const SHARE_LAST = new RegExp(`^(.+?)[\\s:]*${SHARE}$`, 'u');

/**
 * Reads one material as a seller or a form writes it, by our id or a name in any of the eight languages, with a
 * share before or behind it: `viscose`, `95 % Viskose`, `viscose 95%`.
 * @returns undefined where the words name no material, or the share is none (0, 120)
 */
export function readMaterialWithShare(words: string): MaterialShare | undefined {
  const text = words.normalize('NFKC').trim();
  const [, digits, name] = SHARE_FIRST.exec(text) ?? swapped(SHARE_LAST.exec(text)) ?? [];
  const material = findMaterial(name ?? text)?.id;
  if (material === undefined) return undefined;
  if (digits === undefined) return { material, percent: null };
  const percent = Number(digits.replace(',', '.'));
  return percent > 0 && percent <= 100 ? { material, percent } : undefined;
}

function swapped(
  match: RegExpExecArray | null,
): readonly [string, string | undefined, string | undefined] | null {
  return match === null ? null : [match[0], match[2], match[1]];
}
