import type { FieldName } from '#libs/domain/fields/field-name';
import type { EnrichmentReply } from '../marketplace/enrichment-reply.js';

/** Heads of the table that `script/start` prints. */
export const RESULT_HEADS = [
  'listing',
  'lang',
  'outcome',
  'category',
  'brand',
  'colour',
  'size',
  'kept from the seller',
  'time',
  'cost',
] as const;

const NOTHING = '-';

/** Micro-dollars as dollars; what has no known price says so. */
export function formatCost(reply: EnrichmentReply): string {
  if (reply.costMicros === null) return 'unknown';
  return `$${(reply.costMicros / 1_000_000).toFixed(4)}`;
}

/** From accepted to written back; still going where there is no outcome yet. */
export function formatTime({ timings }: EnrichmentReply): string {
  if (timings.doneAt === null) return 'not yet';
  const tookMs = Date.parse(timings.doneAt) - Date.parse(timings.acceptedAt);
  return `${(tookMs / 1_000).toFixed(2)} s`;
}

/** One listing's row under RESULT_HEADS. */
export function resultRow(
  sample: { id: string; locale: string },
  reply: EnrichmentReply,
): string[] {
  const label = (name: FieldName): string => reply.fields[name]?.label ?? NOTHING;
  const kept = Object.entries(reply.fields)
    .filter(([, field]) => field.source === 'seller')
    .map(([name]) => name);
  const held = reply.safety.verdict === 'hold' ? ' (held)' : '';
  return [
    sample.id.replace(/^sample-/, ''),
    sample.locale,
    `${reply.outcome ?? reply.state}${held}`,
    label('category'),
    label('brand'),
    label('colours'),
    label('size'),
    kept.join(', ') || NOTHING,
    formatTime(reply),
    formatCost(reply),
  ];
}

/** What a row can't say: photos that couldn't be used, words that safety flagged, why it waits. */
export function resultNotes(reply: EnrichmentReply): readonly string[] {
  const photos = reply.photos
    .filter(({ code }) => code !== null)
    .map(({ code, detail }) => `${code ?? ''}: ${detail ?? ''}`);
  const flags = reply.safety.checks
    .filter(({ verdict }) => verdict === 'flag')
    .map(({ category, quote }) => `safety: ${category}${quote === null ? '' : ` ("${quote}")`}`);
  const attention =
    reply.needsAttention === null
      ? []
      : [`needs attention: ${reply.needsAttention.code}: ${reply.needsAttention.detail}`];
  return [...photos, ...flags, ...attention];
}
