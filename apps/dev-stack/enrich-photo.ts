/** `script/enrich`: puts one listing of the person's own on the sandbox and enriches it through the public API. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readDevStackConfig } from '#libs/config/dev-stack-config';
import { dataFolder } from './data-folder.js';
import { describeResult } from './describe-result.js';
import { ENRICH_USAGE, readEnrichArguments, type EnrichArguments } from './enrich-arguments.js';
import { GarnishClient } from './marketplace/garnish-client.js';
import { SandboxClient } from './marketplace/sandbox-client.js';
import { SANDBOX_MARKETPLACE } from './marketplaces-file.js';
import { readRunState } from './run-state.js';
import { keepSecrets } from './stack-secrets.js';
import { findSupervisor } from './supervisor-lock.js';

/** The API waits this long at most; the result is read again after that. */
const WAIT_SECONDS = 30;

async function enrich(args: EnrichArguments): Promise<void> {
  const folder = dataFolder(readDevStackConfig().dataDirectory);
  const parts = readRunState(folder.run)?.parts ?? [];
  const addressOf = (name: string): string | undefined =>
    parts.find((part) => part.name === name)?.address ?? undefined;
  const api = addressOf('api');
  const sandboxOrigin = addressOf('sandbox');
  if (findSupervisor(folder.run) === undefined || api === undefined || sandboxOrigin === undefined)
    throw new Error('Garnish is not running here. Start it by ./script/start in another terminal.');

  const { sandboxApiKey } = await keepSecrets(folder.secretsFile);
  const sandbox = new SandboxClient(sandboxOrigin);
  const garnish = new GarnishClient(api, SANDBOX_MARKETPLACE, sandboxApiKey);
  const text = {
    ...(args.title === undefined ? {} : { title: args.title }),
    ...(args.description === undefined ? {} : { description: args.description }),
  };
  const photos = [];
  for (const path of args.photos)
    photos.push(await sandbox.uploadPhoto(new Uint8Array(await readFile(path)), basename(path)));
  // The same file given twice is one photo.
  const distinct = [...new Map(photos.map((photo) => [photo.id, photo])).values()];
  const { id, revision } = await sandbox.createListing({
    locale: args.locale,
    photos: distinct.map((photo) => photo.id),
    text,
    values: {},
  });
  const reply = await garnish.announce(
    id,
    { revision, lane: 'interactive', locale: args.locale, photos: distinct, text, values: {} },
    WAIT_SECONDS,
  );
  process.stdout.write(
    `${describeResult(reply)}\n\nThe listing: ${sandboxOrigin}/listings/${id}\n`,
  );
}

function readArguments(): EnrichArguments {
  try {
    return readEnrichArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write(`${ENRICH_USAGE}\n`);
    process.exit(2);
  }
}

try {
  await enrich(readArguments());
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
