import { z } from 'zod';
import { BEHAVIOUR_NAMES, BEHAVIOURS, isBehaviourName } from '../behaviours/index.js';
import { Counted } from '../call-counts.js';
import type { FaultyProvider } from '../faulty-provider.js';

/** Refuses connections: no behaviour of a request, since none arrives (row 4). */
export const REFUSED = 'refused';

/** What a faulty provider can be switched to. */
export const SwitchPosition = z
  .string()
  .refine(
    (name) => name === REFUSED || isBehaviourName(name),
    'is no behaviour; GET /behaviours lists them',
  );

/** One position, in words. */
export const DescribedPosition = z.object({
  name: z.string(),
  rows: z.array(z.int()),
  what: z.string(),
});
export type DescribedPosition = z.infer<typeof DescribedPosition>;

/** Where the switch stands, and what has come meanwhile. */
export const SwitchState = z.object({ behaviour: z.string(), counted: Counted });
export type SwitchState = z.infer<typeof SwitchState>;

/** All positions, in the order of the failover table; what is no failure first. */
export const POSITIONS: readonly DescribedPosition[] = [
  ...BEHAVIOUR_NAMES.map((name) => {
    const { rows, what } = BEHAVIOURS[name];
    return { name, rows: [...rows], what };
  }),
  { name: REFUSED, rows: [4], what: 'nobody listens at the port' },
].toSorted((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0));

/** Decides how the provider treats all requests from now on. */
export class Switch {
  private position: string;

  constructor(private readonly provider: FaultyProvider) {
    this.position = provider.script.usual;
  }

  async turnTo(position: string): Promise<void> {
    const { script } = this.provider;
    if (isBehaviourName(position)) {
      script.usual = position;
      await this.provider.accept();
    } else {
      await this.provider.refuse();
    }
    this.position = position;
  }

  state(): SwitchState {
    return { behaviour: this.position, counted: this.provider.counts.counted() };
  }
}
