/** A photo as Garnish and the pages are told of it. */
export interface PhotoLink {
  readonly id: string;
  readonly url: string;
}

/** The address of a photo on this server. */
export function photoLink(publicUrl: string, id: string): PhotoLink {
  return { id, url: `${publicUrl}/photos/${id}` };
}
