import { z } from 'zod';

/** The languages in which Garnish reads seller texts and names its vocabulary (ISO 639-1). */
export const LANGUAGES = ['en', 'fr', 'de', 'lt', 'pl', 'es', 'it', 'nl'] as const;

export const Language = z.enum(LANGUAGES).meta({ description: 'ISO 639-1 code' });
export type Language = z.infer<typeof Language>;

/** One name a language; every vocabulary entry but brands has all of them. */
export type Names = Readonly<Record<Language, string>>;
