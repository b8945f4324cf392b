import type { ListingContent, SellerValues } from '../listing-store/listing-content.js';
import type { Choice } from '../suggestions/field-choices.js';

/** The form's fields beside title, description and price; the seller's own choices. */
export const DETAIL_FIELDS = [
  'category',
  'brand',
  'size',
  'condition',
  'colours',
  'materials',
  'pattern',
] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];

/** What the seller has in the form. Every field is a list, also those that hold one choice. */
export interface DraftForm {
  readonly locale: string;
  /** As typed. */
  readonly title: string;
  /** A suggested title that the seller took; it stands in place of the typed one until edited. */
  readonly chosenTitle: Choice | undefined;
  readonly description: string;
  readonly photos: readonly string[];
  readonly details: Readonly<Record<DetailField, readonly Choice[]>>;
  readonly priceText: string;
}

/** The form as the JSON API takes it. */
export interface DraftBody {
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly photos: readonly string[];
  readonly values: {
    readonly [field in keyof SellerValues]?: Choice | readonly Choice[] | undefined;
  };
  readonly priceCents: number | null;
}

/** A form with nothing in it. */
export function emptyForm(locale: string): DraftForm {
  return {
    locale,
    title: '',
    chosenTitle: undefined,
    description: '',
    photos: [],
    details: {
      category: [],
      brand: [],
      size: [],
      condition: [],
      colours: [],
      materials: [],
      pattern: [],
    },
    priceText: '',
  };
}

/** The form of a listing that was saved before. */
export function formOf(content: ListingContent, priceCents: number | null): DraftForm {
  const { values } = content;
  const one = (choice: Choice | undefined) => (choice === undefined ? [] : [choice]);
  return {
    locale: content.locale,
    title: content.title,
    chosenTitle: values.title,
    description: content.description,
    photos: content.photos,
    details: {
      category: one(values.category),
      brand: one(values.brand),
      size: one(values.size),
      condition: one(values.condition),
      colours: values.colours,
      materials: values.materials,
      pattern: one(values.pattern),
    },
    priceText: priceCents === null ? '' : (priceCents / 100).toFixed(2),
  };
}

/** What the JSON API is sent for this form. */
export function bodyOf(form: DraftForm): DraftBody {
  const { details } = form;
  return {
    locale: form.locale,
    title: form.title,
    description: form.description,
    photos: form.photos,
    values: {
      title: form.chosenTitle,
      category: details.category[0],
      brand: details.brand[0],
      size: details.size[0],
      condition: details.condition[0],
      pattern: details.pattern[0],
      colours: details.colours,
      materials: details.materials,
    },
    priceCents: readPriceCents(form.priceText) ?? null,
  };
}

/** Whether there is anything that suggestions could be made from. */
export function hasContent(form: DraftForm): boolean {
  return form.photos.length > 0 || form.title.trim() !== '' || form.description.trim() !== '';
}

/** A price as sellers type it (`12`, `12,50`, `1 200.00`), in cents; undefined where it is none. */
export function readPriceCents(text: string): number | undefined {
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0€]/g, ''));
  if (match === null) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
