import sharp from 'sharp';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SafetyWire } from '#libs/domain/wire/safety';
import { useSavingParts } from './saved-listing.js';

jest.setTimeout(120_000);

const SAVES = Array.from({ length: 20 }, (_, index) => index + 1);

const parts = useSavingParts();

beforeEach(() => {
  parts.host.photos.clear();
});

const check = (
  entry: Pick<SafetyWire['checks'][number], 'category' | 'modality' | 'verdict'> &
    Partial<SafetyWire['checks'][number]>,
) => ({ photo: null, quote: null, reason: null, ...entry });

const PASSES = (['text', 'image'] as const).map((modality) =>
  check({ category: 'weapons', modality, verdict: 'pass' }),
);

/** The provider answers with these flags, and passes of what is required. */
function answerWith(...flags: readonly ReturnType<typeof check>[]): void {
  const content = JSON.stringify({ checks: [...flags, ...PASSES] });
  parts.answer({ kind: 'content', content });
}

/** A photo of one colour under a path of the host. */
async function hostPhoto(path: string, background: string) {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();
  parts.host.photos.set(`/${path}`, { kind: 'bytes', bytes });
  return { id: path, url: `${parts.host.origin}/${path}` };
}

const flaggedWords = (quote: string) =>
  check({ category: 'drugs', modality: 'text', verdict: 'flag', quote });

/** Twenty changes of one description, each small, none the one before; the phrase among them. */
const CHANGES: readonly ((phrase: string, save: number) => string)[] = [
  (phrase, save) => `Small bag. ${phrase}, worn ${save} times.`,
  (phrase, save) => `Bag no ${save}: ${phrase.toUpperCase()}`,
  (phrase, save) => `${phrase.replaceAll(' ', '  \n')}; bag, ${save} of 30`,
  (phrase, save) => `${Array.from(phrase).join('\u200B')} – bag ${save}`,
];

describe('flagged words', () => {
  it('hold the listing through twenty saves with small changes, and free it once they are gone', async () => {
    const listing = parts.newListing();
    const saved = (description: string) => ({ text: { title: 'Bag', description } });
    answerWith(flaggedWords('best weed'));
    expect(await listing.save(saved('Bag with best weed'))).toMatchObject({ verdict: 'hold' });

    answerWith();
    for (const save of SAVES) {
      const change = CHANGES[save % CHANGES.length];
      const end = await listing.save(saved(change?.('best weed', save) ?? ''));
      expect([save, end]).toEqual([
        save,
        { verdict: 'hold', reasons: expect.arrayContaining(['safety.flagged']), asked: true },
      ]);
    }
    expect(await listing.save(saved('Bag, worn often'))).toMatchObject({ verdict: 'pass' });
    expect(await listing.flags()).toEqual([{ category: 'drugs', kind: 'words', lowered: false }]);
    expect(await listing.save(saved('Bag with best weed again'))).toMatchObject({
      verdict: 'hold',
    });
  });

  it('free the listing where their letters are left only inside of another word', async () => {
    const listing = parts.newListing();
    answerWith(check({ category: 'weapons', modality: 'text', verdict: 'flag', quote: 'gun' }));
    const text = { title: 'Burgundy bag', description: 'with a gun' };
    expect(await listing.save({ text })).toMatchObject({ verdict: 'hold' });
    answerWith();
    const free = await listing.save({ text: { ...text, description: 'with a belt' } });
    expect(free).toMatchObject({ verdict: 'pass', reasons: ['attributes.unavailable'] });
  });
});

describe('a flagged photo', () => {
  const text = (save: number) => ({ title: 'Bag', description: `Worn ${save} times` });
  const flagged = (photo: string) =>
    check({ category: 'drugs', modality: 'image', verdict: 'flag', photo });

  it('holds the listing through twenty saves, under other names too, and frees it once it is gone', async () => {
    const listing = parts.newListing();
    const front = await hostPhoto('front', 'red');
    const back = await hostPhoto('back', 'navy');
    answerWith(flagged('front'));
    expect(await listing.save({ text: text(0), photos: [front, back] })).toMatchObject({
      verdict: 'hold',
    });

    answerWith();
    for (const save of SAVES) {
      const photo = save % 2 === 0 ? front : await hostPhoto(`front-${save}`, 'red');
      const photos = save % 3 === 0 ? [back, photo] : [photo];
      const end = await listing.save({ text: text(save), photos });
      expect([save, end.verdict, end.asked]).toEqual([save, 'hold', true]);
    }
    expect(await listing.save({ text: text(21), photos: [back] })).toMatchObject({
      verdict: 'pass',
    });
    expect(await listing.flags()).toEqual([{ category: 'drugs', kind: 'photo', lowered: false }]);
  });

  it.each([404, 503])('keeps its flag where it answers %i next time', async (status) => {
    const listing = parts.newListing();
    const front = await hostPhoto(`front-${status}`, 'red');
    answerWith(flagged(front.id));
    await listing.save({ text: text(0), photos: [front] });
    answerWith();
    parts.host.photos.set(`/${front.id}`, { kind: 'status', status });
    expect(await listing.save({ text: text(1), photos: [front] })).toMatchObject({
      verdict: 'hold',
    });

    // As if its rendition had never been noted: what is left of the photo is its name.
    await parts.postgres.db.deleteFrom('listing_photo').where('photo_id', '=', front.id).execute();
    const unread = await listing.save({ text: text(2), photos: [front] });
    expect(unread).toMatchObject({
      verdict: 'hold',
      reasons: expect.arrayContaining(['safety.flagged', 'photos.none_usable']),
    });
    expect(await listing.save({ text: text(3) })).toMatchObject({ verdict: 'pass' });
    expect(await listing.flags()).toMatchObject([{ kind: 'photo', lowered: false }]);
  });
});

describe('a flag without findable evidence', () => {
  it.each([
    [
      'row 16: a refusal',
      { kind: 'message', message: { role: 'assistant', content: null, refusal: 'I can’t.' } },
    ],
    [
      'row 15: a filter',
      {
        kind: 'message',
        message: { role: 'assistant', content: null },
        finishReason: 'content_filter',
      },
    ],
    [
      'a quote that nobody wrote',
      {
        kind: 'content',
        content: JSON.stringify({ checks: [flaggedWords('invented'), ...PASSES] }),
      },
    ],
  ] as const)('%s: holds through twenty saves, until a person lowers it', async (_, reply) => {
    const listing = parts.newListing();
    const saved = (save: number) => ({ text: { title: 'Bag', description: `Bag no ${save}` } });
    parts.answer(reply);
    expect(await listing.save(saved(0))).toMatchObject({ verdict: 'hold' });
    answerWith();
    for (const save of SAVES)
      expect([save, (await listing.save(saved(save))).verdict]).toEqual([save, 'hold']);
    expect(await listing.save({ text: { title: 'Another thing' } })).toMatchObject({
      verdict: 'hold',
    });
    expect(await listing.flags()).toMatchObject([{ kind: 'listing', lowered: false }]);
    await listing.lowerFlags();
    expect(await listing.save(saved(21))).toMatchObject({ verdict: 'pass' });
  });
});
