import { PROBLEMS, problemType, type ProblemCode } from '#libs/domain/errors';
import type { ProblemBody } from './problem-body.js';

/** One place in a request that is wrong. */
export interface WrongPlace {
  /** JSON pointer into the body, `?name` of a query parameter, `{name}` of a path parameter, or a header's name. */
  readonly at: string;
  /** What is wrong there; never the value itself. */
  readonly detail: string;
}

export interface ProblemDetails {
  /** This occurrence, in a sentence; default: the kind's title. Never what the seller wrote, never a key. */
  readonly detail?: string;
  readonly errors?: readonly WrongPlace[];
  /** Sent as `Retry-After`, rounded up to whole seconds. */
  readonly retryAfterMs?: number;
  /** For the log only. */
  readonly cause?: unknown;
}

/** An error of the public catalogue on its way to the caller: thrown anywhere, answered by the problem filter. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly errors: readonly WrongPlace[];
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ProblemCode,
    details: ProblemDetails = {},
  ) {
    super(details.detail ?? PROBLEMS[code].title, { cause: details.cause });
    this.status = PROBLEMS[code].status;
    this.errors = details.errors ?? [];
    this.retryAfterSeconds =
      details.retryAfterMs === undefined
        ? undefined
        : Math.max(1, Math.ceil(details.retryAfterMs / 1_000));
  }

  /** The body as RFC 9457 has it, with our members `code`, `fix`, `errors` and `requestId`. */
  toBody(requestId: string): ProblemBody {
    const { title, fix } = PROBLEMS[this.code];
    return {
      type: problemType(this.code),
      title,
      status: this.status,
      detail: this.message,
      code: this.code,
      fix,
      errors: [...this.errors],
      requestId,
    };
  }
}
