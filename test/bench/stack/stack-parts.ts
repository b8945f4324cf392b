import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { basicEnvironment } from '#libs/embedded/part-command';
import { findProjectRoot } from '#libs/embedded/project-root';
import { forkProgram, type ForkedProgram } from './fork-program.js';

/** The parts of a bench's stack, and the folder that they keep their data and logs in. */
export interface StackParts {
  readonly folder: string;
  /** Has a part stopped with the stack, the last opened first. */
  readonly open: <Part extends { stop(): Promise<void> }>(part: Part) => Part;
  /** Forks a program of the bench's own; its log is `name`.log. */
  readonly fork: (name: string, program: URL, args: readonly string[]) => ForkedProgram;
  /** Stops every part and removes the folder. */
  readonly stop: () => Promise<void>;
}

/** Opens a fresh folder below `.garnish/bench`, on the same disk for all, removed at the stack's end. */
export async function openStackParts(): Promise<StackParts> {
  const folder = join(findProjectRoot(), '.garnish', 'bench', String(process.pid));
  await mkdir(folder, { recursive: true });
  // However this process ends, SIGKILL apart: a run leaves some hundred megabytes.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const opened: { stop(): Promise<void> }[] = [];
  const open = <Part extends { stop(): Promise<void> }>(part: Part): Part => {
    opened.unshift(part);
    return part;
  };
  return {
    folder,
    open,
    fork: (name, program, args) =>
      open(
        forkProgram(program, {
          args,
          env: basicEnvironment(),
          logFile: join(folder, `${name}.log`),
        }),
      ),
    stop: async () => {
      for (const part of opened) await part.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
