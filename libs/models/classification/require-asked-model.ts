import type { Usage } from '#libs/domain/money';
import type { SeenReply } from '../exchange/exchange.js';
import { failureOf } from './failure-of.js';

/** The model that was asked, and what else it may call itself. */
export interface AskedModel {
  readonly model: string;
  readonly aliases: readonly string[];
}

/**
 * What a dated snapshot adds to a model's name: `-2025-04-14` and `-0613` (OpenAI), `-20251001` (Anthropic), `@20251001`
 * (Anthropic at Google), `-001` and `-preview-09-2025` (Google).
 */
const SNAPSHOT = /^(-\d{4}-\d{2}-\d{2}|[-@]\d{8}|-\d{3,4}|-(preview-)?\d{2}-(\d{2}|\d{4}))$/;

/**
 * A gateway that answers with another model than was asked sells one thing for another: its answer is paid and not used.
 * @param answered the model that the reply names; a server that names none is believed
 * @throws {ProviderFailure} `wire.model_mismatch`
 */
export function requireAskedModel(
  asked: AskedModel,
  answered: string | null | undefined,
  reply: SeenReply,
  usage: Usage | null,
): void {
  if (answered == null || answered === '') return;
  const name = bare(answered);
  const names = [asked.model, ...asked.aliases].map(bare);
  if (names.some((known) => name === known || isSnapshot(name, known))) return;
  const message = `asked for ${asked.model}, another model answered`;
  throw failureOf('wire.model_mismatch', message, reply, { usage });
}

function isSnapshot(name: string, of: string): boolean {
  return name.startsWith(of) && SNAPSHOT.test(name.slice(of.length));
}

/** Google names its models as resources. */
function bare(model: string): string {
  return model.replace(/^models\//, '');
}
