/**
 * Exits with 0 when node_modules holds what package-lock.json asks for: npm keeps what it installed in
 * node_modules/.package-lock.json. So an `npm install` by hand doesn't cause another `npm ci`.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return {};
  }
}

const installed = packagesIn('node_modules/.package-lock.json');
const missing = Object.entries(packagesIn('package-lock.json')).filter(
  ([path, wanted]) =>
    path !== '' &&
    // An optional package for another platform is left out, and rightly.
    !(wanted.optional && installed[path] === undefined) &&
    installed[path]?.version !== wanted.version,
);
process.exit(missing.length === 0 && Object.keys(installed).length > 0 ? 0 : 1);
