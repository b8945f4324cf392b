/**
 * Set for children of the development stack: a missing channel then means that the stack ended before the
 * child looked, not that somebody started the program by hand.
 */
export const SUPERVISED_VARIABLE = 'GARNISH_SUPERVISED';

/**
 * Ends this process when the supervisor that started it ends, also by SIGKILL: the channel between them
 * closes then. The program gets SIGTERM first, so that its own graceful shutdown runs, and is ended
 * after `graceMs` whatever it does. Does nothing for a program started by hand.
 */
export function exitWithParent(graceMs = 8_000): void {
  const end = (): void => {
    setTimeout(() => process.exit(1), graceMs).unref();
    process.kill(process.pid, 'SIGTERM');
  };
  if (process.connected) {
    // The tether asks as well. A second SIGTERM ends a program whose handler was a `once`, in the midst of its
    // shutdown, unless somebody still listens.
    process.on('SIGTERM', () => undefined);
    process.once('disconnect', end);
    // Listening on the channel would keep a program alive that has finished its work.
    process.channel?.unref();
  } else if (process.env[SUPERVISED_VARIABLE] !== undefined) {
    end();
  }
}
