/**
 * Builds dist/ from the sources: TypeScript by swc, every other file copied as it is, then the workflow bundle.
 * `--check` only says by its exit status whether dist/ is up to date.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const SOURCE_FOLDERS = ['apps', 'libs', 'activities', 'workflows', 'temporal', 'test'].filter(
  (folder) => existsSync(folder),
);
const STAMP = 'dist/.sources';
const BUNDLER = 'dist/apps/worker/bundle-workflows.js';
const BUNDLE = 'dist/workflow-bundle.js';

const isTest = (file) => file.endsWith('.test.ts');
const isTypeScript = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');
/** Recorded histories are read where they are; nothing that runs from dist/ needs a copy. */
const isLeftOut = (file) =>
  isTest(file) || file.endsWith('.d.ts') || file.startsWith('temporal/histories/');

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const sources = SOURCE_FOLDERS.flatMap(filesBelow)
  .filter((file) => !isLeftOut(file))
  .sort();

function digestSources() {
  const hash = createHash('sha256');
  const settings = ['.swcrc', 'package.json', 'package-lock.json', 'script/lib/build.mjs'];
  for (const file of [...settings, ...sources]) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

const digest = digestSources();
if (process.argv.includes('--check')) {
  const built = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest;
  process.exit(built ? 0 : 1);
}

rmSync(STAMP, { force: true });
const swc = ['node_modules/@swc/cli/bin/swc.js', ...SOURCE_FOLDERS, '-d', 'dist', '--quiet'];
execFileSync(process.execPath, [...swc, '--ignore', '**/*.test.ts,**/*.d.ts'], {
  stdio: 'inherit',
});

const outputs = new Set([BUNDLE]);
for (const file of sources) {
  const output = join('dist', isTypeScript(file) ? file.replace(/\.ts$/, '.js') : file);
  outputs.add(output);
  if (isTypeScript(file)) {
    outputs.add(`${output}.map`);
  } else {
    mkdirSync(dirname(output), { recursive: true });
    copyFileSync(file, output);
  }
}
// What a deleted or renamed source left behind would still be found by its name.
for (const file of filesBelow('dist')) if (!outputs.has(file)) rmSync(file);

if (existsSync(BUNDLER)) execFileSync(process.execPath, [BUNDLER], { stdio: 'inherit' });
writeFileSync(STAMP, digest);
