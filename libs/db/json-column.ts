import type { ColumnType } from 'kysely';

/** A jsonb column: read as unknown, so that it must be parsed; written as JSON text. */
export type JsonColumn = ColumnType<unknown, string, string>;
