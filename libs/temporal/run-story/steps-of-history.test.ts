import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '#libs/embedded/project-root';
import { stepsOfHistory, type HistorySteps } from './steps-of-history.js';

/** Never connected: a client knows how payloads are written. */
const connection = Connection.lazy({ address: '127.0.0.1:9' });
const client = new Client({ connection });
afterAll(() => connection.close());

async function stepsOf(name: string, revision = 1): Promise<HistorySteps> {
  const file = join(findProjectRoot(), 'temporal/histories', `${name}.json`);
  const { events } = historyFromJSON(JSON.parse(await readFile(file, 'utf8')));
  return stepsOfHistory(client, events ?? [], revision);
}

describe('what a recorded history says', () => {
  it('tells a provider that was left out because it rests, and with which round it was asked again', async () => {
    const { unsent } = await stepsOf('rest-then-answered');
    expect(unsent.length).toBeGreaterThan(0);
    expect(unsent[0]).toMatchObject({ class: 'skipped', action: 'next', step: { round: 1 } });
  });

  it('tells how a request differed', async () => {
    const { byActivityId } = await stepsOf('request-changed');
    const changes = [...byActivityId.values()].flatMap(({ change }) => change ?? []);
    expect(changes.length).toBeGreaterThan(0);
  });

  it('tells for which fields an answer was put right, and which call did it', async () => {
    const { byCall } = await stepsOf('fields-repaired');
    const repaired = [...byCall.values()].flatMap(({ repair }) => repair?.fields ?? []);
    expect(repaired.length).toBeGreaterThan(0);
  });

  it('tells nothing of another revision, and of no timer once the run is over', async () => {
    const other = await stepsOf('rest-then-answered', 7);
    expect(other).toMatchObject({ unsent: [], timersUntil: [] });
    expect((await stepsOf('plan-exhausted-then-answered')).timersUntil).toEqual([]);
  });
});
