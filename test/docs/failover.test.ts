import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { FAILURE_CLASSES } from '#libs/domain/failure-classes';
import { FAILURE_RULES, type FailureRule, type HealthEffect } from '#libs/domain/failure-rules';
import { findProjectRoot } from '#libs/embedded/project-root';
import { sectionOf, tableRows } from './tables.js';

let page: string;
beforeAll(async () => {
  page = await readFile(join(findProjectRoot(), 'docs/failover.md'), 'utf8');
});

/** Seconds up to a minute and a half, then minutes. */
function time(ms: number): string {
  return ms < 90_000 ? `${ms / 1_000} s` : `${ms / 60_000} min`;
}

/** A span as people write it: its unit once, one figure where both ends are the same. */
function span(least: string, most: string): string {
  if (least === most) return least;
  const unit = most.replace(/^[\d.]+/, '');
  return `${least.endsWith(unit) ? least.slice(0, -unit.length) : least} to ${most}`;
}

function pauseInWords([least, most]: readonly [number, number]): string {
  return most < 1_000 ? span(`${least} ms`, `${most} ms`) : span(time(least), time(most));
}

/** The page's words for what happens. */
function actionInWords({ action, change, tries, pauseMs }: FailureRule): string {
  const free = tries === 'free' ? ', free' : ', or next';
  switch (action) {
    case 'again':
      return `again${pauseMs === undefined ? '' : ` after ${pauseInWords(pauseMs)}`}${free}`;
    case 'again_as_asked':
      return `again after that wait${free}`;
    case 'changed':
      return `changed (${(change ?? '').replaceAll('_', ' ')})${free}`;
    case 'next':
      return tries === 'free' ? 'next, free' : 'next';
    case 'human':
      return 'a person';
    case 'stop':
      return 'stop';
  }
}

/** The page's words for what it says of the provider's health. */
function healthInWords(health: HealthEffect): string {
  switch (health.kind) {
    case 'none':
      return '–';
    case 'quality':
      return 'quality';
    case 'failure':
      return `failure (${health.scope})`;
    case 'cool':
      return `rests ${span(time(health.ms), time(health.longestMs))} (${health.scope})`;
    case 'pause': {
      const { after, withinMs, scope } = health;
      const nth = after === 2 ? '2nd' : `${after}rd`;
      return `out${after === 1 ? '' : ` at the ${nth} in ${time(withinMs)}`} (${scope})`;
    }
  }
}

describe('docs/failover.md', () => {
  it('has every class with its rule, and no other', () => {
    const documented = tableRows(sectionOf(page, 'The table')).map(({ name, cells }) => {
      const [row, , action, health, billed] = cells;
      return [name, row, action, health, billed];
    });
    const rules = FAILURE_CLASSES.map((failureClass) => {
      const rule = FAILURE_RULES[failureClass];
      return [
        failureClass,
        rule.rows.join(', '),
        actionInWords(rule),
        healthInWords(rule.health),
        rule.billed,
      ];
    });
    expect(documented).toEqual(rules);
  });

  it('has every row of the table, in a class (row 28 in two) or carried elsewhere', () => {
    const inClasses = new Set(tableRows(page).map(({ cells }) => Number(cells[0])));
    const elsewhere = [...sectionOf(page, 'Carried elsewhere').matchAll(/^\| (\d+) /gm)].map(
      (match) => Number(match[1]),
    );
    const rows = [...inClasses, ...elsewhere].sort((one, other) => one - other);
    expect(rows).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  });
});
