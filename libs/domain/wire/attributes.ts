import { z } from 'zod';
import { Claim } from './claim.js';

/**
 * The wire schema of the capability `attributes`: what a model answers, before any rule of ours.
 * - `category`: English path, e.g. `Women > Dresses > Midi dresses`
 * - `size`: as printed or written, e.g. `M`, `EU 38`, `W32 L34`; never converted
 * - `colours`: at most three, commonest first; `materials`: with `percent` where label or seller says it
 */
export const AttributesWire = z.object({
  category: Claim.nullable(),
  brand: Claim.nullable(),
  colours: z.array(Claim).nullable(),
  size: Claim.nullable(),
  materials: z.array(Claim.extend({ percent: z.number().nullable() })).nullable(),
  condition: Claim.nullable(),
  pattern: Claim.nullable(),
  title: Claim.nullable(),
});
export type AttributesWire = z.infer<typeof AttributesWire>;

/** `response_format.json_schema.name` of an attributes request. */
export const ATTRIBUTES_SCHEMA_NAME = 'listing_attributes';
