import { Problem, type WrongPlace } from './problem.js';

/** A schema's complaint (Standard Schema). */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** zod's, where an object has members that aren't in its schema. */
  readonly keys?: readonly string[] | undefined;
}

/** The part of a request that was checked. */
export type RequestPart = 'body' | 'query' | 'path';

/** A hostile body may be wrong in ten thousand places; a person reads the first few. */
const MOST_ERRORS = 20;
/** Names of unknown members are repeated, however long they are. */
const LONGEST_DETAIL = 300;

/** Turns a schema's complaints into the problem that names each place. */
export function invalidRequest(part: RequestPart, issues: readonly SchemaIssue[]): Problem {
  const places = issues.flatMap((issue) => wrongPlaces(part, issue));
  const errors = places.slice(0, MOST_ERRORS);
  const more = places.length - errors.length;
  const [first] = errors;
  const where = first === undefined ? `the ${part}` : first.at === '' ? 'the body' : first.at;
  return new Problem('request.invalid', {
    detail: `${where}: ${first?.detail ?? 'is wrong'}${more > 0 ? ` (and ${more} places more than are listed)` : ''}`,
    errors,
  });
}

function wrongPlaces(part: RequestPart, issue: SchemaIssue): WrongPlace[] {
  const path = (issue.path ?? []).map((segment) =>
    String(typeof segment === 'object' ? segment.key : segment),
  );
  return issue.keys === undefined
    ? [{ at: placeOf(part, path), detail: issue.message.slice(0, LONGEST_DETAIL) }]
    : issue.keys.map((key) => ({
        at: placeOf(part, [...path, key.slice(0, LONGEST_DETAIL)]),
        detail: 'is not known here',
      }));
}

function placeOf(part: RequestPart, keys: readonly string[]): string {
  switch (part) {
    case 'body':
      return jsonPointer(keys);
    case 'query':
      return `?${keys.join('.')}`;
    case 'path':
      return `{${keys.join('.')}}`;
  }
}

/** RFC 6901: the empty string is the whole body. */
export function jsonPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
