import type { FailureClass } from '#libs/domain/failures';

/** What the provider's own request threw, classified where it was seen. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';

  constructor(
    readonly failureClass: FailureClass,
    /** A sentence for people, without seller text and keys. */
    message: string,
    readonly facts: {
      readonly status: number | null;
      readonly requestId: string | null;
      /** The wait that the provider asked for; null where it asked for none that is usable. */
      readonly waitMs: number | null;
      /** `no`: nothing was billed; `maybe`: the request had gone and no answer came. */
      readonly billed: 'no' | 'maybe';
      /** At most 8 KiB of the reply's body. */
      readonly raw: string | null;
    },
  ) {
    super(message);
  }
}
