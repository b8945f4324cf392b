import type { SafetyCategory } from '#libs/domain/wire/safety';
import type { Capability } from '#libs/domain/profile';
import type { Price, Usage } from '#libs/domain/money';

/** One part of the user's message; an image is a JPEG rendition, named by the hash of its bytes. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'image';
      readonly sha256: string;
      /** The rendition is shrunk to this before it is sent; absent where it is sent as it is. */
      readonly longestEdgePx?: number;
    };

/** What is asked of a model, images by reference: all that the request hash covers. */
export interface ModelRequest {
  readonly capability: Capability;
  readonly model: string;
  readonly system: string;
  readonly parts: readonly MessagePart[];
  readonly schemaName: string;
  /** JSON schema in the form that strict structured output takes. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxOutputTokens: number;
}

/** A whole completion, whatever it says. */
export interface Completion {
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'refusal'; readonly text: string }
    | { readonly kind: 'filtered' }
    | { readonly kind: 'cut' }
    | { readonly kind: 'empty' };
  readonly usage: Usage | null;
  readonly status: number;
  /** The provider's own id of the request. */
  readonly requestId: string | null;
  /** The answer's own id, null where it has none; tells a replay (`refuse-replays.ts`). */
  readonly replyId: string | null;
  /** The reply as it came, at most 64 KiB of it. */
  readonly raw: string;
}

export interface SendOptions {
  /** Our call id, sent as `X-Client-Request-Id`. */
  readonly callId: string;
  /** Ends the whole attempt, body included. */
  readonly signal: AbortSignal;
  /** Bytes of an image part as they are sent, by the content hash of its rendition. */
  readonly imageBytes: (sha256: string) => Uint8Array;
}

/** One provider: a protocol, an address, what it costs and what it can judge. */
export interface ModelProvider {
  readonly id: string;
  /** Safety categories that it can judge, by modality; anything else it says "pass" to counts as not assessed. */
  readonly judges: {
    readonly text: readonly SafetyCategory[];
    readonly image: readonly SafetyCategory[];
  };
  /** Whether it is asked once more for fields that break a rule. */
  readonly repairs: boolean;
  /** What one photo of 1,024 px counts as in tokens, at most. */
  readonly photoTokens: number;
  /** @returns the price of a model that is in force at a moment, or null where none is configured */
  priceOf(model: string, at: Date): Price | null;
  /**
   * Sends one request, once: no retry of its own.
   * @throws {ProviderFailure} where no whole completion arrived
   */
  send(request: ModelRequest, options: SendOptions): Promise<Completion>;
}
