import { describe, expect, it } from '@jest/globals';
import { readJsonObject } from './read-json-object.js';

describe('readJsonObject', () => {
  it.each([
    '{"a":1}',
    ' \n{"a":1}\n',
    '\uFEFF{"a":1}',
    '```json\n{"a":1}\n```',
    '```\n{"a":1}\n```',
    '```JSON {"a":1} ```',
  ])('reads %j', (text) => {
    expect(readJsonObject(text)).toEqual({ kind: 'object', value: { a: 1 } });
  });

  it.each([
    '',
    'I can’t help with that.',
    '{"a":1',
    'Here it is: {"a":1}',
    '```json\n{"a":1}\n```\n```json\n{"a":2}\n```',
    '[1]',
    'null',
    '"text"',
    '7',
  ])('finds %j unusable, and repeats nothing of it', (text) => {
    const read = readJsonObject(text);
    expect(read.kind).toBe('unusable');
    if (read.kind === 'unusable' && text !== '') expect(read.message).not.toContain(text);
  });

  it.each([
    ['row 19', 'Sure!', 'out.not_json'],
    ['row 19', '{"a":1', 'out.not_json'],
    ['row 20', '[1]', 'out.schema'],
  ])('%s: counts %j as %s', (_row, text, unusableClass) => {
    expect(readJsonObject(text)).toMatchObject({ class: unusableClass });
  });

  it('survives an answer of brackets only', () => {
    expect(readJsonObject('['.repeat(1_000_000)).kind).toBe('unusable');
  });
});
