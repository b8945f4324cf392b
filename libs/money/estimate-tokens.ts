import type { TokenEstimate } from '#libs/domain/money';
import type { ModelRequest } from '#libs/models/provider';

/**
 * Our own English and JSON (prompt, schema) take 4 bytes a token and more with the tokenizers of all three protocols;
 * 3 leaves room for what a provider wraps around them.
 */
const OWN_BYTES_PER_TOKEN = 3;

/**
 * What a request may come to in tokens, on the high side. A seller's words may be anything, so each of their bytes
 * counts as a token: no tokenizer makes more of them.
 * @param photoTokens what one photo counts as (`libs/config/photo-tokens.ts`)
 */
export function estimateTokens(request: ModelRequest, photoTokens: number): TokenEstimate {
  const own = byteLength(request.system) + byteLength(JSON.stringify(request.schema));
  const ofParts = request.parts.map((part) =>
    part.kind === 'image' ? photoTokens : byteLength(part.text),
  );
  return {
    inputTokens: ofParts.reduce(
      (sum, tokens) => sum + tokens,
      Math.ceil(own / OWN_BYTES_PER_TOKEN),
    ),
    outputTokens: request.maxOutputTokens,
  };
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
