import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { PROBLEMS } from '#libs/domain/errors';
import { ProblemBody } from '../problems/problem-body.js';
import { PROBLEM_MEDIA_TYPE } from '../problems/send-problem.js';
import { toOpenApiSchema } from './to-openapi-schema.js';

/** Describes an answer of a handler by its schema. */
export const ApiAnswer = (status: number, schema: z.ZodType, description: string) =>
  ApiResponse({ status, standardSchema: schema, description });

/** The statuses that problems have. */
type ProblemStatus = (typeof PROBLEMS)[keyof typeof PROBLEMS]['status'];

/** Describes which problems a handler of `/v1` answers with, each with the codes that it can have. */
export const ApiProblems = (...statuses: ProblemStatus[]) =>
  applyDecorators(
    ApiBearerAuth('marketplace key'),
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: codesOf(status)
          .map((code) => `\`${code}\``)
          .join(', '),
        content: {
          [PROBLEM_MEDIA_TYPE]: { schema: toOpenApiSchema(ProblemBody, 'output').schema },
        },
      }),
    ),
  );

function codesOf(status: ProblemStatus): string[] {
  return Object.entries(PROBLEMS).flatMap(([code, kind]) => (kind.status === status ? [code] : []));
}
