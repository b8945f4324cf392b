import type { EarlierAnswer } from '#libs/db/model-calls/read-earlier-answer';
import { normaliseWords } from '#libs/domain/flag';
import { ABSTAINED } from '#libs/domain/fields/abstained';
import type { AttributesAnswer, Evidence } from '#libs/domain/fields/accepted-field';
import { EMPTY_FIELD, everyField, modelField } from '#libs/domain/fields/document-fields';
import type { FieldName } from '#libs/domain/fields/field-names';
import { sellerField } from '#libs/domain/fields/seller-field';
import type { Language } from '#libs/domain/languages';
import type { ListingContent } from '#libs/domain/listing';
import type { Reason } from '#libs/domain/outcome';
import type { ResourceField } from './enrichment-resource.js';

/** What a revision without a document has so far. */
export interface FieldSources {
  readonly content: ListingContent;
  readonly locale: Language;
  /** The revision's own answer. */
  readonly own: { readonly provider: string; readonly answer: AttributesAnswer } | undefined;
  /** Shown in its stead until it comes. */
  readonly earlier: EarlierAnswer | undefined;
}

const NOTHING: ResourceField = { ...EMPTY_FIELD, fromRevision: null };

/**
 * The fields of a revision that isn't decided yet: the seller's own values, what a model said of this revision,
 * and until it has said anything, what it said of the newest earlier one, where that evidence is still there.
 */
export function fieldsSoFar(sources: FieldSources): Record<FieldName, ResourceField> {
  return everyField((name) => fieldSoFar(name, sources));
}

function fieldSoFar(name: FieldName, sources: FieldSources): ResourceField {
  const { own, earlier, locale } = sources;
  const value = sources.content.values[name];
  const said = own?.answer.accepted[name];
  if (value !== undefined) {
    return { ...sellerField(name, value, locale, said), fromRevision: null };
  }
  if (own !== undefined) {
    if (said !== undefined) {
      return { ...modelField(name, said, own.provider, locale), fromRevision: null };
    }
    return { ...NOTHING, abstained: abstentionOf(name, own.answer) };
  }
  const before = earlier?.answer.accepted[name];
  if (
    earlier !== undefined &&
    before !== undefined &&
    isStillThere(before.evidence, sources.content)
  ) {
    return {
      ...modelField(name, before, earlier.provider, locale),
      fromRevision: earlier.revision,
    };
  }
  return NOTHING;
}

function abstentionOf(name: FieldName, answer: AttributesAnswer): Reason {
  const refused = answer.refused.find((entry) => entry.field === name);
  return refused?.reason ?? ABSTAINED;
}

/** Whether the words or the photo that a value rests on are in this content. */
function isStillThere(evidence: Evidence, content: ListingContent): boolean {
  if (evidence.kind === 'seller_text') {
    const words = normaliseWords(evidence.quote ?? '');
    const text = normaliseWords([content.text.title, content.text.description].join('\n'));
    return words !== '' && text.includes(words);
  }
  return content.photos.some((photo) => photo.id === evidence.photo);
}
