import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';

/**
 * Reads `watch <pid> <signal>` and `forget <pid>` lines from a pipe that only its starter holds open. When
 * the pipe closes (the starter ended, by SIGKILL too) it signals what is still watched, waits ten seconds
 * and kills the rest. A shell, since it must be small and outlive a Node process that can't run code any more.
 */
const TETHER_SCRIPT = `
trap '' INT TERM HUP
watched=
while read -r verb pid signal; do
  case $verb in
    watch) watched="$watched $pid:$signal" ;;
    forget)
      kept=
      for entry in $watched; do [ "\${entry%%:*}" = "$pid" ] || kept="$kept $entry"; done
      watched=$kept ;;
  esac
done
for entry in $watched; do kill -s "\${entry#*:}" "\${entry%%:*}" 2>/dev/null; done
tries=0
while [ $tries -lt 100 ]; do
  alive=
  for entry in $watched; do kill -0 "\${entry%%:*}" 2>/dev/null && alive="$alive $entry"; done
  [ -n "$alive" ] || exit 0
  watched=$alive
  tries=$((tries + 1))
  sleep 0.1
done
for entry in $watched; do kill -s KILL "\${entry%%:*}" 2>/dev/null; done
`;

type ShellProcess = ChildProcessByStdio<Writable, null, null>;

/** Ends the processes it was told of when this process ends, however it ends. */
export interface Tether {
  /** Ends `pid` with `signal` when this process is gone. */
  watch(pid: number, signal: NodeJS.Signals): void;
  /** `pid` has ended: its number may soon be another process's. */
  forget(pid: number): void;
  /** The tether's own pid; for tests. */
  readonly pid: number | undefined;
}

/** Starts a tether for this process. Its helper is started again should somebody end it. */
export function startTether(): Tether {
  const watched = new Map<number, NodeJS.Signals>();
  let child: ShellProcess = start();

  function start(): ShellProcess {
    const shell = spawn('/bin/sh', ['-c', TETHER_SCRIPT, 'garnish-tether'], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    shell.unref();
    // The pipe alone must not keep this process running.
    if (shell.stdin instanceof Socket) shell.stdin.unref();
    // A tether that was ended can't be told anything; the one started in its place is.
    shell.stdin.on('error', () => undefined);
    shell.once('exit', () => {
      child = start();
    });
    for (const [pid, signal] of watched) tell(shell, `watch ${pid} ${signal.slice(3)}`);
    return shell;
  }

  function tell(shell: ShellProcess, line: string): void {
    shell.stdin.write(`${line}\n`);
  }

  return {
    watch(pid, signal) {
      watched.set(pid, signal);
      tell(child, `watch ${pid} ${signal.slice(3)}`);
    },
    forget(pid) {
      watched.delete(pid);
      tell(child, `forget ${pid}`);
    },
    get pid() {
      return child.pid;
    },
  };
}

let shared: Tether | undefined;

/** This process's one tether, started at the first use. */
export function sharedTether(): Tether {
  shared ??= startTether();
  return shared;
}
