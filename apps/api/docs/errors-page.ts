import { PROBLEMS, problemType, type ProblemCode } from '#libs/domain/errors';
import { REFUSALS } from '#libs/domain/fields/refusal';
import { REASONS, type ReasonKind } from '#libs/domain/reasons';
import { PHOTO_FAILURES } from '#libs/photos/photo-failure';

/** Renders `docs/errors.md` out of the catalogues in the code, so that the two can't differ. */
export function errorsPage(): string {
  return [
    '# Errors and reasons',
    '<!-- Made by `./script/npm run docs:reference` after a build; change the lists in the code, not this page. -->',
    INTRODUCTION,
    '## Errors of the API',
    problemTable(),
    '## Reasons',
    'An enrichment carries them in `reasons`, in `needsAttention`, and in `abstained` of a field without value.',
    reasonTable(),
    '## Photos',
    'One photo that fails does not fail the listing: `photos` of the enrichment says which and why.',
    photoTable(),
    '## Why a claim of a model was refused',
    'The field abstains, its neighbours stand; the code is in `abstained`.',
    refusalTable(),
    '',
  ].join('\n\n');
}

const INTRODUCTION = `Every error is \`application/problem+json\` (RFC 9457):

| member | meaning |
| --- | --- |
| \`type\` | names the kind of error, as \`${problemType('revision.stale')}\`; a URN, the same wherever Garnish runs. It never changes its meaning |
| \`title\` | what was wrong, the same for each error of the kind |
| \`status\` | the HTTP status |
| \`detail\` | what was wrong this time |
| \`code\` | the last part of \`type\` |
| \`fix\` | what to do |
| \`errors\` | each place of the request that is wrong: \`at\` is a JSON pointer into the body, \`?name\` of a query parameter, \`{name}\` of a path parameter, or the name of a header |
| \`requestId\` | the same as the header \`X-Request-Id\`: what the logs know the request by |

No member repeats what the seller wrote, nor a key. Repeating any \`PUT\`, \`GET\` or \`DELETE\` is safe; after 429 and 503
wait as long as \`Retry-After\` says.

Keys: without one, or with an unknown one, the answer is 401 whatever the path says. A key opens one marketplace;
for any other the answer is 403, whether that marketplace exists or not. A key of the role
\`operator\` also sees every marketplace's costs (\`GET /v1/costs\`), and opens \`/v1/providers\`.`;

function problemTable(): string {
  const codes = Object.entries<(typeof PROBLEMS)[ProblemCode]>(PROBLEMS);
  return table(
    ['code', 'status', 'what was wrong', 'what to do'],
    codes.map(([code, { status, title, fix }]) => [`\`${code}\``, String(status), title, fix]),
  );
}

function reasonTable(): string {
  return table(
    ['code', 'what it means', 'what to do'],
    Object.entries<ReasonKind>(REASONS).map(([code, { meaning, fix }]) => [
      `\`${code}\``,
      meaning,
      fix ?? '–',
    ]),
  );
}

function photoTable(): string {
  return table(
    ['code', 'tried again', 'what to do'],
    Object.entries(PHOTO_FAILURES).map(([code, { nature, fix }]) => [
      `\`${code}\``,
      nature === 'transient' ? 'as long as the lane allows' : 'no',
      fix,
    ]),
  );
}

function refusalTable(): string {
  return table(
    ['code', 'why'],
    REFUSALS.map(({ code, detail }) => [`\`${code}\``, detail]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
