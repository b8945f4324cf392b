import type { HealthScope } from '#libs/domain/failure-rules';
import type { Capability, PlannedProvider } from '#libs/domain/profile';

/** The scope of everything at a provider's address and on its account; any other is a profile's or a model's name. */
export const WHOLE_PROVIDER = '*';
/** `profile:<hash>:<capability>`; no model is named like this. */
const PROFILE_SCOPE = /^profile:([^:]+):(attributes|safety)$/;

/** A call, by all that it shares trouble with. */
export interface WatchedCall extends PlannedProvider {
  /** Hash of the profile that it asks by. */
  readonly profile: string;
  readonly capability: Capability;
  /** Names the listing among all: one listing alone never takes out what others need. */
  readonly listing: string;
}

/** What one profile asks of a provider for one capability: prompt and schema are the same in all of it. */
export interface ProfilesRequests {
  readonly hash: string;
  readonly capability: string;
}

/** The scope of what a call's profile asks for its capability. */
export function profileScopeOf({
  profile,
  capability,
}: Pick<WatchedCall, 'profile' | 'capability'>): string {
  return `profile:${profile}:${capability}`;
}

/** What a scope is: neither a model nor a profile is the whole provider. */
export function readScope(scope: string): {
  readonly model: string | null;
  readonly profile: ProfilesRequests | null;
} {
  if (scope === WHOLE_PROVIDER) return { model: null, profile: null };
  const [, hash, capability] = PROFILE_SCOPE.exec(scope) ?? [];
  return hash === undefined || capability === undefined
    ? { model: scope, profile: null }
    : { model: null, profile: { hash, capability } };
}

/**
 * The scope that trouble is recorded under. An entry of `config/providers.json` is one address and one account, so
 * both are the whole of it.
 */
export function scopeOf(shared: HealthScope, call: WatchedCall): string {
  if (shared === 'profile') return profileScopeOf(call);
  return shared === 'model' ? call.model : WHOLE_PROVIDER;
}
