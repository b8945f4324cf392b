import { z } from 'zod';
import type { ListedTroubles } from '#libs/db/provider-health/list-troubles';
import { readScope } from '#libs/provider-health/health-scope';

const model = z
  .string()
  .nullable()
  .meta({ description: 'The one model that it is about; null: everything at the provider' });
const moment = z.iso.datetime();

const ProviderRest = z.object({
  model,
  why: z.string().meta({ description: 'Class of the failure that began it (`docs/failover.md`)' }),
  since: moment,
  restsUntil: moment,
  endsBy: z.enum(['probe', 'time']).meta({
    description:
      '`probe`: after `restsUntil` one attempt asks, and its success ends the rest for all; `time`: a throttle, over at `restsUntil`',
  }),
  inARow: z.int().meta({ description: 'Rests since it was last well; each is longer' }),
  probedUntil: moment.nullable().meta({ description: 'While one attempt probes: its lease' }),
});

const ProviderDrain = z.object({
  model,
  profile: z.object({ hash: z.string(), capability: z.string() }).nullable().meta({
    description:
      'The one profile whose requests for a capability the provider calls wrong; others are sent',
  }),
  by: z.string().meta({ description: 'Id of the operator’s key, or `garnish` itself' }),
  why: z.string(),
  since: moment,
});

/** Whether a provider is asked, and why not. */
export const ProviderResource = z
  .object({
    id: z.string(),
    state: z.enum(['asked', 'resting', 'drained']).meta({
      description: '`resting` ends by itself, `drained` by an operator’s word',
    }),
    rests: z.array(ProviderRest),
    drains: z.array(ProviderDrain),
  })
  .meta({ id: 'Provider' });
export type ProviderResource = z.infer<typeof ProviderResource>;

/** @param troubles of any providers; those of this one are picked out */
export function toProviderResource(id: string, troubles: ListedTroubles): ProviderResource {
  const rests = troubles.rests
    .filter(({ provider }) => provider === id)
    .map((rest) => ({
      model: readScope(rest.scope).model,
      why: rest.reason_class,
      since: rest.opened_at.toISOString(),
      restsUntil: rest.rests_until.toISOString(),
      endsBy: rest.ends_by === 'time' ? ('time' as const) : ('probe' as const),
      inARow: rest.trips,
      probedUntil: rest.probe_until?.toISOString() ?? null,
    }));
  const drains = troubles.drains
    .filter(({ provider }) => provider === id)
    .map((drain) => ({
      ...readScope(drain.scope),
      by: drain.drained_by,
      why: drain.reason,
      since: drain.drained_at.toISOString(),
    }));
  const restState = rests.length > 0 ? 'resting' : 'asked';
  return { id, state: drains.length > 0 ? 'drained' : restState, rests, drains };
}
