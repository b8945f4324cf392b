/** `script/why`: prints why a revision's model calls went where they went, what they cost, and what it waits for. */
import { readWhyConfig } from '#libs/config/why-config';
import { describeCalls } from './why/describe-calls.js';
import { fetchCalls } from './why/fetch-calls.js';
import { furtherLinks } from './why/further-links.js';
import { findAccess } from './why/why-access.js';
import { readWhyArguments, WHY_USAGE, type WhyArguments } from './why/why-arguments.js';

function readArguments(): WhyArguments {
  try {
    return readWhyArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write(`${WHY_USAGE}\n`);
    process.exit(2);
  }
}

const asked = readArguments();
try {
  const access = await findAccess(readWhyConfig());
  const calls = await fetchCalls(access, asked);
  const further = furtherLinks(access, calls).map((link) => `  ${link}`);
  process.stdout.write(
    `${describeCalls(calls, Date.now())}\n\nLook further:\n${further.join('\n')}\n`,
  );
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
