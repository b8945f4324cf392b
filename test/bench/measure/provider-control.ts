import { CallCounts } from '../provider/control.js';

/** Calls that the stub provider has received so far. */
export async function readCalls(providerOrigin: string): Promise<CallCounts> {
  return CallCounts.parse(await (await fetch(`${providerOrigin}/calls`)).json());
}

/** From now on the stub answers after this long. */
export async function setLatency(providerOrigin: string, latencyMs: number): Promise<void> {
  const reply = await fetch(`${providerOrigin}/latency`, {
    method: 'PUT',
    body: JSON.stringify({ latencyMs }),
  });
  if (!reply.ok) throw new Error(`the stub provider answered ${reply.status}`);
}
