import type { CallStep, RevisionCalls } from '#libs/domain/call-story/revision-calls';
import type { FetchedCalls } from '../garnish-client/fetch-calls.js';
import { callsTable } from './calls-table.js';
import { dollars, howLong, timeText } from './display-format.js';
import { h, type Child } from './element.js';
import { outcomeWords } from './versions-list.js';

/** Why a revision's model calls went where they went: where it stands, what it waits for, each call in order. */
export function callsStory(fetched: FetchedCalls, now = new Date()): HTMLElement {
  switch (fetched.kind) {
    case 'unknown':
      return h('p', { class: 'muted' }, 'Garnish was not told of this revision.');
    case 'unavailable':
      return h('p', { class: 'muted' }, "Garnish can't be reached just now.");
    case 'found':
      return story(fetched.calls, now);
  }
}

function story(calls: RevisionCalls, now: Date): HTMLElement {
  const { run } = calls;
  return h(
    'div',
    { class: 'calls-story' },
    h(
      'dl',
      { class: 'calls-facts' },
      ...fact('Outcome', h('span', { class: badgeOf(calls) }, outcomeOf(calls))),
      ...fact('Lane', calls.lane),
      ...fact('Sent', sentWords(calls.calls)),
      ...fact('Cost', costOf(calls)),
    ),
    ...waits(calls, now),
    calls.calls.length === 0
      ? h('p', { class: 'muted' }, 'No model has been asked yet.')
      : callsTable(calls.calls, now),
    run.detail === null ? undefined : h('p', { class: 'muted' }, `${run.detail}.`),
    h('p', { class: 'muted calls-run' }, 'Temporal: ', h('code', {}, run.workflowId)),
  );
}

function fact(name: string, value: Child): readonly HTMLElement[] {
  return [h('dt', {}, name), h('dd', {}, value)];
}

function outcomeOf({ outcome, state }: RevisionCalls): string {
  return outcome === null
    ? state === 'writing'
      ? 'being written back'
      : 'not yet'
    : outcomeWords(outcome);
}

function badgeOf({ outcome }: RevisionCalls): string {
  if (outcome === null || outcome === 'failed') return 'badge badge-wait';
  return outcome.startsWith('published') ? 'badge badge-good' : 'badge';
}

function sentWords(steps: readonly CallStep[]): string {
  const count = (sent: CallStep['sent']): number =>
    steps.filter((step) => step.sent === sent).length;
  return `${count('bought')} bought, ${count('reused')} reused, ${count('not_sent')} not sent`;
}

function costOf({ costMicros, costUnknownReason, knownMicros }: RevisionCalls): string {
  if (costMicros !== null) return dollars(costMicros);
  return `at least ${dollars(knownMicros)} (${costUnknownReason ?? 'not known in all'})`;
}

function waits({ waits: open }: RevisionCalls, now: Date): readonly HTMLElement[] {
  if (open.length === 0) return [];
  return [
    h(
      'section',
      { class: 'calls-waits' },
      h('h3', {}, 'Waits for'),
      h('ul', {}, ...open.map(({ what, until }) => wait(what, until, now))),
    ),
  ];
}

function wait(what: string, until: string | null, now: Date): HTMLElement {
  if (until === null) return h('li', {}, what);
  const left = howLong(Date.parse(until) - now.getTime());
  return h(
    'li',
    {},
    h('span', {}, what),
    h('span', { class: 'number' }, `until ${timeText(until, now)}${left}`),
  );
}
