import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ProviderEntry } from '#libs/config/providers';
import { canonicalJson } from '#libs/domain/canonical-json';
import { type PlannedProvider, Profile, RequiredCheck } from '#libs/domain/profile';
import { vocabularyLists } from './vocabulary-lists.js';

/** A profile and the hash that names it: SHA-256 of its canonical JSON. */
export interface NamedProfile {
  readonly hash: string;
  readonly profile: Profile;
}

const ProfileFile = z.strictObject({
  name: z.string().min(1),
  requiredChecks: z.array(RequiredCheck).min(1),
});

/**
 * Builds the profile out of its files (`profile.json`, `attributes.md`, `safety.md`), the closed lists of the
 * vocabulary and the providers that are switched on, in their order.
 * @throws Error where a file is missing or wrong, or where no provider of the plan can judge a required check
 */
export async function buildProfile(
  folder: string,
  providers: readonly ProviderEntry[],
): Promise<NamedProfile> {
  const file = join(folder, 'profile.json');
  const parsed = ProfileFile.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  refuseUnjudgedChecks(file, parsed.data.requiredChecks, providers);
  const lists = vocabularyLists();
  const plan = providers.map((provider): PlannedProvider => ({
    provider: provider.id,
    model: provider.model,
    attemptTimeoutMs: provider.attemptTimeoutMs,
  }));
  const profile = Profile.parse({
    name: parsed.data.name,
    prompts: {
      attributes: fillIn(await readFile(join(folder, 'attributes.md'), 'utf8'), lists),
      safety: fillIn(await readFile(join(folder, 'safety.md'), 'utf8'), lists),
    },
    plan: { attributes: plan, safety: plan },
    requiredChecks: parsed.data.requiredChecks,
    vocabularyHash: sha256(canonicalJson(lists)),
  });
  return { hash: sha256(canonicalJson(profile)), profile };
}

function refuseUnjudgedChecks(
  file: string,
  required: readonly RequiredCheck[],
  providers: readonly ProviderEntry[],
): void {
  for (const { category, modality } of required) {
    if (!providers.some((provider) => provider.judges[modality].includes(category))) {
      throw new Error(
        `${file}: requires ${category} (${modality}), which no provider of the plan can judge; ` +
          `drop the requirement or switch on a provider whose entry declares it`,
      );
    }
  }
}

/** @throws Error where a prompt names a list that doesn't exist */
function fillIn(template: string, lists: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`a prompt names the unknown list {{${name}}}`);
    return list;
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
