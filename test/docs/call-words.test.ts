import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FAILURE_WORDS } from '#libs/domain/call-story/failure-words';
import { findProjectRoot } from '#libs/embedded/project-root';
import { sectionOf, tableRows } from './tables.js';

describe('the words for what was seen', () => {
  it('are those of docs/failover.md, for every class', async () => {
    const page = await readFile(join(findProjectRoot(), 'docs/failover.md'), 'utf8');
    const documented = tableRows(sectionOf(page, 'The table')).map(({ name, cells }) => [
      name,
      cells[1],
    ]);
    expect(documented.length).toBeGreaterThan(30);
    expect(FAILURE_WORDS).toEqual(Object.fromEntries(documented));
  });
});
