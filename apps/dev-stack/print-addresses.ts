import type { DevStackConfig } from '#libs/config/dev-stack-config';
import type { Say } from './supervisor.js';
import { httpOrigin, type StackPorts } from './stack-addresses.js';

/** The addresses that a person opens. */
export function printAddresses(
  ports: StackPorts,
  { hasFaultyProvider }: Pick<DevStackConfig, 'hasFaultyProvider'>,
  say: Say,
): void {
  say('');
  say(`  Sandbox marketplace  ${httpOrigin(ports.sandbox)}`);
  say(`  API and its docs     ${httpOrigin(ports.api)}/docs`);
  say(`  Temporal UI          ${httpOrigin(ports['temporal-ui'])}/namespaces/garnish/workflows`);
  if (hasFaultyProvider) {
    say(`  Faulty provider      ${httpOrigin(ports['faulty-provider'])} switches it`);
  }
  say('');
  say(
    '  ./script/enrich photo.jpg --title "..." enriches a photo of your own; Ctrl-C stops everything.',
  );
}
