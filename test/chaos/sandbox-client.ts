import sharp from 'sharp';
import { z } from 'zod';
import type { FormContent, ListingStory } from './listing-story.js';
import { sendPatiently } from './patient-request.js';

const ListingView = z.object({ revision: z.int() });
const PhotoLink = z.object({ id: z.string(), url: z.url() });
export type PhotoLink = z.infer<typeof PhotoLink>;

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' } as const;

/** The seller's side of the sandbox, patient with its deaths. It never announces: the run does. */
export class SandboxClient {
  constructor(
    private readonly origin: string,
    private readonly signal: AbortSignal,
  ) {}

  /** Draws a small photo of that colour and uploads it. */
  async uploadPhoto(background: { r: number; g: number; b: number }): Promise<PhotoLink> {
    const bytes = await sharp({ create: { width: 240, height: 320, channels: 3, background } })
      .jpeg()
      .toBuffer();
    const body = new FormData();
    body.set('photo', new File([Uint8Array.from(bytes)], 'photo.jpg', { type: 'image/jpeg' }));
    return PhotoLink.parse(await this.send('/photos', { method: 'POST', body }, [201]));
  }

  /** @returns the revision that the listing has now; a repeat after a lost answer finds it there */
  async create(
    story: ListingStory,
    content: FormContent,
    photos: readonly PhotoLink[],
  ): Promise<number> {
    const body = JSON.stringify({ ...form(content, photos), id: story.id, announce: false });
    await this.send('/listings', { method: 'POST', headers: JSON_HEADERS, body }, [201, 409]);
    return ListingView.parse(
      await this.send(`/listings/${story.id}`, { headers: JSON_HEADERS }, [200]),
    ).revision;
  }

  /** @returns the revision that the listing has now; the same content again makes none */
  async change(id: string, content: FormContent, photos: readonly PhotoLink[]): Promise<number> {
    const body = JSON.stringify({ ...form(content, photos), announce: false });
    return ListingView.parse(
      await this.send(`/listings/${id}`, { method: 'PUT', headers: JSON_HEADERS, body }, [200]),
    ).revision;
  }

  async withdraw(id: string): Promise<void> {
    const body = JSON.stringify({ announce: false });
    await this.send(`/listings/${id}`, { method: 'DELETE', headers: JSON_HEADERS, body }, [200]);
  }

  /** @throws Error where the sandbox gives another answer, or none before the run ends */
  private async send(path: string, init: RequestInit, good: readonly number[]): Promise<unknown> {
    const { answer } = await sendPatiently(`${this.origin}${path}`, init, 'repeats', this.signal);
    if (answer !== undefined && good.includes(answer.status)) return answer.body;
    throw new Error(
      `${init.method ?? 'GET'} ${path}: the sandbox answered ${answer?.status ?? 'nothing'} ${JSON.stringify(answer?.body)}`,
    );
  }
}

function form(content: FormContent, photos: readonly PhotoLink[]) {
  return { ...content, photos: photos.map((photo) => photo.id) };
}
