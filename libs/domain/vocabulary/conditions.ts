import { z } from 'zod';
import { wordLookup, type VocabularyEntry } from './vocabulary-entry.js';

const CONDITION_IDS = [
  'new_with_tags',
  'new_without_tags',
  'very_good',
  'good',
  'satisfactory',
] as const;

/** The closed list of conditions, best first. */
export const ConditionId = z.enum(CONDITION_IDS);
export type ConditionId = z.infer<typeof ConditionId>;

/** A grade of wear with its names. */
export interface Condition extends VocabularyEntry<ConditionId> {
  /** 0 is best; a visible defect may raise this number over the seller's grade, nothing may lower it. */
  readonly rank: number;
  /** `tag_or_word`: needs a shop's tag in a photo or the seller's word. `may_be_seen`: photos may tell. */
  readonly proof: 'tag_or_word' | 'may_be_seen';
}

const TABLE: Readonly<Record<ConditionId, Omit<Condition, 'id' | 'rank'>>> = {
  new_with_tags: {
    names: {
      en: 'New with tags',
      fr: 'Neuf avec étiquette',
      de: 'Neu mit Etikett',
      lt: 'Nauja su etiketėmis',
      pl: 'Nowy z metką',
      es: 'Nuevo con etiquetas',
      it: 'Nuovo con cartellino',
      nl: 'Nieuw met prijskaartje',
    },
    synonyms: [
      'new with tag',
      'brand new with tags',
      'bnwt',
      'nwt',
      'nowy z metkami',
      'nowe z metką',
      'naujas su etikete',
    ],
    proof: 'tag_or_word',
  },
  new_without_tags: {
    names: {
      en: 'New without tags',
      fr: 'Neuf sans étiquette',
      de: 'Neu ohne Etikett',
      lt: 'Nauja be etikečių',
      pl: 'Nowy bez metki',
      es: 'Nuevo sin etiquetas',
      it: 'Nuovo senza cartellino',
      nl: 'Nieuw zonder prijskaartje',
    },
    synonyms: [
      'new',
      'brand new',
      'new without tag',
      'bnwot',
      'nwot',
      'never worn',
      'unworn',
      'neuf',
      'neu',
      'nuevo',
      'nuovo',
      'nieuw',
      'nowy',
    ],
    proof: 'tag_or_word',
  },
  very_good: {
    names: {
      en: 'Very good',
      fr: 'Très bon état',
      de: 'Sehr gut',
      lt: 'Labai gera',
      pl: 'Bardzo dobry',
      es: 'Muy bueno',
      it: 'Ottime condizioni',
      nl: 'Heel goed',
    },
    synonyms: [
      'very good condition',
      'excellent',
      'excellent condition',
      'like new',
      'sehr guter Zustand',
      'ottimo',
      'zeer goed',
      'comme neuf',
      'wie neu',
    ],
    proof: 'may_be_seen',
  },
  good: {
    names: {
      en: 'Good',
      fr: 'Bon état',
      de: 'Gut',
      lt: 'Gera',
      pl: 'Dobry',
      es: 'Bueno',
      it: 'Buone condizioni',
      nl: 'Goed',
    },
    synonyms: ['good condition', 'used good', 'guter Zustand', 'buono'],
    proof: 'may_be_seen',
  },
  satisfactory: {
    names: {
      en: 'Satisfactory',
      fr: 'Satisfaisant',
      de: 'Zufriedenstellend',
      lt: 'Patenkinama',
      pl: 'Zadowalający',
      es: 'Satisfactorio',
      it: 'Discrete condizioni',
      nl: 'Redelijk',
    },
    synonyms: [
      'fair',
      'fair condition',
      'acceptable',
      'worn',
      'état satisfaisant',
      'voldoende',
      'discreto',
      'befriedigend',
    ],
    proof: 'may_be_seen',
  },
};

/** All conditions, best first. */
export const CONDITIONS: readonly Condition[] = CONDITION_IDS.map((id, rank) => ({
  id,
  rank,
  ...TABLE[id],
}));

/** The condition with this id. */
export function conditionById(id: ConditionId): Condition {
  return { id, rank: CONDITION_IDS.indexOf(id), ...TABLE[id] };
}

/** The condition with this id, name in any language, or synonym; undefined for any other word. */
export const findCondition: (word: string) => Condition | undefined = wordLookup(CONDITIONS);
