import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { classOfAsking } from '../asking.js';
import { startFaultyProvider, type FaultyProvider } from '../faulty-provider.js';
import { createControlServer } from './control-server.js';
import { SwitchState } from './switch.js';

let provider: FaultyProvider;
let control: ReturnType<typeof createControlServer>;
beforeEach(async () => {
  provider = await startFaultyProvider();
  control = createControlServer(provider);
});
afterEach(async () => {
  await control.close();
  await provider.close();
});

const state = async () => SwitchState.parse((await control.inject('/state')).json());
const turnTo = (behaviour: string) =>
  control.inject({ method: 'PUT', url: '/state', payload: { behaviour } });

describe('the control of a faulty provider', () => {
  it('switches what happens to all requests from now on', async () => {
    expect(await state()).toMatchObject({ behaviour: 'honest', counted: { received: 0 } });
    expect((await turnTo('failed')).statusCode).toBe(200);
    expect(await classOfAsking(provider, 'openai')).toBe('srv.error');
    expect(await classOfAsking(provider, 'gemini')).toBe('srv.error');
    expect(await state()).toMatchObject({ behaviour: 'failed', counted: { received: 2 } });
  });

  it('closes the port and opens it again', async () => {
    await turnTo('refused');
    expect(await classOfAsking(provider, 'openai')).toBe('net.connect');
    expect(await state()).toMatchObject({ behaviour: 'refused' });
    await turnTo('honest');
    expect(await classOfAsking(provider, 'openai')).toBe('answer');
  });

  it('says which behaviours there are where it is told another', async () => {
    const reply = await turnTo('flying');
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({ detail: expect.stringContaining('/behaviours') });
  });

  it('has a page that works without script', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const posted = await control.inject({
      method: 'POST',
      url: '/',
      headers: form,
      payload: 'behaviour=hang',
    });
    expect([posted.statusCode, posted.headers.location]).toEqual([303, '/']);
    const page = await control.inject('/');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).toContain('value="hang" checked');
    expect(page.body).toContain('row 7 · ');
  });
});
