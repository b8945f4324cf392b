import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Language } from '#libs/domain/languages';
import { MAX_PHOTOS } from '#libs/domain/listing';

/** How `script/enrich` is used. */
export const ENRICH_USAGE = `Usage: ./script/enrich photo.jpg [more.jpg ...] [--title "..."] [--description "..."] [--locale en]
A photo or a title or description is needed. Locales: ${Language.options.join(', ')}.`;

const Arguments = z.object({
  photos: z.array(z.string()).max(MAX_PHOTOS, `at most ${MAX_PHOTOS} photos`),
  title: z.string().optional(),
  description: z.string().optional(),
  locale: Language,
});

/** What the person asked for. */
export type EnrichArguments = z.infer<typeof Arguments>;

/** Reads the command line; throws an Error that says what is wrong with it. */
export function readEnrichArguments(args: readonly string[]): EnrichArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      description: { type: 'string' },
      locale: { type: 'string', default: 'en' },
    },
  });
  const parsed = Arguments.safeParse({ ...values, photos: positionals });
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { photos, title, description } = parsed.data;
  if (photos.length === 0 && (title ?? '') === '' && (description ?? '') === '')
    throw new Error('Nothing to enrich.');
  return parsed.data;
}
