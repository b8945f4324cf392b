import type { FastifyInstance } from 'fastify';
import { BASELINE_ALIAS, BASELINE_MODEL, isBaselineModel } from './identity.js';
import { modelNotFound } from './openai-error.js';

/** 2026-11-24: when the rules of 1.1.0 were written. */
const CREATED = 1_795_478_400;

const describe = (id: string) => ({
  id,
  object: 'model',
  created: CREATED,
  owned_by: 'garnish',
});

/** `GET /v1/models` and `GET /v1/models/{model}`. */
export function registerModels(server: FastifyInstance): void {
  server.get('/v1/models', () => ({
    object: 'list',
    data: [describe(BASELINE_MODEL), describe(BASELINE_ALIAS)],
  }));
  server.get<{ Params: { model: string } }>('/v1/models/:model', (request) => {
    const { model } = request.params;
    if (!isBaselineModel(model)) throw modelNotFound(model);
    return describe(model);
  });
}
