import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ColourId } from '#libs/domain/vocabulary/colours';

/** What a person would put in the catalogue as the colour of the garment in one photo. `README.md` says how it was labelled. */
export const PhotoColourLabel = z
  .strictObject({
    /** Name within the photos folder; its first part is the category, as in `labels.csv` there. */
    file: z.string().regex(/^[a-z]+(-[a-z]+)*-\d{2}\.jpg$/),
    /** Of the file's bytes, lower-case hex: a label holds for these bytes only. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** One or two colours of the garment, commonest first. */
    colours: z.array(ColourId).min(1).max(2),
    /** Further names that another careful person could defend for the garment's main colour. */
    alsoAccept: z.array(ColourId).max(2),
    /** Why the label is not obvious. */
    note: z.string().min(1).optional(),
  })
  .refine(
    ({ colours, alsoAccept }) =>
      new Set([...colours, ...alsoAccept]).size === colours.length + alsoAccept.length,
    { error: 'a colour is named twice' },
  )
  .refine(({ colours }) => !colours.includes('multicolour') || colours.length === 1, {
    error: '`multicolour` stands alone: it is a count of colours, not one of them',
  });
export type PhotoColourLabel = z.infer<typeof PhotoColourLabel>;

/** The labels of `labels.json`, in its order. Throws `ZodError` where an entry is malformed. */
export async function readPhotoColourLabels(): Promise<PhotoColourLabel[]> {
  const json = await readFile(new URL('labels.json', import.meta.url), 'utf8');
  return z.array(PhotoColourLabel).parse(JSON.parse(json));
}

/** Whether `firstColour`, the first colour that a model answered, counts as right for this photo. */
export function isAcceptedColour(label: PhotoColourLabel, firstColour: ColourId): boolean {
  return label.colours.includes(firstColour) || label.alsoAccept.includes(firstColour);
}
