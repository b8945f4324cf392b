import type { FlaggableContent } from '#libs/domain/flag';
import type { IngestedPhotos } from '#libs/domain/ingested-photos';
import type { ListingContent } from '#libs/domain/listing';

/** The part of a revision in which a flag's evidence is looked for: its words, and its photos' content. */
export function flaggableContent(revision: {
  readonly content: ListingContent;
  readonly ingested: IngestedPhotos | null;
}): FlaggableContent {
  const { text, values, photos } = revision.content;
  const stored = new Map(
    (revision.ingested ?? []).map((photo) => [
      photo.id,
      photo.kind === 'stored' ? photo.sha256 : null,
    ]),
  );
  return {
    text: [text.title, text.description, ...Object.values(values).flat()]
      .filter((part) => part !== undefined)
      .join('\n'),
    photos: photos.map((photo) => ({ id: photo.id, sha256: stored.get(photo.id) ?? null })),
  };
}
