import type { Language } from '#libs/domain/languages';
import type { ColourId } from '#libs/domain/vocabulary/colours';
import type { ConditionId } from '#libs/domain/vocabulary/conditions';
import type { MaterialId } from '#libs/domain/vocabulary/materials';
import type { PatternId } from '#libs/domain/vocabulary/patterns';
import type { Garment } from './garments.js';

/** Whom a garment is for. */
export type Department = 'women' | 'men' | 'kids';

/**
 * What a condition phrase says besides a grade: `worn` (so it can't be new), `defect` (a hole, a stain: lowers
 * every grade), `flaw` (a bobble, a scratch: counts where the seller gives no grade), `nothing` (uses words up that would else be misread: `New Balance`, `like-new price`).
 */
export type ConditionMeaning = ConditionId | 'worn' | 'defect' | 'flaw' | 'nothing';

/** Phrases, separated by commas; `PhraseBook` says what they may hold. */
type Phrases = string;

/** How sellers of one language write. Plain data, read by the readers of this folder. */
export interface LanguageRules {
  readonly language: Language;
  /** The commonest words and endings that tell the language, for texts in another than the listing's. */
  readonly commonWords: Phrases;
  /** Words that turn the next one or two round: no, not, without. */
  readonly negations: Phrases;
  /** Words after which something else than the thing sold is named: with, for, fits. */
  readonly complements: Phrases;
  /** Words before or after a size. */
  readonly sizeWords: Phrases;
  readonly departments: Readonly<Record<Department, Phrases>>;
  /** The first phrase is the singular that titles use. */
  readonly garments: Readonly<Partial<Record<Garment, Phrases>>>;
  readonly colours: Readonly<Partial<Record<ColourId, Phrases>>>;
  readonly materials: Readonly<Partial<Record<MaterialId, Phrases>>>;
  readonly patterns: Readonly<Partial<Record<PatternId, Phrases>>>;
  readonly conditions: Readonly<Partial<Record<ConditionMeaning, Phrases>>>;
}
