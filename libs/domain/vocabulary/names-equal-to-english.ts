import type { Language } from '#libs/domain/languages';
import type { ColourId } from './colours.js';
import type { ConditionId } from './conditions.js';
import type { MaterialId } from './materials.js';
import type { PatternId } from './patterns.js';

/**
 * Names that are the English word in that language too (case and accents aside), each looked up: anything equal but
 * not listed here is a forgotten translation, and the tests refuse it.
 */
export const NAMES_EQUAL_TO_ENGLISH: {
  readonly colours: Partial<Record<ColourId, readonly Language[]>>;
  readonly materials: Partial<Record<MaterialId, readonly Language[]>>;
  readonly conditions: Partial<Record<ConditionId, readonly Language[]>>;
  readonly patterns: Partial<Record<PatternId, readonly Language[]>>;
} = {
  colours: {
    beige: ['fr', 'de', 'it', 'nl'],
    gold: ['de'],
    khaki: ['de', 'pl'],
    mint: ['de'],
    orange: ['fr', 'de'],
    turquoise: ['fr'],
  },
  materials: {
    acetate: ['fr'],
    alpaca: ['es', 'it', 'nl'],
    angora: ['fr', 'de', 'lt', 'pl', 'es', 'it', 'nl'],
    canvas: ['de', 'nl'],
    cashmere: ['it'],
    chiffon: ['de', 'it', 'nl'],
    cupro: ['fr', 'de', 'es', 'it', 'nl'],
    denim: ['de', 'it', 'nl'],
    fleece: ['de', 'nl'],
    gold: ['de'],
    jersey: ['fr', 'de', 'it', 'nl'],
    lyocell: ['fr', 'de', 'pl', 'es', 'it', 'nl'],
    metal: ['fr', 'pl', 'es'],
    modal: ['fr', 'de', 'pl', 'es', 'it', 'nl'],
    mohair: ['fr', 'de', 'es', 'it', 'nl'],
    neoprene: ['fr', 'it'],
    nubuck: ['fr', 'nl'],
    plastic: ['nl'],
    polyamide: ['fr', 'nl'],
    polyester: ['fr', 'de', 'nl'],
    polyurethane: ['fr'],
    raffia: ['nl'],
    rubber: ['nl'],
    satin: ['fr', 'de'],
    suede: ['nl'],
    tulle: ['fr', 'it'],
    tweed: ['fr', 'de', 'pl', 'es', 'it', 'nl'],
    viscose: ['fr', 'nl'],
  },
  conditions: {},
  patterns: {
    camouflage: ['fr', 'de', 'nl'],
    logo: ['fr', 'de', 'pl', 'it', 'nl'],
    paisley: ['fr', 'de', 'es', 'it', 'nl'],
    tie_dye: ['fr', 'it', 'nl'],
  },
};
