import { Language } from '#libs/domain/languages';
import { leafCategories } from '#libs/domain/taxonomy/index';
import { BRANDS } from '#libs/domain/vocabulary/brands/index';
import { COLOURS } from '#libs/domain/vocabulary/colours';
import { CONDITIONS } from '#libs/domain/vocabulary/conditions';
import { MATERIALS } from '#libs/domain/vocabulary/materials';
import { PATTERNS } from '#libs/domain/vocabulary/patterns';
import type { VocabularyEntry } from '#libs/domain/vocabulary/vocabulary-entry';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parsePart } from '../http/problem.js';
import { categoryLabel } from './category-label.js';

const Query = z.object({ locale: Language.default('en') });

/** One thing that a seller can pick, in the listing's language. */
export interface VocabularyChoice {
  readonly value: string;
  readonly label: string;
  /** `#rrggbb`, for colours. */
  readonly swatch?: string | undefined;
}

/** What the sell page offers for each field. */
export interface Vocabulary {
  readonly category: readonly VocabularyChoice[];
  readonly brand: readonly VocabularyChoice[];
  readonly condition: readonly VocabularyChoice[];
  readonly colours: readonly VocabularyChoice[];
  readonly materials: readonly VocabularyChoice[];
  readonly pattern: readonly VocabularyChoice[];
}

/** `GET /vocabulary?locale=lt`: this marketplace picks from Garnish's lists, so what sellers choose fits them. */
export function getVocabulary(app: FastifyInstance): void {
  app.get('/vocabulary', (request, reply): Vocabulary => {
    const { locale } = parsePart(Query, request.query);
    void reply.header('cache-control', 'private, max-age=600');
    return vocabularyIn(locale);
  });
}

function vocabularyIn(locale: Language): Vocabulary {
  const choices = (entries: readonly VocabularyEntry<string>[]): VocabularyChoice[] =>
    entries.map((entry) => ({ value: entry.id, label: entry.names[locale] }));
  return {
    category: leafCategories.map(({ id }) => ({
      value: id,
      label: categoryLabel(id, locale),
    })),
    brand: BRANDS.map((brand) => ({ value: brand.name, label: brand.name })).sort((one, other) =>
      one.label.localeCompare(other.label, locale),
    ),
    condition: choices(CONDITIONS),
    colours: COLOURS.map((colour) => ({
      value: colour.id,
      label: colour.names[locale],
      // The middle anchor is the most typical of the garments so named; multicolour has none.
      swatch: colour.anchors[Math.floor(colour.anchors.length / 2)],
    })),
    materials: choices(MATERIALS).sort((one, other) =>
      one.label.localeCompare(other.label, locale),
    ),
    pattern: choices(PATTERNS),
  };
}
