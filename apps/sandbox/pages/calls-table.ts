import type { CallStep } from '#libs/domain/call-story/revision-calls';
import { dollars, timeText } from './display-format.js';
import { h } from './element.js';

const HEADS = ['Time', 'For', 'Asked', 'What happened', 'Took', 'Cost'] as const;

/** Each call, or decision to send none, as a row; on a narrow screen as a card. */
export function callsTable(steps: readonly CallStep[], now: Date): HTMLElement {
  return h(
    'table',
    { class: 'calls' },
    h('thead', {}, h('tr', {}, ...HEADS.map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, ...steps.map((step) => row(step, now))),
  );
}

function row(step: CallStep, now: Date): HTMLElement {
  const round = step.round > 1 ? `round ${step.round}` : undefined;
  return h(
    'tr',
    { 'data-sent': step.sent },
    h('td', { class: 'number' }, timeText(step.at, now)),
    h('td', {}, step.capability, small(round)),
    h('td', {}, step.provider, small(step.model), small(step.asked ?? undefined)),
    h(
      'td',
      { class: 'calls-what' },
      h('span', { class: badgeOf(step) }, step.class ?? stateWords(step)),
      h('p', {}, step.what),
      step.decision === null ? undefined : h('p', { class: 'calls-decision' }, step.decision),
      small(factsOf(step)),
    ),
    h('td', { class: 'number' }, step.durationMs === null ? '—' : `${seconds(step.durationMs)} s`),
    h('td', { class: 'number' }, ...costOf(step)),
  );
}

function small(text: string | undefined): HTMLElement | undefined {
  return text === undefined || text === '' ? undefined : h('small', { class: 'muted' }, text);
}

function stateWords({ sent, state }: CallStep): string {
  if (sent === 'reused') return 'reused';
  return state === 'reserved' ? 'under way' : 'answered';
}

function badgeOf(step: CallStep): string {
  if (step.class !== null) return 'badge badge-wait';
  return step.state === 'reserved' ? 'badge' : 'badge badge-good';
}

function factsOf({ httpStatus, tokens, providerRequestId }: CallStep): string {
  return [
    httpStatus === null ? undefined : `HTTP ${httpStatus}`,
    tokens === null
      ? undefined
      : `${tokens.input} tokens in (${tokens.cachedInput} cached), ${tokens.output} out`,
    providerRequestId ?? undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function costOf(step: CallStep): readonly (HTMLElement | string | undefined)[] {
  if (step.sent === 'not_sent') return ['—'];
  if (step.sent === 'reused') {
    return ['—', small(`paid by revision ${step.boughtByRevision ?? '?'}`)];
  }
  if (step.costMicros !== null) return [dollars(step.costMicros)];
  const most = step.reservedMicros === null ? undefined : `at most ${dollars(step.reservedMicros)}`;
  return [step.state === 'reserved' ? 'not yet' : 'not known', small(most)];
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(ms < 10_000 ? 2 : 0);
}
