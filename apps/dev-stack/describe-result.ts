import type { EnrichmentReply } from './marketplace/enrichment-reply.js';
import { formatCost, formatTime, resultNotes } from './samples/result-row.js';
import { formatTable } from './text-table.js';

const SOURCES = {
  seller: 'the seller',
  model: 'a model',
  rule: 'a rule',
  human: 'a person',
} as const;

/** Where a value comes from, with the words or the photo that support it. */
function describeSource(field: NonNullable<EnrichmentReply['fields']['brand']>): string {
  if (field.source === null) return field.abstained?.detail ?? '';
  const by = field.provider === null ? SOURCES[field.source] : field.provider;
  const { evidence } = field;
  if (evidence === null) return by;
  if (evidence.quote !== null) return `${by}, from "${evidence.quote}"`;
  return evidence.photo === null ? by : `${by}, from photo ${evidence.photo.slice(0, 8)}`;
}

/** A result as a person reads it: a line for each field, then safety, photos, time and cost. */
export function describeResult(reply: EnrichmentReply): string {
  const rows = Object.entries(reply.fields).map(([name, field]) => [
    name,
    field.label ?? '-',
    describeSource(field),
  ]);
  const reasons = reply.reasons.map(({ code, detail }) => `  ${code}: ${detail}`);
  const notes = resultNotes(reply).map((note) => `  ${note}`);
  return [
    `outcome: ${reply.outcome ?? `not yet (${reply.state})`}`,
    `safety:  ${reply.safety.verdict ?? 'not judged'}`,
    `time:    ${formatTime(reply)}, cost: ${formatCost(reply)}`,
    '',
    formatTable(['field', 'value', 'from'], rows),
    ...(reasons.length + notes.length > 0 ? ['', 'Notes:', ...reasons, ...notes] : []),
  ].join('\n');
}
