import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Language, LANGUAGES } from '#libs/domain/languages';
import { ColourId } from '#libs/domain/vocabulary/colours';
import { ConditionId } from '#libs/domain/vocabulary/conditions';
import { PatternId } from '#libs/domain/vocabulary/patterns';
import { SafetyCategory } from '#libs/domain/wire/safety';

/** What a text can break by words alone: the safety categories that these texts are labelled for. */
export const TextSafetyCategory = SafetyCategory.extract([
  'contact_data',
  'payment_outside',
  'weapons',
  'drugs',
  'hate',
  'counterfeit',
]);
export type TextSafetyCategory = z.infer<typeof TextSafetyCategory>;

const MaterialLabel = z.strictObject({
  /** An English word for it, e.g. `faux leather`; `findMaterial` of the vocabulary knows each. */
  value: z.string().min(1),
  /** Where the text gives one. */
  percent: z.number().positive().max(100).nullable(),
});

/** What the text says of the item. Null: it doesn't say, so the right answer is to abstain. `README.md` has the rules. */
export const SellerTextLabels = z
  .strictObject({
    /** Path in plain English words, as deep as the text goes, e.g. `Women > Dresses > Midi dresses`. */
    category: z
      .string()
      .regex(/^(Women|Men|Kids|Shoes|Bags|Accessories)( > [^>]+)*$/)
      .nullable(),
    /** The brand's usual spelling. */
    brand: z.string().min(1).nullable(),
    /** As written, bare of words like "size"; one size in two systems has ` / ` between them, and either is right. */
    size: z.string().min(1).nullable(),
    condition: ConditionId.nullable(),
    materials: z.array(MaterialLabel).min(1).nullable(),
    pattern: PatternId.nullable(),
    /** At most three, in the order in which the text says them. */
    colours: z.array(ColourId).min(1).max(3).nullable(),
    /** What must be flagged. Empty: nothing. */
    safety: z.array(TextSafetyCategory),
    /** What an incautious reader would flag though the words are innocent; never also in `safety`. */
    safetyLookAlikes: z.array(TextSafetyCategory),
  })
  .refine(({ colours }) => colours === null || new Set(colours).size === colours.length, {
    error: 'a colour is named twice',
  })
  .refine(({ safety, safetyLookAlikes }) => !safety.some((c) => safetyLookAlikes.includes(c)), {
    error: 'a safety category is both flagged and a look-alike',
  });
export type SellerTextLabels = z.infer<typeof SellerTextLabels>;

/** One listing text as a seller would write it, with what a careful person reads from it. */
export const SellerText = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}-\d{2}$/),
    locale: Language,
    title: z.string().min(1),
    description: z.string().min(1).nullable(),
    labels: SellerTextLabels,
  })
  .refine(({ id, locale }) => id.startsWith(`${locale}-`), {
    error: 'the id does not begin with the locale',
  });
export type SellerText = z.infer<typeof SellerText>;

/** The texts in one language, in the order of their file. Throws `ZodError` where an entry is malformed. */
export async function loadSellerTextsIn(language: Language): Promise<SellerText[]> {
  const json = await readFile(new URL(`${language}.json`, import.meta.url), 'utf8');
  return z.array(SellerText).parse(JSON.parse(json));
}

/** All labelled texts, language by language. Throws `ZodError` where an entry is malformed. */
export async function loadSellerTexts(): Promise<SellerText[]> {
  return (await Promise.all(LANGUAGES.map(loadSellerTextsIn))).flat();
}
