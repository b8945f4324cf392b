import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ProviderEntry } from '#libs/config/providers';
import { CAPABILITIES, type Capability, type Profile } from '#libs/domain/profile';
import { createProviders } from '#libs/models/create-providers';
import { ProviderFailure } from '#libs/models/provider-failure';
import { drawListing, type DrawnListing } from './drawn-listing.js';
import { kept, openRecordingLink } from './recording-link.js';
import { writeReply, type Protocol } from './recorded-reply.js';

/** How recording one reply went. */
export interface Recording {
  readonly provider: string;
  readonly capability: Capability;
  /** Null where the reply was kept; else why not, without the key. */
  readonly problem: string | null;
}

/**
 * Asks each provider about the drawn listing, once for each capability, and keeps the replies. One that fails leaves
 * the reply that was there before.
 * @param folderOf where a protocol's replies are kept
 */
export async function recordReplies(
  entries: readonly ProviderEntry[],
  profile: Profile,
  folderOf: (protocol: Protocol) => string,
): Promise<readonly Recording[]> {
  const listing = await drawListing();
  const recordings: Recording[] = [];
  for (const entry of entries) {
    for (const capability of CAPABILITIES) {
      const problem = await record({ entry, profile, listing, capability }, folderOf);
      recordings.push({ provider: entry.id, capability, problem });
    }
  }
  return recordings;
}

interface Asked {
  readonly entry: ProviderEntry;
  readonly profile: Profile;
  readonly listing: DrawnListing;
  readonly capability: Capability;
}

async function record(
  asked: Asked,
  folderOf: (protocol: Protocol) => string,
): Promise<string | null> {
  const { entry, capability } = asked;
  const link = await openRecordingLink(entry.baseUrl);
  try {
    await ask(asked, link.baseUrl);
    const { seen } = link;
    if (seen === undefined) return 'no reply came';
    // Services name a refused key in what they answer; a good reply has no reason to.
    if (entry.apiKey !== null && seen.text.includes(entry.apiKey)) return 'the reply holds the key';
    await writeReply(folderOf(entry.protocol), {
      source: 'service',
      recordedAt: new Date().toISOString(),
      provider: entry.id,
      model: entry.model,
      capability,
      status: seen.status,
      headers: kept(seen.headers),
      body: z.record(z.string(), z.unknown()).parse(JSON.parse(seen.text)),
    });
    return null;
  } catch (error) {
    if (error instanceof ProviderFailure) return `${error.failureClass}: ${error.message}`;
    throw error;
  } finally {
    await link.close();
  }
}

async function ask({ entry, profile, listing, capability }: Asked, baseUrl: string): Promise<void> {
  const provider = createProviders([{ ...entry, baseUrl }]).get(entry.id);
  const planned = {
    provider: entry.id,
    model: entry.model,
    attemptTimeoutMs: entry.attemptTimeoutMs,
  };
  await provider?.send(listing.request(profile, planned, capability), {
    callId: randomUUID(),
    signal: AbortSignal.timeout(entry.attemptTimeoutMs),
    imageBytes: () => listing.photo,
  });
}
