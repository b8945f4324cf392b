import { describe, expect, it } from '@jest/globals';
import { HostLimit } from './host-limit.js';

const untilEnd = () => new AbortController().signal;

describe('the limit of jobs a host', () => {
  it('runs so many at once for each host, and the others after them', async () => {
    const limit = new HostLimit(2);
    const running = new Map<string, number>();
    let most = 0;
    const job = (host: string) => async () => {
      running.set(host, (running.get(host) ?? 0) + 1);
      most = Math.max(most, running.get(host) ?? 0);
      await new Promise((resolve) => setImmediate(resolve));
      running.set(host, (running.get(host) ?? 0) - 1);
      return host;
    };
    const hosts = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'b'];
    const results = await Promise.all(hosts.map((host) => limit.run(host, untilEnd(), job(host))));
    expect(results).toEqual(hosts);
    expect(most).toBe(2);
  });

  it('goes on after a job that failed', async () => {
    const limit = new HostLimit(1);
    await expect(
      limit.run('a', untilEnd(), () => Promise.reject(new Error('broken'))),
    ).rejects.toThrow('broken');
    await expect(limit.run('a', untilEnd(), () => Promise.resolve('fine'))).resolves.toBe('fine');
  });

  it('lets a waiting job go as soon as its caller gives up, without ever running it', async () => {
    const limit = new HostLimit(1);
    const first = Promise.withResolvers<undefined>();
    const running = limit.run('a', untilEnd(), () => first.promise);
    const cancelled = new AbortController();
    let ran = false;
    const waiting = limit.run('a', cancelled.signal, () => {
      ran = true;
      return Promise.resolve();
    });
    const reason = new Error('the activity was cancelled');
    cancelled.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    first.resolve(undefined);
    await running;
    await limit.run('a', untilEnd(), () => Promise.resolve());
    expect(ran).toBe(false);
  });

  it('forgets hosts that nobody waits for', async () => {
    const limit = new HostLimit(1);
    const jobs = ['a', 'b', 'a'].map((host) =>
      limit.run(host, untilEnd(), () => Promise.resolve()),
    );
    expect(limit.hosts).toBe(2);
    await Promise.all(jobs);
    expect(limit.hosts).toBe(0);
  });
});
