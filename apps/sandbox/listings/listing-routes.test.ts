import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runSandbox, type RunningSandbox } from '../testing/running-sandbox.js';

let sandbox: RunningSandbox;

beforeEach(async () => {
  sandbox = await runSandbox();
});

afterEach(() => sandbox.remove());

const form = { locale: 'en', title: 'blue dress', announce: false };

describe('revisions of a listing', () => {
  beforeEach(async () => {
    await sandbox.call('POST', '/listings', { ...form, id: 'l1' });
  });

  it.each<[string, object, number]>([
    ['the same form again', form, 1],
    ['a space at the end', { ...form, title: 'blue dress ' }, 1],
    ['another price', { ...form, priceCents: 1_500 }, 1],
    ['another title', { ...form, title: 'blue silk dress' }, 2],
    ['another language', { ...form, locale: 'fr' }, 2],
    ['a photo', { ...form, photos: ['abc'] }, 2],
    ['a choice', { ...form, values: { condition: 'good' } }, 2],
  ])('%s makes revision %#', async (_name, change, revision) => {
    const answer = await sandbox.call('PUT', '/listings/l1', change);
    expect(answer.body).toMatchObject({ revision });
  });

  it('publishing is a new revision, also without a change, but only once', async () => {
    await sandbox.call('POST', '/listings/l1/publish', { announce: false });
    await sandbox.call('POST', '/listings/l1/publish', { announce: false });
    expect(await sandbox.listing('l1')).toMatchObject({
      status: 'published',
      revision: 2,
      publishedRevision: 2,
      revisions: [
        { revision: 1, state: 'draft', cause: 'created', lane: 'interactive' },
        { revision: 2, state: 'published', cause: 'published', lane: 'standard' },
      ],
    });
  });

  it('publishing takes the last state of the form along in one revision', async () => {
    const content = { locale: 'en', title: 'blue silk dress' };
    await sandbox.call('POST', '/listings/l1/publish', {
      content,
      priceCents: 900,
      announce: false,
    });
    expect(await sandbox.listing('l1')).toMatchObject({ revision: 2, priceCents: 900 });
  });

  it('keeps an id that was picked with its label in the listing’s language', async () => {
    const values = { condition: 'very_good' };
    const content = { locale: 'de', title: 'blaues Kleid', values };
    await sandbox.call('PUT', '/listings/l1', { ...content, announce: false });
    const labelled = { values: { condition: { value: 'very_good', label: 'Sehr gut' } } };
    const changed = await sandbox.call('GET', '/listings/l1');
    expect(changed.body).toMatchObject({ revision: 2, content: labelled });
    const published = await sandbox.call('POST', '/listings/l1/publish', {
      content,
      announce: false,
    });
    expect(published.body).toMatchObject({ revision: 3, content: labelled });
  });

  it('touching keeps content and state', async () => {
    await sandbox.call('POST', '/listings/l1/publish', { announce: false });
    await sandbox.call('POST', '/listings/l1/touch', { announce: false });
    expect(await sandbox.listing('l1')).toMatchObject({ revision: 3, publishedRevision: 3 });
  });

  it('a withdrawn listing can be read and withdrawn again, not changed', async () => {
    await sandbox.call('DELETE', '/listings/l1', { announce: false });
    expect((await sandbox.call('DELETE', '/listings/l1')).status).toBe(200);
    expect((await sandbox.listing('l1')).status).toBe('withdrawn');
    expect((await sandbox.call('PUT', '/listings/l1', form)).status).toBe(410);
    expect((await sandbox.call('POST', '/listings/l1/publish', {})).status).toBe(410);
  });
});

describe('what the JSON API refuses', () => {
  it.each<[string, string, string, object | undefined, number]>([
    ['an unknown field', 'POST', '/listings', { ...form, colour: 'blue' }, 400],
    ['an unknown language', 'POST', '/listings', { ...form, locale: 'xx' }, 400],
    ['21 photos', 'POST', '/listings', { ...form, photos: Array<string>(21).fill('a') }, 400],
    ['an id that Garnish would refuse', 'POST', '/listings', { ...form, id: 'a/b' }, 400],
    ['publishing nothing', 'POST', '/listings', { locale: 'en', publish: true }, 409],
    ['an unknown listing', 'GET', '/listings/none', undefined, 404],
    ['changing an unknown listing', 'PUT', '/listings/none', form, 404],
    ['an unknown fault', 'PUT', '/faults', { mode: 'sad' }, 400],
    ['an unknown path', 'GET', '/nothing', undefined, 404],
  ])('%s', async (_name, method, path, body, status) => {
    const answer = await sandbox.call(method, path, body);
    expect(answer).toMatchObject({ status, body: { status } });
  });

  it('an id that is taken', async () => {
    await sandbox.call('POST', '/listings', { ...form, id: 'l1' });
    expect((await sandbox.call('POST', '/listings', { ...form, id: 'l1' })).status).toBe(409);
  });
});

describe('photos', () => {
  it('are kept byte for byte, under an id that names the bytes', async () => {
    const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    const first = await sandbox.photo(bytes);
    expect(await sandbox.photo(bytes)).toEqual(first);
    const response = await fetch(first.url);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it('that are HTML are served as bytes, never as a page', async () => {
    const { url } = await sandbox.photo(Buffer.from('<script>alert(1)</script>'));
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('beyond 15 MB are refused, and unknown ones are 404', async () => {
    expect(await sandbox.upload(Buffer.alloc(15 * 1024 * 1024 + 1))).toBe(413);
    expect((await sandbox.call('GET', '/photos/none')).status).toBe(404);
  });
});
