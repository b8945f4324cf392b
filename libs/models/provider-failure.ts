import type { FailureClass } from '#libs/domain/failure-classes';
import type { Usage } from '#libs/domain/money';

/** What the provider's own request threw, classified where it was seen. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';

  constructor(
    readonly failureClass: FailureClass,
    /** A sentence for people, without seller text and keys. */
    message: string,
    readonly facts: {
      readonly status: number | null;
      /** The code that decided the class: of the connection's error, or of the provider. */
      readonly code: string | null;
      readonly requestId: string | null;
      /**
       * The wait that the provider asked for; null where it asked for none that is usable. At most a minute, and for
       * the classes `rate.opaque` and `srv.overloaded`, which don't wait but rest, at most ten.
       */
      readonly waitMs: number | null;
      /** What the provider counted, where it said so. */
      readonly usage: Usage | null;
      /** At most 8 Ki characters of the reply's body. */
      readonly raw: string | null;
    },
  ) {
    super(message);
  }
}
