import { z } from 'zod';
import type { Language } from '#libs/domain/languages';
import type { SellerText, SellerValues } from '#libs/domain/listing';

const UploadedPhoto = z.object({ id: z.string(), url: z.url() });
/** A photo as the sandbox keeps it. */
export type UploadedPhoto = z.infer<typeof UploadedPhoto>;

const ListingHead = z.object({ id: z.string(), revision: z.int().positive() });

/** A listing as its seller would fill in the sandbox's form. */
export interface SandboxListing {
  readonly id?: string;
  readonly locale: Language;
  readonly photos: readonly string[];
  readonly text: SellerText;
  readonly values: SellerValues;
}

/** The sandbox marketplace's own API, as far as the sample run and `script/enrich` use it. */
export class SandboxClient {
  constructor(private readonly origin: string) {}

  /** Uploads a photo's bytes; the same bytes again are the same photo. */
  async uploadPhoto(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<UploadedPhoto> {
    const form = new FormData();
    form.set('photo', new Blob([bytes]), fileName);
    const reply = await fetch(`${this.origin}/photos`, { method: 'POST', body: form });
    return UploadedPhoto.parse(await this.read(reply));
  }

  /** Where a photo that was never uploaded would be; it answers 404. */
  missingPhoto(id: string): UploadedPhoto {
    return { id, url: `${this.origin}/photos/${id}` };
  }

  /**
   * Puts a published listing on the marketplace without announcing it: the caller tells Garnish itself. One that is
   * there already stays as it is. Resolves to its id and current revision.
   */
  async createListing(listing: SandboxListing): Promise<z.infer<typeof ListingHead>> {
    const reply = await fetch(`${this.origin}/listings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...(listing.id === undefined ? {} : { id: listing.id }),
        locale: listing.locale,
        title: listing.text.title ?? '',
        description: listing.text.description ?? '',
        photos: listing.photos,
        values: listing.values,
        publish: true,
        announce: false,
      }),
    });
    if (reply.status === 409 && listing.id !== undefined) {
      const found = await fetch(`${this.origin}/listings/${listing.id}`, {
        headers: { accept: 'application/json' },
      });
      return ListingHead.parse(await this.read(found));
    }
    return ListingHead.parse(await this.read(reply));
  }

  private async read(reply: Response): Promise<unknown> {
    if (reply.ok) return reply.json();
    throw new Error(`The sandbox answered ${reply.status} to ${reply.url}: ${await reply.text()}`);
  }
}
