import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '#libs/config/parse-env';
import type { ProviderEntry, Providers } from '#libs/config/providers';
import { canonicalJson } from '#libs/domain/canonical-json';
import {
  type Capability,
  type PlannedProvider,
  Profile,
  RequiredCheck,
} from '#libs/domain/profile';
import { vocabularyLists } from './vocabulary-lists.js';

/** A profile and the hash that names it: SHA-256 of its canonical JSON. */
export interface NamedProfile {
  readonly hash: string;
  readonly profile: Profile;
}

/** Ids of providers in the order in which they are tried. */
const ProviderOrder = z
  .array(z.string())
  .min(1, 'names no provider')
  .superRefine((ids, context) => {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      context.addIssue({ code: 'custom', path: [index], message: `names "${id}" twice` });
    }
  });

const ProfileFile = z.strictObject({
  name: z.string().min(1),
  /** Which providers each capability tries; default: every provider, in the order of the providers' file. */
  plan: z.strictObject({ attributes: ProviderOrder, safety: ProviderOrder }).optional(),
  requiredChecks: z.array(RequiredCheck).min(1),
});
type ProfileFile = z.infer<typeof ProfileFile>;

/**
 * Builds the profile out of its files (`profile.json`, `attributes.md`, `safety.md`), the closed lists of the
 * vocabulary and the providers that are switched on.
 * @throws ConfigurationError naming the file and the entry where a plan names a provider that doesn't exist, where
 * none of a capability's providers is switched on, or where none of safety's can judge a required check
 * @throws Error where a file is missing or a prompt is wrong
 */
export async function buildProfile(folder: string, providers: Providers): Promise<NamedProfile> {
  const file = join(folder, 'profile.json');
  const parsed = ProfileFile.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new ConfigurationError(`${file}:\n${z.prettifyError(parsed.error)}`);
  const { name, plan, requiredChecks } = parsed.data;
  const planned = {
    attributes: providersOf(file, 'attributes', plan, providers),
    safety: providersOf(file, 'safety', plan, providers),
  };
  refuseUnjudgedChecks(file, requiredChecks, planned.safety);
  const lists = vocabularyLists();
  const profile = Profile.parse({
    name,
    prompts: {
      attributes: fillIn(await readFile(join(folder, 'attributes.md'), 'utf8'), lists),
      safety: fillIn(await readFile(join(folder, 'safety.md'), 'utf8'), lists),
    },
    plan: {
      attributes: toPlan(planned.attributes),
      safety: toPlan(planned.safety),
    },
    requiredChecks,
    vocabularyHash: sha256(canonicalJson(lists)),
  });
  return { hash: sha256(canonicalJson(profile)), profile };
}

/** The providers of one capability that are switched on, in the order of its plan. */
function providersOf(
  file: string,
  capability: Capability,
  plan: ProfileFile['plan'],
  { known, switchedOn }: Providers,
): readonly ProviderEntry[] {
  if (plan === undefined) return switchedOn;
  const order = plan[capability];
  const unknown = order.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new ConfigurationError(
      `${file}: plan.${capability} names the provider "${unknown}", which the providers' file doesn't have; ` +
        `it has ${known.join(', ')}`,
    );
  }
  const found = order.flatMap((id) => switchedOn.find((provider) => provider.id === id) ?? []);
  if (found.length === 0) {
    throw new ConfigurationError(
      `${file}: none of the providers of plan.${capability} is switched on (${order.join(', ')}); ` +
        `set a variable of "enabledBy" of one of them, or plan another`,
    );
  }
  return found;
}

/** A baseline is a last resort where it stands behind all others: alone, or before one, it is asked as they are. */
function toPlan(providers: readonly ProviderEntry[]): PlannedProvider[] {
  const others = providers.findLastIndex(({ baseline }) => baseline !== true);
  return providers.map(({ id, model, attemptTimeoutMs }, index) => ({
    provider: id,
    model,
    attemptTimeoutMs,
    ...(others !== -1 && index > others && { baseline: true as const }),
  }));
}

function refuseUnjudgedChecks(
  file: string,
  required: readonly RequiredCheck[],
  providers: readonly ProviderEntry[],
): void {
  for (const [index, { category, modality }] of required.entries()) {
    if (!providers.some((provider) => provider.judges[modality].includes(category))) {
      throw new ConfigurationError(
        `${file}: requiredChecks[${index}] requires ${category} (${modality}), which no provider of the safety plan ` +
          `can judge (${providers.map(({ id }) => id).join(', ')}); drop it or switch on a provider whose entry declares it`,
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
