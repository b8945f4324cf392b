import { profileScopeOf, WHOLE_PROVIDER, type WatchedCall } from './health-scope.js';
import { ProviderRecord } from './provider-record.js';
import type { Subject } from './shadow.js';

/** What this process has seen of each provider and model. */
export class ProviderRecords {
  private readonly byProvider = new Map<string, Map<string, ProviderRecord>>();

  of({ provider, scope }: Subject): ProviderRecord {
    const scopes = this.scopesOf(provider);
    const known = scopes.get(scope);
    if (known) return known;
    const record = new ProviderRecord();
    scopes.set(scope, record);
    return record;
  }

  /** An answer is one of the provider and of the model, and shows that nothing is wrong with what the profile asks. */
  countSuccess(call: WatchedCall, sentAtMs: number, nowMs: number): void {
    const { provider, model } = call;
    for (const scope of [WHOLE_PROVIDER, model]) {
      this.of({ provider, scope }).count('success', sentAtMs, nowMs);
    }
    this.of({ provider, scope: profileScopeOf(call) }).clear(nowMs);
  }

  /** With a whole provider its models begin anew. */
  clear({ provider, scope }: Subject, nowMs: number): void {
    for (const [known, record] of this.scopesOf(provider)) {
      if (scope === WHOLE_PROVIDER || scope === known) record.clear(nowMs);
    }
  }

  private scopesOf(provider: string): Map<string, ProviderRecord> {
    const known = this.byProvider.get(provider);
    if (known) return known;
    const scopes = new Map<string, ProviderRecord>();
    this.byProvider.set(provider, scopes);
    return scopes;
  }
}
