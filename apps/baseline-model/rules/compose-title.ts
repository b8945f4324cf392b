import type { Language } from '#libs/domain/languages';
import { colourById, type ColourId } from '#libs/domain/vocabulary/colours';
import { FINER_GARMENTS } from './finer-garments.js';
import type { Garment } from './garments.js';
import { RULES } from './index.js';

/** The recognised fields that a title may name. */
export interface TitleFields {
  readonly garment: Garment | null;
  readonly brand: string | null;
  readonly colour: ColourId | null;
  readonly size: string | null;
}

/** Below this a title says nothing that a buyer couldn't see. */
const FEWEST_FIELDS = 2;

/**
 * A title out of recognised fields and nothing else, in the listing's language: `Midi dress Zara, black, M`. Null
 * with fewer than two fields, or without the thing itself: a brand and a size are no title.
 */
export function composeTitle(fields: TitleFields, language: Language): string | null {
  const noun = fields.garment === null ? null : nounOf(fields.garment, language);
  if (noun === null) return null;
  const thing = fields.brand === null ? noun : `${noun} ${fields.brand}`;
  const colour =
    fields.colour === null
      ? []
      : [colourById(fields.colour).names[language].toLocaleLowerCase(language)];
  const size = fields.size === null ? [] : [fields.size];
  const count = 1 + (fields.brand === null ? 0 : 1) + colour.length + size.length;
  if (count < FEWEST_FIELDS) return null;
  const title = [thing, ...colour, ...size].join(', ');
  return title.charAt(0).toLocaleUpperCase(language) + title.slice(1);
}

/** The singular that a language's rules name first. */
function nounOf(garment: Garment, language: Language): string | null {
  const phrases = RULES[language].garments[garment] ?? FINER_GARMENTS[garment]?.[language];
  return phrases?.split(',')[0]?.trim() ?? null;
}
