import { describe, expect, it } from '@jest/globals';
import { Submission } from '#libs/domain/listing';
import { invalidRequest, jsonPointer } from './invalid-request.js';

const problemOf = (body: unknown) => {
  const parsed = Submission.safeParse(body);
  if (parsed.success) throw new Error('the body is right');
  return invalidRequest('body', parsed.error.issues);
};
const text = { title: 'Coat' };

describe('an invalid request', () => {
  it.each([
    ['a missing member', { locale: 'en', text }, '/revision'],
    ['an unknown member', { revision: 1, locale: 'en', text, price: 3 }, '/price'],
    [
      'an unknown member within',
      { revision: 1, locale: 'en', text: { ...text, html: '' } },
      '/text/html',
    ],
    ['an unknown language', { revision: 1, locale: 'tlh', text }, '/locale'],
    ['a photo without URL', { revision: 1, locale: 'en', photos: [{ id: 'a' }] }, '/photos/0/url'],
    ['neither text nor photo', { revision: 1, locale: 'en' }, '/text'],
    ['a revision of 0', { revision: 0, locale: 'en', text }, '/revision'],
    [
      'a revision beyond what a number holds',
      { revision: 2 ** 60, locale: 'en', text },
      '/revision',
    ],
    ['no object', [], ''],
  ])('is named by its place: %s', (_what, body, at) => {
    expect(problemOf(body).errors.map((error) => error.at)).toContain(at);
  });

  it('lists the first 20 places only, and says how many more there are', () => {
    const photos = Array.from({ length: 20 }, (_none, index) => ({ id: `a b ${index}`, url: 'x' }));
    const problem = problemOf({ revision: 1, locale: 'en', photos });
    expect(problem.errors).toHaveLength(20);
    expect(problem.message).toContain('20 places more');
  });

  it('points into queries and paths in their own way', () => {
    const issues = [{ message: 'is wrong', path: ['revision'] }];
    expect(invalidRequest('query', issues).errors[0]?.at).toBe('?revision');
    expect(invalidRequest('path', issues).errors[0]?.at).toBe('{revision}');
  });
});

describe('a JSON pointer', () => {
  it('escapes what has a meaning in it', () => {
    expect(jsonPointer(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0');
    expect(jsonPointer([])).toBe('');
  });
});
