/**
 * Whether something caught is Node's error with that code (`ENOENT`, `EEXIST`). Not by `instanceof`: an error
 * that Node itself made is no `Error` of a test's own realm.
 */
export function hasErrorCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
