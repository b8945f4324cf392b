import type { FailureClass } from '#libs/domain/failure-classes';
import type { ErrorExtras, ErrorKind } from '../protocols/protocol.js';
import { errorReply, page, type Behaviour } from './behaviour.js';

function error(
  row: number,
  kind: ErrorKind,
  becomes: FailureClass,
  more: Pick<Behaviour, 'protocols'> & Omit<ErrorExtras, 'requestId'> & { what?: string } = {},
): Behaviour {
  const { protocols, what = kind.replaceAll('_', ' '), ...extras } = more;
  return {
    rows: [row],
    what,
    becomes,
    ...(protocols !== undefined && { protocols }),
    reply: (asked) => errorReply(asked, kind, extras),
  };
}

/** Replies that say that they are errors: rows 23 to 35. */
export const ERRORS = {
  too_long: error(23, 'too_long', 'in.too_long', { what: "more than the model's context takes" }),
  unreadable_image: error(24, 'unreadable_image', 'in.image', {
    what: "an image that it can't read",
  }),
  unfetched_image: error(25, 'unfetched_image', 'in.image_fetch', {
    what: "an image that it can't fetch",
    protocols: ['openai'],
  }),
  too_big: error(26, 'too_big', 'in.too_big', { what: '413' }),
  bad_request: error(27, 'bad_request', 'req.invalid', { what: 'another 400' }),
  unprocessable: error(27, 'unprocessable', 'req.invalid', {
    what: '422',
    protocols: ['openai', 'anthropic'],
  }),
  no_such_path: error(27, 'no_such_path', 'req.invalid', {
    what: '404 on the path',
    protocols: ['openai'],
  }),
  bad_key: error(28, 'bad_key', 'auth', { what: '401, or what stands for it' }),
  forbidden: error(28, 'forbidden', 'auth.model', { what: '403 as JSON' }),
  firewall: { rows: [31], what: '403 as a page', becomes: 'srv.error', reply: () => page(403) },
  no_credit: error(29, 'no_credit', 'quota.money', { what: '402, or what stands for it' }),
  no_quota: error(29, 'no_quota', 'quota.money', {
    what: '429 insufficient_quota',
    protocols: ['openai', 'anthropic'],
  }),
  no_such_model: error(30, 'no_such_model', 'model.gone', { what: '404 model_not_found' }),
  retired_model: error(30, 'retired_model', 'model.gone', {
    what: '410',
    protocols: ['openai', 'anthropic'],
  }),
  failed: error(31, 'failed', 'srv.error', { what: '500' }),
  timed_out: error(31, 'timed_out', 'srv.error', { what: '408 or 504' }),
  bad_gateway: { rows: [31], what: '502 as a page', becomes: 'srv.error', reply: () => page(502) },
  unavailable: error(32, 'unavailable', 'srv.overloaded', { what: '503' }),
  overloaded: error(32, 'overloaded', 'srv.overloaded', {
    what: '529',
    protocols: ['openai', 'anthropic'],
  }),
  unavailable_for_2_s: error(32, 'unavailable', 'srv.overloaded', {
    what: '503, to come back in 2 s',
    protocols: ['openai', 'anthropic'],
    retryAfter: '2',
  }),
  limited: error(33, 'limited', 'rate.limited', {
    what: '429, to come back in 1 s',
    retryAfter: '1',
  }),
  limited_opaquely: error(34, 'limited', 'rate.opaque', { what: '429 that says nothing' }),
  limited_absurdly: error(34, 'limited', 'rate.opaque', {
    what: '429, to come back tomorrow',
    retryAfter: '86400',
  }),
  limited_unreadably: error(34, 'limited', 'rate.opaque', {
    what: '429, to come back "soon"',
    retryAfter: 'soon',
  }),
  conflict: error(35, 'conflict', 'srv.conflict', {
    what: '409',
    protocols: ['openai', 'anthropic'],
  }),
} as const satisfies Record<string, Behaviour>;
