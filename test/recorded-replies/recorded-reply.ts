import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findProjectRoot } from '#libs/embedded/project-root';
import { Capability } from '#libs/domain/profile';

/** The protocols that replies are kept of. */
export const PROTOCOLS = ['openai', 'anthropic', 'gemini'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** A provider's whole reply to the request about the drawn listing, as it came; without any key. */
export const RecordedReply = z.strictObject({
  /** `documentation`: written from the SDK's types, the service was never met. */
  source: z.enum(['service', 'documentation']),
  /** Null where it was written from documentation. */
  recordedAt: z.iso.datetime().nullable(),
  /** Id of the provider's entry. */
  provider: z.string(),
  /** The model that was asked for. */
  model: z.string(),
  capability: Capability,
  status: z.int(),
  /** Those that our code reads. */
  headers: z.record(z.string(), z.string()),
  body: z.record(z.string(), z.unknown()),
});
export type RecordedReply = z.infer<typeof RecordedReply>;

/** The folder of a protocol's replies, beside its adapter. */
export function repliesFolder(protocol: Protocol): string {
  return join(findProjectRoot(), 'libs/models', protocol, 'replies');
}

/** @throws Error where the reply is not there, or is no recorded reply */
export async function readReply(folder: string, capability: Capability): Promise<RecordedReply> {
  const text = await readFile(join(folder, `${capability}.json`), 'utf8');
  return RecordedReply.parse(JSON.parse(text));
}

/** Puts a reply in place of the one that was there. */
export async function writeReply(folder: string, reply: RecordedReply): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify(RecordedReply.parse(reply), null, 2);
  await writeFile(join(folder, `${reply.capability}.json`), `${text}\n`);
}
