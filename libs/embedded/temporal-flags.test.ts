import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dynamicConfigFlags, searchAttributeFlags } from './temporal-flags.js';

function flagsOf(yaml: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'garnish-flags-'));
  try {
    const file = join(folder, 'dynamic-config.yaml');
    writeFileSync(file, yaml);
    return dynamicConfigFlags(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('flags of a dynamic-config file', () => {
  it('hold each value as JSON, strings quoted', () => {
    expect(
      flagsOf('a.number:\n  - value: 2\nb.text:\n  - value: 1s\nc.flag:\n  - value: true\n'),
    ).toEqual([
      '--dynamic-config-value',
      'a.number=2',
      '--dynamic-config-value',
      'b.text="1s"',
      '--dynamic-config-value',
      'c.flag=true',
    ]);
  });

  it('refuse constraints, which the development server can’t take', () => {
    expect(() => flagsOf('a:\n  - value: 2\n    constraints: {namespace: x}\n')).toThrow();
  });

  it('exist for the committed file', () => {
    const flags = dynamicConfigFlags(
      new URL('../../temporal/dynamic-config.yaml', import.meta.url),
    );
    expect(flags).toContain('history.transferProcessorMaxPollRPS=2000');
  });
});

describe('flags of search attributes', () => {
  it('are NAME=TYPE', () => {
    expect(searchAttributeFlags({ Lane: 'Keyword' })).toEqual([
      '--search-attribute',
      'Lane=Keyword',
    ]);
  });
});
