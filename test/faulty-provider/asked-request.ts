import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import type { ProviderProtocol } from '#libs/config/providers';
import type { Capability } from '#libs/domain/profile';
import { ListingMessage } from '#libs/domain/wire/listing-message';

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a request for a completion asks, whatever its protocol. */
export interface AskedRequest {
  readonly protocol: ProviderProtocol;
  /** Our own id of the call (`X-Client-Request-Id`). */
  readonly callId: string;
  readonly model: string;
  readonly capability: Capability;
  /** The members that the answer must have. */
  readonly wanted: ReadonlySet<string>;
  readonly listing: ListingMessage;
  /** Ids of the photos that were sent, in order. */
  readonly photoIds: readonly string[];
  /** In bytes as they arrived. */
  readonly imageBytes: readonly number[];
  /** All text parts of the user's message. */
  readonly texts: readonly string[];
  readonly maxOutputTokens: number;
}

const PHOTO_LABEL = /^photo (\S+)$/;

/** Of a JSON schema, only what members its root has. */
export const AnswerSchema = z.object({ properties: z.record(z.string(), z.unknown()) });

/** The parts of a request that a protocol's reader has found. */
export interface ReadParts {
  readonly protocol: ProviderProtocol;
  readonly model: string;
  readonly schema: z.infer<typeof AnswerSchema>;
  readonly texts: readonly string[];
  readonly imagesBase64: readonly string[];
  readonly maxOutputTokens: number;
}

/** @throws Error where the message has no listing: then it is no request of ours */
export function askedRequest(parts: ReadParts, headers: IncomingHttpHeaders): AskedRequest {
  const { protocol, model, texts, maxOutputTokens } = parts;
  const wanted = new Set(Object.keys(parts.schema.properties));
  return {
    protocol,
    model,
    texts,
    maxOutputTokens,
    wanted,
    callId: String(headers['x-client-request-id']),
    capability: wanted.has('checks') ? 'safety' : 'attributes',
    listing: ListingMessage.parse(JSON.parse(texts[0] ?? '')),
    photoIds: texts.flatMap((text) => PHOTO_LABEL.exec(text)?.[1] ?? []),
    imageBytes: parts.imagesBase64.map((image) => Buffer.from(image, 'base64').byteLength),
  };
}
