import type { ChildProcess } from 'node:child_process';
import type { z } from 'zod';

/** The next message of a program. @throws Error where it ends instead, ZodError for another kind of message */
export async function nextMessage<Schema extends z.ZodType>(
  child: ChildProcess,
  schema: Schema,
): Promise<z.infer<Schema>> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => {
      child.off('message', onMessage);
      reject(new Error(`${child.spawnargs[1] ?? 'a program'} ended (${code ?? 'by a signal'})`));
    };
    const onMessage = (message: unknown): void => {
      child.off('exit', onExit);
      const parsed = schema.safeParse(message);
      if (parsed.success) resolve(parsed.data);
      else reject(parsed.error);
    };
    child.once('exit', onExit);
    child.once('message', onMessage);
  });
}
