import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createAutosave, type SaveState } from './autosave.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** An autosave over a server that answers when the test lets it. */
function scripted() {
  const open: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const shown: SaveState[] = [];
  const autosave = createAutosave(
    () => new Promise<void>((resolve, reject) => open.push({ resolve, reject })),
    (state) => shown.push(state),
  );
  return { autosave, open, shown };
}

const settle = () => jest.advanceTimersByTimeAsync(0);

describe('autosave', () => {
  it('saves once after a pause in typing', async () => {
    const { autosave, open } = scripted();
    for (let key = 0; key < 4; key += 1) {
      autosave.changed();
      await jest.advanceTimersByTimeAsync(300);
    }
    expect(open).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(300);
    expect(open).toHaveLength(1);
  });

  it('saves somebody who never pauses every 2.5 s', async () => {
    const { autosave, open } = scripted();
    for (let key = 0; key < 10; key += 1) {
      autosave.changed();
      await jest.advanceTimersByTimeAsync(300);
    }
    expect(open).toHaveLength(1);
  });

  it('never has two saves under way, and saves what changed during one after it', async () => {
    const { autosave, open, shown } = scripted();
    autosave.changedAtOnce();
    await settle();
    autosave.changedAtOnce();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(open).toHaveLength(1);
    open[0]?.resolve();
    await jest.advanceTimersByTimeAsync(600);
    expect(open).toHaveLength(2);
    open[1]?.resolve();
    await settle();
    expect(shown.at(-1)).toBe('saved');
  });

  it('tries again after a save that failed', async () => {
    const { autosave, open, shown } = scripted();
    autosave.changedAtOnce();
    await settle();
    open[0]?.reject(new Error('offline'));
    await settle();
    expect(shown.at(-1)).toBe('retrying');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(open).toHaveLength(2);
  });

  it('has nothing unsaved once flushed', async () => {
    const { autosave, open } = scripted();
    autosave.changed();
    const flushed = autosave.flush();
    expect(open).toHaveLength(1);
    autosave.changed();
    open[0]?.resolve();
    await jest.advanceTimersByTimeAsync(600);
    open[1]?.resolve();
    await flushed;
    await autosave.flush();
    expect(open).toHaveLength(2);
  });

  it('saves nothing while paused, and what changed meanwhile afterwards', async () => {
    const { autosave, open } = scripted();
    autosave.changed();
    autosave.pause();
    autosave.changedAtOnce();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(open).toHaveLength(0);
    autosave.resume();
    await settle();
    expect(open).toHaveLength(1);
  });
});
