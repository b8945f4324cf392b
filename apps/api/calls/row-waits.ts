import type { RevisionRow } from '#libs/db/revisions/revision-row';
import type { RevisionWait } from '#libs/domain/call-story/revision-calls';

/** What a revision waits for by its row alone: nobody has to be asked for it. */
export function waitsOfRow(row: RevisionRow): readonly RevisionWait[] {
  if (row.state === 'done') return [];
  if (row.attention !== null) {
    const { code, detail, since } = row.attention;
    return [{ what: `A person: ${detail} (${code}, since ${since})`, until: null }];
  }
  if (row.state === 'writing') {
    const failing =
      row.failing_since === null
        ? ''
        : `, which has been failing since ${row.failing_since.toISOString()}`;
    return [{ what: `The listing service to take the document${failing}`, until: null }];
  }
  if (row.engine_acked_at === null) {
    const what = 'Temporal to take the revision; a sweep tells it again within a minute';
    return [{ what, until: null }];
  }
  return [];
}
