import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { fetchCalls } from './fetch-calls.js';

let answer: { readonly status: number; readonly body: string };
const server = createServer((_request, response) => {
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(answer.body);
});
let api: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  api = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.close();
});

const ask = (origin: string) =>
  fetchCalls(
    { api: origin, key: 'key', temporalUi: undefined, sandbox: undefined },
    { listingId: 'coat-1', marketplace: 'sandbox' },
  );

describe('asking for calls', () => {
  it('gives a problem in its own words', async () => {
    const problem = { title: 'The listing is unknown', fix: 'Announce it first' };
    answer = { status: 404, body: JSON.stringify(problem) };
    await expect(ask(api)).rejects.toThrow('The listing is unknown. Announce it first');
  });

  it('says that somebody else answers, or nobody', async () => {
    answer = { status: 200, body: '{"hello": "world"}' };
    await expect(ask(api)).rejects.toThrow('not what this version of Garnish speaks');
    answer = { status: 502, body: '<html>' };
    await expect(ask(api)).rejects.toThrow('answered 502');
    await expect(ask('http://127.0.0.1:9')).rejects.toThrow('Nobody answers at http://127.0.0.1:9');
  });
});
