import { Injectable } from '@nestjs/common';
import { drainProvider, undrainProvider, type Word } from '#libs/db/provider-health/drain-provider';
import { listTroubles } from '#libs/db/provider-health/list-troubles';
import { WHOLE_PROVIDER } from '#libs/provider-health/health-scope';
import { InjectApiParts, type ApiParts } from '../api-parts.js';
import { Problem } from '../problems/problem.js';
import { toProviderResource, type ProviderResource } from './provider-resource.js';

/** Which providers are asked, and an operator's word on it; workers hear of it within a second. */
@Injectable()
export class ProviderStates {
  constructor(@InjectApiParts() private readonly parts: ApiParts) {}

  /** Those of today's plan in its order, then any others that rest or are drained. */
  async list(): Promise<readonly ProviderResource[]> {
    const troubles = await listTroubles(this.parts.db);
    const { attributes, safety } = this.parts.profile.profile.plan;
    const ids = [...attributes, ...safety, ...troubles.rests, ...troubles.drains].map(
      ({ provider }) => provider,
    );
    return [...new Set(ids)].map((id) => toProviderResource(id, troubles));
  }

  /** @throws Problem `provider.unknown` */
  async drain(id: string, word: Word): Promise<ProviderResource> {
    await this.find(id);
    await drainProvider(this.parts.db, { provider: id, scope: WHOLE_PROVIDER }, word);
    return this.find(id);
  }

  /**
   * Puts a provider back, its models and what Garnish itself took out included.
   * @throws Problem `provider.unknown`
   */
  async undrain(id: string, word: Word): Promise<ProviderResource> {
    await this.find(id);
    await undrainProvider(this.parts.db, id, word);
    return this.find(id);
  }

  private async find(id: string): Promise<ProviderResource> {
    const known = await this.list();
    const found = known.find((provider) => provider.id === id);
    if (found !== undefined) return found;
    const names = known.map((provider) => provider.id).join(', ');
    throw new Problem('provider.unknown', {
      detail: `there is no provider "${id}"; there are: ${names}`,
    });
  }
}
