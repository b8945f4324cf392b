import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { brokenPhoto } from '#apps/dev-stack/samples/photos/broken-photo';
import { eventually } from '#test/harness/eventually';
import { garmentPhoto } from '#test/harness/garment-photo';
import { startStack, type RunningStack } from '#test/harness/running-stack';
import { marketplaceSide, type ListedItem, type MarketplaceSide } from './marketplace-side.js';

jest.setTimeout(120_000);

/** A write-back that hung is given up after 10 s and tried again with growing waits. */
const DELIVERED_WITHIN_MS = 60_000;

/** What other test files on the same cores may cost one answer. */
const OTHER_TESTS_MS = 500;

let stack: RunningStack;
let side: MarketplaceSide;

beforeAll(async () => {
  stack = await startStack();
  side = marketplaceSide(stack);
}, 180_000);
afterEach(() => side.setFault({ mode: 'none' }));
afterAll(() => stack.stop(), 60_000);

const coat = {
  title: 'Zara women’s wool coat, size M',
  description: 'Worn twice, very good condition. 100% wool.',
};

/** The listing once its first revision has its outcome. */
const done = (item: ListedItem) =>
  eventually(
    `outcome of ${item.id}`,
    async () => {
      const seen = await side.enrichment(item);
      return seen.state === 'done' ? seen : undefined;
    },
    DELIVERED_WITHIN_MS,
  );

/** Announces a listing and says after how many milliseconds its brand could be read. */
async function brandShownAfterMs(number: number): Promise<{ item: ListedItem; ms: number }> {
  const item = await side.list({ lane: 'interactive', ...coat, title: `Zara coat ${number}` });
  const from = performance.now();
  await side.announce(item);
  await eventually('the accepted brand', async () =>
    (await side.enrichment(item)).fields['brand']?.label === 'Zara' ? true : undefined,
  );
  return { item, ms: performance.now() - from };
}

async function oneAfterAnother(numbers: readonly number[]) {
  const shown: { item: ListedItem; ms: number }[] = [];
  for (const number of numbers) shown.push(await brandShownAfterMs(number));
  return shown;
}

function medianMs(shown: readonly { ms: number }[]): number {
  const sorted = shown.map(({ ms }) => ms).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

describe('a listing', () => {
  it('is answered with its outcome where the marketplace waits, and written back once', async () => {
    const photo = await side.sandbox.photo(await garmentPhoto('#b41e28'));
    const item = await side.list({ lane: 'interactive', ...coat, photos: [photo] });
    const first = await side.announce(item, 30);
    expect(first).toMatchObject({ status: 200, body: { state: 'done', outcome: 'published' } });

    const again = await side.announce(item, 30);
    expect(again).toEqual(first);
    expect(await side.applied(item)).toBe(1);
  });

  it('reaches its outcome beside a photo that can’t be opened and one that isn’t there', async () => {
    const photos = [
      await side.sandbox.photo(brokenPhoto()),
      { id: 'lost', url: `${stack.address('sandbox')}/photos/lost` },
      await side.sandbox.photo(await garmentPhoto('#b41e28')),
    ];
    const item = await side.list({ lane: 'interactive', ...coat, photos });
    const { status, body } = await side.announce(item, 30);
    expect(status).toBe(200);
    expect(body.reasons).toContainEqual({ code: 'photos.some_unusable' });
    expect(body.photos).toEqual([
      { state: 'unusable', code: 'photo.undecodable' },
      { state: 'unusable', code: 'photo.not_found' },
      { state: 'usable', code: null },
    ]);
    expect(await side.applied(item)).toBe(1);
  });

  it('that is withdrawn while its write-back is under way ends withdrawn', async () => {
    await side.setFault({ mode: 'hanging' });
    const item = await side.list({ lane: 'interactive', ...coat });
    await side.announce(item);
    await eventually('a write-back under way', async () =>
      (await side.enrichment(item)).state === 'writing' ? true : undefined,
    );
    expect(await side.withdraw(item)).toBe(202);
    expect(await side.withdraw(item)).toBe(202);
    await side.setFault({ mode: 'none' });
    expect((await done(item)).outcome).toBe('withdrawn');
    expect(await side.applied(item)).toBe(0);
  });
});

describe('while the listing service hangs on every write-back', () => {
  it('sellers see what was accepted as before; afterwards each document arrives once', async () => {
    const before = await oneAfterAnother([1, 2, 3, 4, 5]);
    await Promise.all(before.map(({ item }) => done(item)));
    await side.setFault({ mode: 'hanging' });
    const hanging = await oneAfterAnother([6, 7, 8, 9, 10]);
    const items = hanging.map(({ item }) => item);
    expect(medianMs(hanging)).toBeLessThan(2 * medianMs(before) + OTHER_TESTS_MS);
    expect(await Promise.all(items.map((item) => side.applied(item)))).toEqual(items.map(() => 0));
    await side.setFault({ mode: 'none' });
    const outcomes = await Promise.all(items.map(async (item) => (await done(item)).outcome));
    expect(outcomes.every((outcome) => outcome?.startsWith('published'))).toBe(true);
    expect(await Promise.all(items.map((item) => side.applied(item)))).toEqual(items.map(() => 1));
  });
});

describe('a worker that is killed in the midst of its work', () => {
  it('loses no listing and writes none back twice', async () => {
    const killed = stack.pid('worker');
    if (killed === undefined) throw new Error('no worker runs');
    // Applied but never answered: the worker can't know, and the next one must not apply it again.
    await side.setFault({ mode: 'hanging', moment: 'after_applying' });
    const items = await Promise.all(
      [1, 2, 3].map((number) =>
        side.list({ lane: 'interactive', ...coat, title: `Mango coat ${number}` }),
      ),
    );
    await Promise.all(items.map((item) => side.announce(item)));
    await eventually('the first write-back applied', async () =>
      (await Promise.all(items.map((item) => side.applied(item)))).some((count) => count > 0)
        ? true
        : undefined,
    );
    process.kill(killed, 'SIGKILL');
    await side.setFault({ mode: 'none' });
    const outcomes = await Promise.all(items.map(async (item) => (await done(item)).outcome));
    expect(outcomes.every((outcome) => outcome?.startsWith('published'))).toBe(true);
    expect(await Promise.all(items.map((item) => side.applied(item)))).toEqual(items.map(() => 1));
    expect(stack.pid('worker')).not.toBe(killed);
  });
});
