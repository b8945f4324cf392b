/** A promise with its resolver: a test meets a run at a point instead of sleeping. */
export interface Gate {
  readonly reached: Promise<void>;
  readonly open: () => void;
}

export function gate(): Gate {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return { reached: promise, open: () => resolve(undefined) };
}
