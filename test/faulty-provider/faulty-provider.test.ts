import { afterEach, describe, expect, it } from '@jest/globals';
import { ask, classOfAsking, TEXT } from './asking.js';
import {
  startFaultyProvider,
  type FaultyProvider,
  type FaultyProviderOptions,
} from './faulty-provider.js';

let started: FaultyProvider | undefined;
async function start(options: FaultyProviderOptions = {}): Promise<FaultyProvider> {
  started = await startFaultyProvider(options);
  return started;
}
afterEach(() => started?.close());

describe('a faulty provider', () => {
  it('counts what it receives: by id, capability, behaviour and marker', async () => {
    const faulty = await start();
    faulty.script.mark('row-9', 'cut');
    const text = { title: `${TEXT.title} row-9` };
    await classOfAsking(faulty, 'openai', { callId: 'one', text });
    await classOfAsking(faulty, 'openai', { callId: 'one', text });
    await classOfAsking(faulty, 'gemini', { callId: 'two', capability: 'safety' });
    expect(faulty.counts.counted()).toEqual({
      received: 3,
      distinct: 2,
      byCapability: { attributes: 2, safety: 1 },
      byBehaviour: { cut: 1, honest: 2 },
      byMarker: { 'row-9': 2 },
    });
    expect(faulty.counts.timesOf('one')).toBe(2);
  });

  it('knows what was sent to it', async () => {
    const faulty = await start();
    await ask(faulty, 'anthropic');
    expect(faulty.counts.calls.at(-1)?.request).toMatchObject({
      protocol: 'anthropic',
      model: 'a-model',
      capability: 'attributes',
      listing: { locale: 'en', ...TEXT },
      photoIds: ['p1'],
      imageBytes: [3],
      maxOutputTokens: 2_000,
    });
  });

  it('refuses connections at the port at which it then accepts them again', async () => {
    const faulty = await start();
    await faulty.refuse();
    expect(await classOfAsking(faulty, 'openai')).toBe('net.connect');
    await faulty.accept();
    expect(await classOfAsking(faulty, 'openai')).toBe('answer');
    expect(faulty.counts.counted().received).toBe(1);
  });

  it.each(['openai', 'anthropic', 'gemini'] as const)(
    'with a certificate that nobody signed is not spoken to (row 5, %s)',
    async (protocol) => {
      const faulty = await start({ tls: 'self-signed' });
      expect(await classOfAsking(faulty, protocol)).toBe('net.tls');
      expect(faulty.counts.counted().received).toBe(0);
    },
  );

  it('says so where what is sent is no request of ours', async () => {
    const faulty = await start();
    const post = (path: string, body: string) =>
      fetch(`${faulty.baseUrl('openai')}${path}`, { method: 'POST', body });
    expect((await post('/embeddings', '{}')).status).toBe(404);
    expect((await post('/chat/completions', '{"model":"m"}')).status).toBe(500);
  });
});
