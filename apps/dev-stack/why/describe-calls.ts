import type { CallStep, RevisionCalls } from '#libs/domain/call-story/revision-calls';
import { inTime } from '#libs/domain/call-story/tell-call';
import { inDollars } from '#libs/domain/money';

/** A revision's story as a person reads it in the middle of the night: what happened, why, what it cost, what comes. */
export function describeCalls(calls: RevisionCalls, nowMs: number): string {
  return [
    `Listing ${calls.listingId} of ${calls.marketplace}, revision ${calls.revision}, lane ${calls.lane}`,
    `outcome  ${outcomeOf(calls)}`,
    `cost     ${totalOf(calls)}`,
    '',
    ...(calls.calls.length === 0
      ? ['No model has been asked yet.']
      : calls.calls.flatMap((step, index) => stepLines(step, index + 1))),
    ...waitLines(calls, nowMs),
    ...(calls.run.detail === null ? [] : ['', `Note: ${calls.run.detail}.`]),
  ].join('\n');
}

function outcomeOf({ outcome, reasons, state }: RevisionCalls): string {
  const ended = outcome ?? (state === 'writing' ? 'not yet: being written back' : 'not yet');
  return [ended, ...reasons.map(({ code, detail }) => `         ${code}: ${detail}`)].join('\n');
}

function totalOf({ costMicros, costUnknownReason, knownMicros }: RevisionCalls): string {
  if (costMicros !== null) return inDollars(costMicros);
  return `at least ${inDollars(knownMicros)}; not known in all (${costUnknownReason ?? 'no reason given'})`;
}

function stepLines(step: CallStep, number: number): readonly string[] {
  const { capability, round, provider, model } = step;
  const asked = step.asked === null ? '' : `, asked ${step.asked}`;
  const line = (name: string, text: string): string => `      ${name.padEnd(9)}${text}`;
  return [
    `${String(number).padStart(3)}.  ${timeOf(step.at)}  ${capability}, round ${round}: ${provider}/${model}${asked}`,
    line('seen', step.class === null ? step.what : `${step.class}: ${step.what}`),
    ...(step.decision === null ? [] : [line('decided', step.decision)]),
    line('cost', costOf(step)),
    ...(step.sent === 'not_sent' ? [] : [line('facts', factsOf(step))]),
    '',
  ];
}

function costOf(step: CallStep): string {
  if (step.sent === 'not_sent') return 'nothing: nothing was sent';
  if (step.sent === 'reused')
    return `nothing anew: paid for by revision ${step.boughtByRevision ?? '?'}`;
  if (step.costMicros !== null) return inDollars(step.costMicros);
  const most = step.reservedMicros === null ? '' : `, at most ${inDollars(step.reservedMicros)}`;
  if (step.state === 'reserved') return `not known yet${most}`;
  return `not known${most}: ${step.costUnknownReason ?? 'no reason given'}`;
}

function factsOf(step: CallStep): string {
  const { tokens } = step;
  return [
    step.state?.replace('_', ' '),
    step.httpStatus === null ? undefined : `HTTP ${step.httpStatus}`,
    step.durationMs === null ? undefined : `after ${inTime(step.durationMs)}`,
    tokens === null
      ? undefined
      : `tokens ${tokens.input} in (${tokens.cachedInput} cached), ${tokens.output} out${tokens.estimated ? ', estimated' : ''}`,
    step.providerRequestId === null ? undefined : `provider's request ${step.providerRequestId}`,
    step.callId === null ? undefined : `call ${step.callId}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function waitLines({ waits, state, run }: RevisionCalls, nowMs: number): readonly string[] {
  if (state === 'done') return ['It waits for nothing.'];
  if (waits.length === 0) {
    return [
      run.state === 'read' ? 'It is being worked on just now.' : 'What it waits for is unknown.',
    ];
  }
  return [
    'It waits for:',
    ...waits.flatMap(({ what, until }) => [
      `  ${what}`,
      ...(until === null ? [] : [`    until ${timeOf(until)}${inHowLong(until, nowMs)}`]),
    ]),
  ];
}

function inHowLong(until: string, nowMs: number): string {
  const ms = Date.parse(until) - nowMs;
  return ms > 0 ? `, in ${inTime(ms)}` : ', which is over';
}

/** UTC, as in logs and in Temporal. */
function timeOf(iso: string): string {
  return iso.replace('T', ' ').replace(/\.\d+Z$/, 'Z');
}
