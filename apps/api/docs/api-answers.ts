import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { PROBLEMS, type ProblemCode } from '#libs/domain/errors';
import { ProblemBody } from '../problems/problem-body.js';
import { PROBLEM_MEDIA_TYPE } from '../problems/send-problem.js';
import { toOpenApiSchema } from './to-openapi-schema.js';

/** Name of the security scheme: the bearer key of a marketplace. */
export const MARKETPLACE_KEY = 'marketplaceKey';

/** Describes an answer of a handler by its schema. */
export const ApiAnswer = (status: number, schema: z.ZodType, description: string) =>
  ApiResponse({ status, standardSchema: schema, description });

/** What every handler behind a key can answer. */
const ALWAYS: readonly ProblemCode[] = [
  'request.invalid',
  'auth.key_missing',
  'auth.key_unknown',
  'service.bug',
  'service.database_unavailable',
];

/** What a handler that takes a body can answer as well. */
export const BODY_PROBLEMS: readonly ProblemCode[] = [
  'request.malformed_json',
  'request.body_too_large',
  'request.unsupported_media_type',
];

/** Describes which problems a handler behind a marketplace's key answers with: those that all have, and its own. */
export const ApiProblems = (...own: readonly ProblemCode[]) =>
  describeProblems([...ALWAYS, 'auth.other_marketplace', ...own]);

/** The same for a handler that any operator's key opens, whichever marketplace it is of. */
export const OperatorProblems = (...own: readonly ProblemCode[]) =>
  describeProblems([...ALWAYS, 'auth.operator_needed', ...own]);

const describeProblems = (codes: readonly ProblemCode[]) =>
  applyDecorators(
    ApiBearerAuth(MARKETPLACE_KEY),
    ...[...codesByStatus(codes)].map(([status, codes]) =>
      ApiResponse({
        status,
        description: codes.map((code) => `\`${code}\``).join(', '),
        content: {
          [PROBLEM_MEDIA_TYPE]: { schema: toOpenApiSchema(ProblemBody, 'output').schema },
        },
      }),
    ),
  );

function codesByStatus(codes: readonly ProblemCode[]): ReadonlyMap<number, ProblemCode[]> {
  return Map.groupBy(codes, (code) => PROBLEMS[code].status);
}
