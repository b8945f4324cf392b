import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PagePlace, type RevisionFilter } from '#libs/db/revisions/list-revisions';
import { canonicalJson } from '#libs/domain/canonical-json';
import { Problem } from '../problems/problem.js';

const Cursor = z.strictObject({ place: PagePlace, filter: z.string() });

/** Makes the opaque cursor of the page after `place`; it only fits the same filters. */
export function writeCursor(place: PagePlace, filter: RevisionFilter): string {
  const cursor = { place, filter: filterHash(filter) };
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws Problem `request.cursor_invalid` for what isn't a cursor of ours, or one of other filters */
export function readCursor(cursor: string, filter: RevisionFilter): PagePlace {
  const parsed = Cursor.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (parsed.success && parsed.data.filter === filterHash(filter)) return parsed.data.place;
  throw new Problem('request.cursor_invalid', {
    errors: [
      { at: '?cursor', detail: parsed.success ? 'belongs to other filters' : 'is not a cursor' },
    ],
  });
}

function filterHash(filter: RevisionFilter): string {
  return createHash('sha256').update(canonicalJson(filter)).digest('base64url').slice(0, 12);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
