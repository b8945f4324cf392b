import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { CRASH_POINTS, type CrashPoint } from '#libs/chaos/crash-point';
import type { SeededRandom } from './seeded-random.js';

const Crash = z.object({ name: z.enum(CRASH_POINTS), pid: z.int(), time: z.iso.datetime() });

/** Long enough for the point to be passed again under load, whatever else is down. */
const WITNESS_WITHIN_MS = 300_000;
/** A process that was killed between taking the file away and writing the witness leaves neither. */
const LOST_AFTER_MS = 1_000;

/**
 * Arms each named point so many times in a seeded order, one at a time, and waits for its witness.
 * @returns how often each really crashed a process, by its witnesses
 */
export async function crashAtNamedPoints(
  folder: string,
  random: SeededRandom,
  crashes: number,
  say: (line: string) => void,
): Promise<ReadonlyMap<CrashPoint, number>> {
  const order = random.shuffled(
    CRASH_POINTS.flatMap((point) => Array<CrashPoint>(crashes).fill(point)),
  );
  for (const point of order) {
    await delay(random.between(500, 4_000));
    say(
      (await crashAt(folder, point))
        ? `crashed at ${point}`
        : `${point} was armed, but nothing passed it`,
    );
  }
  return countCrashes(folder);
}

async function crashAt(folder: string, point: CrashPoint): Promise<boolean> {
  const before = (await countCrashes(folder)).get(point) ?? 0;
  const file = join(folder, point);
  const deadline = Date.now() + WITNESS_WITHIN_MS;
  await writeFile(file, '');
  let goneSince: number | undefined;
  while (Date.now() < deadline) {
    await delay(50);
    if (((await countCrashes(folder)).get(point) ?? 0) > before) return true;
    goneSince = existsSync(file) ? undefined : (goneSince ?? Date.now());
    if (goneSince !== undefined && Date.now() - goneSince > LOST_AFTER_MS)
      await writeFile(file, '');
  }
  return false;
}

/** The witnesses, by point. */
async function countCrashes(folder: string): Promise<ReadonlyMap<CrashPoint, number>> {
  const log = join(folder, 'crashes.log');
  const text = existsSync(log) ? await readFile(log, 'utf8') : '';
  const counts = new Map<CrashPoint, number>(CRASH_POINTS.map((point) => [point, 0]));
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const { name } = Crash.parse(JSON.parse(line));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
