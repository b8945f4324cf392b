import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Registry } from 'prom-client';
import { z } from 'zod';
import { ApiMetrics } from '#apps/api/metrics/api-metrics';
import { findProjectRoot } from '#libs/embedded/project-root';
import { WorkerMetrics } from '#libs/metrics/worker-metrics';
import { sectionOf, tableRows } from './tables.js';

let page: string;
beforeAll(async () => {
  page = await readFile(join(findProjectRoot(), 'docs/metrics.md'), 'utf8');
});

const Metric = z.object({ name: z.string(), labelNames: z.array(z.string()) });

/** Names and labels of everything that a registry holds, also of what has no value yet. */
async function registered(registry: Registry): Promise<Record<string, string>> {
  const metrics = (await registry.getMetricsAsJSON()).map(({ name }) =>
    Metric.parse(registry.getSingleMetric(name)),
  );
  return Object.fromEntries(metrics.map(({ name, labelNames }) => [name, labelNames.join(', ')]));
}

describe('docs/metrics.md', () => {
  it.each([
    ['Worker', new WorkerMetrics([], () => []).registry],
    ['API', new ApiMetrics().registry],
  ])('has every metric of the %s with its labels, and no other', async (heading, registry) => {
    const documented = tableRows(sectionOf(page, heading)).map(({ name, second }) => [
      name,
      second,
    ]);
    expect(documented.length).toBeGreaterThan(0);
    expect(Object.fromEntries(documented)).toEqual(await registered(registry));
  });
});
