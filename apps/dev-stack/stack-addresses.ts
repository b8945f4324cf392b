import { keepPorts } from '#libs/embedded/free-ports';

const PORT_NAMES = [
  'temporal',
  'temporal-http',
  'temporal-metrics',
  'temporal-ui',
  'postgres',
  's3',
  'baseline',
  'faulty-provider',
  'faulty-provider-model',
  'api',
  'worker',
  'sandbox',
] as const;
type PortName = (typeof PORT_NAMES)[number];

/** Every port of one data folder. All servers listen on 127.0.0.1. */
export type StackPorts = Readonly<Record<PortName, number>>;

/** The data folder's ports, chosen at the first call. Throws PortTakenError where another process has one. */
export async function keepStackPorts(portsFile: string): Promise<StackPorts> {
  const ports = await keepPorts(portsFile, PORT_NAMES);
  const port = (name: PortName): number => {
    const kept = ports.get(name);
    if (kept === undefined) throw new Error(`No port was kept for ${name}.`);
    return kept;
  };
  return {
    temporal: port('temporal'),
    'temporal-http': port('temporal-http'),
    'temporal-metrics': port('temporal-metrics'),
    'temporal-ui': port('temporal-ui'),
    postgres: port('postgres'),
    s3: port('s3'),
    baseline: port('baseline'),
    'faulty-provider': port('faulty-provider'),
    'faulty-provider-model': port('faulty-provider-model'),
    api: port('api'),
    worker: port('worker'),
    sandbox: port('sandbox'),
  };
}

/** The address of a server of the stack as HTTP clients take it. */
export function httpOrigin(port: number): string {
  return `http://127.0.0.1:${port}`;
}
