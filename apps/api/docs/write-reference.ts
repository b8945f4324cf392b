/** Writes `docs/openapi.json` and `docs/errors.md` out of the code; run from the project's folder after a build. */
import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { describeApi } from './describe-api.js';
import { errorsPage } from './errors-page.js';

await writeFile('docs/openapi.json', `${JSON.stringify(await describeApi(), null, 2)}\n`);
await writeFile('docs/errors.md', errorsPage());
