import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { z } from 'zod';
import { PROBLEMS } from '#libs/domain/errors';
import { REFUSALS } from '#libs/domain/fields/refusal';
import { REASONS } from '#libs/domain/reasons';
import { findProjectRoot } from '#libs/embedded/project-root';
import { PHOTO_FAILURES } from '#libs/photos/photo-failure';
import { describeApi } from './describe-api.js';
import { errorsPage } from './errors-page.js';

const root = findProjectRoot();
const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8');

const Operation = z.object({
  security: z.unknown().optional(),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()) })),
});

/** As much of an OpenAPI document as is looked at here. */
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

describe('docs/openapi.json', () => {
  it('is what the code describes', async () => {
    expect(JSON.parse(await read('docs/openapi.json'))).toEqual(
      JSON.parse(JSON.stringify(await describeApi())),
    );
  });

  it("is valid by OpenAPI 3.1's official schema", async () => {
    const result = await new Validator().validate(await read('docs/openapi.json'));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('speaks 3.1 throughout: nothing is left of 3.0, and every reference leads somewhere', async () => {
    const text = await read('docs/openapi.json');
    expect(text).toContain('"openapi": "3.1.0"');
    expect(text).not.toMatch(
      /"nullable"|"exclusiveM(in|ax)imum": (true|false)|\$defs|"openapi": \{/,
    );
    const document = Document.parse(JSON.parse(text));
    const named = [...text.matchAll(/"\$ref": "#\/components\/schemas\/([^"]+)"/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, name = ''] of named) expect(document.components.schemas).toHaveProperty([name]);
  });

  it('says for every route behind a key that it needs one, and how errors look', async () => {
    const document = Document.parse(JSON.parse(await read('docs/openapi.json')));
    const behindKey = Object.entries(document.paths).filter(([path]) => path.startsWith('/v1/'));
    expect(behindKey.length).toBeGreaterThanOrEqual(5);
    for (const operation of behindKey.flatMap(([, methods]) => Object.values(methods))) {
      expect(operation.security).toEqual([{ marketplaceKey: [] }]);
      for (const status of ['400', '401', '403', '500', '503']) {
        expect(operation.responses[status]?.content).toHaveProperty(['application/problem+json']);
      }
    }
  });
});

describe('docs/errors.md', () => {
  it('is what the code says', async () => {
    expect(await read('docs/errors.md')).toBe(errorsPage());
  });

  it('has every reason that the code gives', async () => {
    const known = new Set([
      ...Object.keys(REASONS),
      ...Object.keys(PROBLEMS),
      ...Object.keys(PHOTO_FAILURES),
      ...REFUSALS.map(({ code }) => code),
    ]);
    const unknown = (await codesInSources()).filter((code) => !known.has(code));
    expect(unknown).toEqual([]);
  });
});

/** Every literal `code: 'a.b'` of the parts that give reasons. */
async function codesInSources(): Promise<string[]> {
  const found = new Set<string>();
  for (const folder of ['activities', 'apps/api', 'libs', 'workflows']) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const text = await read(join(folder, name));
      for (const [, code = ''] of text.matchAll(/\bcode: '([a-z_]+\.[a-z_]+)'/g)) found.add(code);
    }
  }
  expect(found.size).toBeGreaterThan(8);
  return [...found];
}
