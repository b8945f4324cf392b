/** Typing pauses this long before the form is saved. */
const PAUSE_MS = 600;

/** A seller who never pauses is saved this often. */
const LONGEST_MS = 2_500;

/** Waits after a save that failed, in ms, the last one again and again. */
const RETRY_MS = [1_000, 3_000, 8_000] as const;

/** Where saving stands, for the line beside the publish button. */
export type SaveState = 'nothing' | 'waiting' | 'saving' | 'saved' | 'retrying';

/** Saves the form some time after it changed. */
export interface Autosave {
  /** The form changed by typing: wait for a pause. */
  changed(): void;
  /** The form changed by one act (a photo, a choice): save at once. */
  changedAtOnce(): void;
  /** Saves what is unsaved now; resolves once nothing is. */
  flush(): Promise<void>;
  /** Saves nothing from now on; changes are remembered. */
  pause(): void;
  /** Goes on, with what changed meanwhile. */
  resume(): void;
}

/**
 * Makes an autosave around `save`, which sends the form as it is when called. Saves never overlap, so revisions
 * come in the order of typing; changes during one are saved after it.
 */
export function createAutosave(
  save: () => Promise<void>,
  show: (state: SaveState) => void,
): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChangeAt: number | undefined;
  let running: Promise<void> | undefined;
  let isDirty = false;
  let isPaused = false;
  let failures = 0;

  function plan(delayMs: number): void {
    clearTimeout(timer);
    if (!isPaused) timer = setTimeout(() => void flush(), delayMs);
  }

  function changed(): void {
    isDirty = true;
    if (running === undefined) show('waiting');
    firstChangeAt ??= Date.now();
    plan(Math.max(0, Math.min(PAUSE_MS, firstChangeAt + LONGEST_MS - Date.now())));
  }

  async function runOnce(): Promise<void> {
    isDirty = false;
    firstChangeAt = undefined;
    show('saving');
    try {
      await save();
      failures = 0;
      show('saved');
    } catch {
      isDirty = true;
      show('retrying');
      plan(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0);
      failures += 1;
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (running !== undefined) {
      await running;
      if (failures === 0 && isUnsaved()) await flush();
      return;
    }
    if (!isDirty || isPaused) return;
    running = runOnce();
    await running;
    running = undefined;
    if (failures === 0 && isUnsaved()) plan(PAUSE_MS);
  }

  /** Asked through a function because it changes while a save is awaited. */
  function isUnsaved(): boolean {
    return isDirty;
  }

  return {
    changed,
    changedAtOnce: () => {
      changed();
      plan(0);
    },
    flush,
    pause: () => {
      isPaused = true;
      clearTimeout(timer);
    },
    resume: () => {
      isPaused = false;
      if (isDirty) plan(0);
    },
  };
}
