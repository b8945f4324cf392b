import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { commandLineOf } from './process-identity.js';

/** Who listens on a port. Both unknown where it is another user's process and this one isn't root. */
export interface PortHolder {
  pid: number | undefined;
  command: string | undefined;
}

const LISTENING = '0A';

/** Socket inodes that listen on `port`, from the kernel's tables (proc(5), /proc/net/tcp). */
function listeningInodes(port: number): ReadonlySet<string> {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    if (!existsSync(table)) continue;
    for (const line of readFileSync(table, 'utf8').split('\n').slice(1)) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === LISTENING && local?.endsWith(`:${hexPort}`) && inode) inodes.add(inode);
    }
  }
  return inodes;
}

function ownerOfSocket(inodes: ReadonlySet<string>): number | undefined {
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      for (const descriptor of readdirSync(`/proc/${entry}/fd`)) {
        const target = readlinkSync(`/proc/${entry}/fd/${descriptor}`);
        const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
        if (inode !== undefined && inodes.has(inode)) return Number(entry);
      }
    } catch {
      // Ended meanwhile, or another user's.
    }
  }
  return undefined;
}

function ownerByLsof(port: number): number | undefined {
  try {
    const text = execFileSync('lsof', ['-nP', '-t', `-iTCP:${port}`, '-sTCP:LISTEN'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number.parseInt(text, 10) || undefined;
  } catch {
    return undefined;
  }
}

/** Names the process that listens on `port`, as far as this user may see it. */
export function findPortHolder(port: number): PortHolder {
  const pid =
    process.platform === 'linux' ? ownerOfSocket(listeningInodes(port)) : ownerByLsof(port);
  return { pid, command: pid === undefined ? undefined : commandLineOf(pid) };
}
