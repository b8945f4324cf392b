import type { Lane } from '#libs/domain/lane';
import type { ListingContent, SellerValues } from '../listing-store/listing-content.js';
import { photoLink } from '../photos/photo-url.js';

/** The body of `PUT …/enrichment` for one revision: what the seller said, and nothing of price or status. */
export function announcementBody(revision: {
  readonly revision: number;
  readonly lane: Lane;
  readonly content: ListingContent;
  readonly publicUrl: string;
}) {
  const { content } = revision;
  return {
    revision: revision.revision,
    lane: revision.lane,
    locale: content.locale,
    photos: content.photos.map((id) => photoLink(revision.publicUrl, id)),
    text: {
      ...(content.title === '' ? {} : { title: content.title }),
      ...(content.description === '' ? {} : { description: content.description }),
    },
    values: announcedValues(content.values),
  };
}

function announcedValues(values: SellerValues): Record<string, string | string[]> {
  const announced: Record<string, string | string[]> = {};
  for (const [field, chosen] of Object.entries(values)) {
    if (Array.isArray(chosen)) {
      if (chosen.length > 0) announced[field] = chosen.map((value) => value.value);
    } else if (chosen !== undefined) {
      announced[field] = chosen.value;
    }
  }
  return announced;
}
