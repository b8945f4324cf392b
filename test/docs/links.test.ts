import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { findProjectRoot } from '#libs/embedded/project-root';

const root = findProjectRoot();

/** Path → text of every page that people read. */
const pages = new Map<string, string>();

beforeAll(async () => {
  const below = await readdir(join(root, 'docs'), { recursive: true });
  const names = ['README.md', 'CONTRIBUTING.md', ...below.map((name) => join('docs', name))];
  for (const name of names.filter((path) => path.endsWith('.md')))
    pages.set(name, await readFile(join(root, name), 'utf8'));
});

/** What a pattern's first group finds in all pages and the predicate says of, as `page: found`. */
function found(pattern: RegExp, isWrong: (match: string, page: string) => boolean): string[] {
  return [...pages].flatMap(([page, text]) =>
    [...text.matchAll(pattern)]
      .map((match) => match[1] ?? '')
      .filter((match) => isWrong(match, page))
      .map((match) => `${page}: ${match}`),
  );
}

/** The anchor that a heading gets where pages are shown: lower case, no punctuation, hyphens for spaces. */
function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function isBrokenLink(target: string, page: string): boolean {
  if (/^[a-z]+:/.test(target)) return false;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, file))) return true;
  return anchor !== undefined && !anchors(pages.get(file) ?? '').includes(anchor);
}

describe('README, CONTRIBUTING and docs', () => {
  it('link to files and headings that exist', () => {
    expect(found(/\]\(([^)\s]+)\)/g, isBrokenLink)).toEqual([]);
    expect(found(/(?:src|srcset)="([^"]+)"/g, isBrokenLink)).toEqual([]);
  });

  it('name commands of npm that exist', async () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    expect(found(/npm run ([a-z][a-z:-]*)/g, (name) => !(name in scripts))).toEqual([]);
  });

  it('name scripts that exist', () => {
    expect(
      found(/\.\/script\/([a-z-]+)/g, (name) => !existsSync(join(root, 'script', name))),
    ).toEqual([]);
  });

  it('name files of the project that exist', () => {
    const inCode =
      /`\.?\/?((?:apps|libs|workflows|activities|temporal|test|config|script|docs)\/[\w./-]*)`/g;
    // The one that a person makes.
    const made = new Set(['config/marketplaces.json']);
    expect(found(inCode, (path) => !made.has(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  it('name no address of this machine and no path of it', () => {
    expect(found(/((?:^|[\s`"(])\/(?:root|home|tmp|work)\/\S*)/g, () => true)).toEqual([]);
  });
});
