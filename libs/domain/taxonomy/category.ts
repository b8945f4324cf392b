import type { Names } from '#libs/domain/languages';
import { SizeSystem } from '#libs/domain/vocabulary/sizes/size-system';

/** What a listing can say about its item; which of these apply is the category's matter. */
export const ATTRIBUTE_NAMES = [
  'brand',
  'colours',
  'size',
  'materials',
  'condition',
  'pattern',
] as const;
export type AttributeName = (typeof ATTRIBUTE_NAMES)[number];

/** The size systems that a category may allow. */
export type SizeSystemId = SizeSystem;
export const SIZE_SYSTEM_IDS: readonly SizeSystemId[] = SizeSystem.options;

/**
 * A node of the taxonomy. Items are listed in leaves; an ancestor says what may apply below it: its
 * `attributes` and `sizeSystems` are the union of its leaves', its `required` is empty.
 */
export interface Category {
  /** Dotted lower-case slugs from the root down, e.g. `women.dresses.midi_dresses`; stable for ever. */
  readonly id: string;
  /** Null for the six roots. */
  readonly parentId: string | null;
  /** The label to show, in sentence case; unique among siblings in each language. */
  readonly names: Names;
  /** The attributes that make sense here, in the order of `ATTRIBUTE_NAMES`. */
  readonly attributes: readonly AttributeName[];
  /** The attributes without which a listing here is incomplete; a subset of `attributes`. */
  readonly required: readonly AttributeName[];
  /** In order of preference for reading a size without a system; empty exactly where `size` does not apply. */
  readonly sizeSystems: readonly SizeSystemId[];
}
