import { HttpException, NotFoundException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { EngineUnavailable } from '#libs/temporal/engine-unavailable';
import { Problem } from './problem.js';
import { problemOfError } from './problem-of-error.js';

const coded = (code: string, message = 'x'): Error => Object.assign(new Error(message), { code });
const wrapped = (status: number, cause: Error): Error => new HttpException('x', status, { cause });

describe('the problem of an error', () => {
  it.each<[string, unknown, string]>([
    ['a refused connection of Postgres', coded('ECONNREFUSED'), 'service.database_unavailable'],
    [
      'both addresses refused',
      new AggregateError([coded('ECONNREFUSED')]),
      'service.database_unavailable',
    ],
    ['Postgres shutting down', coded('57P01'), 'service.database_unavailable'],
    ['Postgres starting up', coded('57P03'), 'service.database_unavailable'],
    [
      'a connection lost half-way',
      new Error('Connection terminated unexpectedly'),
      'service.database_unavailable',
    ],
    [
      'a pool that is exhausted',
      new Error('timeout exceeded when trying to connect'),
      'service.database_unavailable',
    ],
    [
      'Temporal not taking a call',
      new EngineUnavailable(new Error('x')),
      'service.engine_unavailable',
    ],
    [
      'a body that is no JSON',
      wrapped(400, coded('FST_ERR_CTP_INVALID_JSON_BODY')),
      'request.malformed_json',
    ],
    ['an empty body', wrapped(400, coded('FST_ERR_CTP_EMPTY_JSON_BODY')), 'request.malformed_json'],
    [
      'a body with __proto__',
      Object.assign(new SyntaxError('x'), { statusCode: 400 }),
      'request.malformed_json',
    ],
    [
      'a body that is too large',
      wrapped(413, coded('FST_ERR_CTP_BODY_TOO_LARGE')),
      'request.body_too_large',
    ],
    [
      'a body that is a form',
      wrapped(415, coded('FST_ERR_CTP_INVALID_MEDIA_TYPE')),
      'request.unsupported_media_type',
    ],
    ['a URL with a broken escape', coded('FST_ERR_BAD_URL'), 'request.malformed'],
    ['a very long id', coded('FST_ERR_MAX_PARAM_LENGTH'), 'request.url_too_long'],
    ['an unknown route', new NotFoundException(), 'route.unknown'],
    ['a broken rule of the database', coded('23505'), 'service.bug'],
    ['anything else', new TypeError('x is not a function'), 'service.bug'],
    ['what is no error at all', 'oops', 'service.bug'],
  ])('%s is told as such', (_what, error, code) => {
    expect(problemOfError(error).code).toBe(code);
  });

  it('asks to come back after an outage', () => {
    expect(problemOfError(coded('57P01')).retryAfterSeconds).toBe(2);
    expect(problemOfError(new EngineUnavailable(new Error('x'))).retryAfterSeconds).toBe(2);
  });

  it('never repeats the message of an unknown error, which may quote a seller', () => {
    const body = problemOfError(new Error('invalid input: "call me on 555"')).toBody('id');
    expect(JSON.stringify(body)).not.toContain('555');
  });

  it('lets a problem through as it is', () => {
    const problem = new Problem('revision.stale');
    expect(problemOfError(problem)).toBe(problem);
  });
});
