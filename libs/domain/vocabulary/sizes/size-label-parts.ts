import { REGION_MARKS } from './national-number.js';

const BEFORE_A_REGION = new RegExp(
  `[\\s/|,;()-]+(?=(?:${REGION_MARKS}|mex|cn|jp|br|au|es|kr|ca)[\\s.:]*[\\dx]|(?:cn|jp)\\b)`,
  'u',
);

/**
 * The sizes that a label lists beside each other: `eur 38 uk 10` → `eur 38`, `uk 10`; `m / 38 / 10` → `m`, `38`, `10`;
 * `38 (m)` → `38`, `m`. A double size stays whole where a region stands before it (`eu 36/38 uk 8/10`).
 */
export function sizeLabelParts(text: string): readonly string[] {
  const byRegion = text.split(BEFORE_A_REGION);
  const parts = byRegion.length > 1 ? byRegion : text.split(/\s*[/|;()=]\s*|,\s+/u);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
