import { describe, expect, it } from '@jest/globals';
import { commandOf, readOptions } from './options.js';

describe('options of a chaos run', () => {
  it('are the full run without flags: ten kills of each process, sixty listings', () => {
    expect(readOptions([])).toMatchObject({ listings: 60, kills: 10, plant: undefined });
  });

  it.each(['--short', '--plant=resend'])('are a short run with %s', (flag) => {
    expect(readOptions([flag])).toMatchObject({ listings: 20, kills: 1, crashes: 1 });
  });

  it('are five hundred listings with workers killed and both servers down, where asked for', () => {
    expect(readOptions(['--scenario=kills-and-outages'])).toMatchObject({
      listings: 500,
      crashes: 0,
      outageMs: { postgres: 10_000, temporal: 20_000 },
    });
  });

  it.each([
    ['--scenario=other'],
    ['--listings=100'],
    ['--kills=many'],
    ['--plant=other'],
    ['--unknown'],
  ])('are refused with %s', (flag) => {
    expect(() => readOptions([flag])).toThrow();
  });

  it.each([
    [],
    ['--short'],
    ['--scenario=kills-and-outages'],
    ['--scenario=kills-and-outages', '--short'],
    ['--plant=double-write'],
    ['--kills=3', '--listings=7'],
  ])('are said again by the command that repeats them (%#)', (...flags) => {
    const options = readOptions(flags);
    const words = commandOf(options).replace('npm run chaos -- ', '').split(' ');
    expect(readOptions(words)).toEqual(options);
  });
});
