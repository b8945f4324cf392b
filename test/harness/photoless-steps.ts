import { afterAll, beforeAll } from '@jest/globals';
import type { ModelStepSources, StepSpecifics } from '#libs/calls/model-step';
import { Marketplaces } from '#libs/config/marketplaces';
import { createLogger } from '#libs/log/logger';
import { openAiCompatible } from '#libs/models/openai/openai-compatible';
import { RenditionCache } from '#libs/objects/rendition-cache';
import { S3ObjectStore } from '#libs/objects/s3-object-store';
import { PhotoIngester } from '#libs/photos/ingest-photo';
import { ProfileCache } from '#libs/profile/profile-cache';
import { ProviderHealth } from '#libs/provider-health/provider-health';
import type { RealPostgres } from './real-postgres.js';
import { startScriptedProvider, type ScriptedProvider } from './scripted-provider.js';
import { providerEntry } from './sent-request.js';

/** The one provider that {@link usePhotolessSteps} asks. */
export const SCRIPTED = { provider: 'scripted', model: 'a-model', attemptTimeoutMs: 10_000 };

/** Asks for one word about the listing's text, whatever it is. */
export const ONE_WORD: StepSpecifics<string> = {
  request: ({ row, planned }) => ({
    capability: 'attributes',
    model: planned.model,
    system: 'Read it.',
    parts: [{ kind: 'text', text: JSON.stringify(row.content.text) }],
    schemaName: 'word',
    schema: { type: 'object' },
    maxOutputTokens: 100,
  }),
  interpret: (text) => ({ kind: 'usable', answer: text, flags: [] }),
};

export interface PhotolessSteps {
  readonly provider: ScriptedProvider;
  readonly sources: ModelStepSources;
}

/** What model activities of listings without photos need, around a provider that does as it is told. */
export function usePhotolessSteps(postgres: RealPostgres): PhotolessSteps {
  let opened: (PhotolessSteps & { close(): Promise<void> }) | undefined;
  beforeAll(async () => {
    const provider = await startScriptedProvider();
    // Never asked for anything: the listings have no photos.
    const store = new S3ObjectStore({
      endpoint: provider.baseUrl,
      bucket: 'unused',
      region: 'unused',
      credentials: { accessKeyId: 'unused', secretAccessKey: 'unused' },
    });
    const ingester = new PhotoIngester({ store });
    const entry = providerEntry({
      protocol: 'openai',
      baseUrl: provider.baseUrl,
      judges: { text: ['weapons'], image: [] },
    });
    opened = {
      provider,
      sources: {
        db: postgres.db,
        profiles: new ProfileCache(postgres.db),
        health: new ProviderHealth(postgres.db, createLogger({ process: 'test', level: 'silent' })),
        providers: new Map([[entry.id, openAiCompatible(entry)]]),
        renditions: new RenditionCache(store, 1_000_000),
        ingester,
        marketplaces: new Marketplaces([]),
      },
      close: async () => {
        await ingester.close();
        store.close();
        await provider.close();
      },
    };
  });
  afterAll(async () => {
    await opened?.close();
  });
  const parts = (): PhotolessSteps => {
    if (opened === undefined) throw new Error('asked for before the tests begin');
    return opened;
  };
  return {
    get provider() {
      return parts().provider;
    },
    get sources() {
      return parts().sources;
    },
  };
}
