import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { ExtractAttributes } from '#activities/extract-attributes';
import { readOpenFlags } from '#libs/db/flags/read-open-flags';
import { readUses } from '#libs/db/model-calls/read-uses';
import type { AttributesResult, AttributesStep } from '#libs/domain/contract';
import type { RevisionKey, SellerValues } from '#libs/domain/listing';
import { acceptedRevision } from '#test/harness/accepted-revision';
import { SCRIPTED, usePhotolessSteps } from '#test/harness/photoless-steps';
import { useRealPostgres } from '#test/harness/real-postgres';

jest.setTimeout(60_000);

const TEXT = { title: 'Zara dress size M', description: 'very good condition, hardly worn' };

const said = (value: string, quote: string) => ({
  value,
  evidence: 'seller_text',
  photo: null,
  quote,
  confidence: null,
});
const composed = (value: string) => ({ ...said(value, ''), evidence: 'inferred', quote: null });
const BRAND = said('Zara', 'Zara');
const nothing = { colours: null, size: null, materials: null, condition: null, pattern: null };

const postgres = useRealPostgres();
const steps = usePhotolessSteps(postgres);

/** Asks for attributes, the provider answering as given. */
async function ask(
  key: RevisionKey,
  answer: unknown,
  given: Pick<AttributesStep, 'repair' | 'change'> = {},
): Promise<AttributesResult> {
  steps.provider.replies = [{ kind: 'content', content: JSON.stringify(answer) }];
  const step = { ...key, lane: 'standard' as const, planned: SCRIPTED, round: 1, ...given };
  return new MockActivityEnvironment().run(() =>
    new ExtractAttributes(steps.sources).extractAttributes(step),
  );
}

const listing = (values: SellerValues = {}) =>
  acceptedRevision(postgres.db, { text: TEXT, values });

const repairOf = ({ repair }: AttributesResult): Pick<AttributesStep, 'repair'> =>
  repair === undefined ? {} : { repair };

const GERMAN_TITLE = composed('Schönes Kleid, kaum getragen und sehr gut erhalten');
const ENGLISH_TITLE = composed('Beautiful dress that was worn only a few times');

describe('row 22: a field in the wrong language', () => {
  it('is asked for once more, alone and told of the rule, and its neighbours stand', async () => {
    const key = await listing();
    const first = await ask(key, {
      ...nothing,
      category: null,
      brand: BRAND,
      title: GERMAN_TITLE,
    });
    expect(first).toMatchObject({
      accepted: { brand: 'Zara' },
      refused: [{ field: 'title', code: 'title.other_language' }],
      repair: { fields: ['title'], round: 1, callId: first.callId },
    });
    const repaired = await ask(
      key,
      { title: ENGLISH_TITLE, brand: said('Gucci', 'Zara') },
      repairOf(first),
    );
    expect(repaired).toMatchObject({
      accepted: { brand: 'Zara', title: ENGLISH_TITLE.value },
      refused: [],
    });
    expect(repaired).not.toHaveProperty('repair');
    const sent = steps.provider.requests.at(-1)?.body ?? '';
    expect(sent).toContain('the title is not in the listing’s language');
    expect(sent).not.toContain(GERMAN_TITLE.value);
    expect(sent).toContain('"properties":{"title":{');
    expect(sent).not.toContain('"properties":{"category":{');
    expect(await readUses(postgres.db, key)).toMatchObject([
      { state: 'answered', cost_micros: null },
      { state: 'answered', accepted: { accepted: { brand: {}, title: {} } } },
    ]);
  });

  it('is bought once: the same content in a later revision uses both answers', async () => {
    const key = await listing();
    const first = await ask(key, {
      ...nothing,
      category: null,
      brand: BRAND,
      title: GERMAN_TITLE,
    });
    const repaired = await ask(key, { title: ENGLISH_TITLE }, repairOf(first));
    const sent = steps.provider.received.length;
    const later = await acceptedRevision(postgres.db, { ...key, revision: 2, text: TEXT });
    const again = await ask(later, {});
    expect(await ask(later, {}, repairOf(again))).toEqual(repaired);
    expect(steps.provider.received).toHaveLength(sent);
  });
});

describe('row 21: a field that breaks a rule', () => {
  it.each<[string, SellerValues, object]>([
    ['that the seller has filled', { title: 'My title' }, { title: GERMAN_TITLE }],
    ['in a way that the model can’t know better', {}, { brand: said('Nosuchbrand', 'Zara') }],
  ])('%s isn’t asked for again', async (_what, values, broken) => {
    const answer = { ...nothing, category: null, brand: BRAND, title: null, ...broken };
    const result = await ask(await listing(values), answer);
    expect(result.refused).toHaveLength(1);
    expect(result).not.toHaveProperty('repair');
  });

  it('isn’t asked for again after a failed try: two are all that a provider has', async () => {
    const key = await listing();
    await expect(ask(key, 'no object')).rejects.toThrow();
    const answer = { ...nothing, category: null, brand: BRAND, title: GERMAN_TITLE };
    const result = await ask(key, answer, { change: 'format_restated' });
    expect(result.refused).toHaveLength(1);
    expect(result).not.toHaveProperty('repair');
  });

  it('with contact data once more after it was told holds the listing for a person', async () => {
    const key = await listing();
    const advert = { title: composed('Dress, tel. 0171 2345678') };
    const first = await ask(key, { ...nothing, category: null, brand: BRAND, ...advert });
    expect(first.refused).toEqual([{ field: 'title', code: 'title.contact_data' }]);
    const flagsBefore = await readOpenFlags(postgres.db, key, { text: '', photos: [] });
    await ask(key, { title: composed('Dress, call 0171 2345679') }, repairOf(first));
    expect(flagsBefore).toEqual([]);
    expect(await readOpenFlags(postgres.db, key, { text: '', photos: [] })).toMatchObject([
      { category: 'contact_data_in_answers' },
    ]);
  });
});
