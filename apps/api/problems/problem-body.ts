import { z } from 'zod';

/** What the API answers every error with, as `application/problem+json` (RFC 9457). */
export const ProblemBody = z
  .object({
    type: z
      .string()
      .meta({ description: 'Names the kind of error; never changes (docs/errors.md)' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What was wrong this time' }),
    code: z.string().meta({ description: 'The last part of `type`' }),
    fix: z.string().meta({ description: 'What to do about it' }),
    errors: z
      .array(
        z.object({
          at: z.string().meta({
            description:
              'JSON pointer into the body, `?name` of a query parameter, `{name}` of a path parameter, or the name of a header',
          }),
          detail: z.string(),
        }),
      )
      .meta({ description: 'Each place of the request that is wrong' }),
    requestId: z.string().meta({ description: 'The same as the header X-Request-Id' }),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'urn:garnish:problem:revision.other_body',
      title: 'This revision was accepted with other content.',
      status: 409,
      detail: 'revision 3 of jacket-4711 was accepted with other content',
      code: 'revision.other_body',
      fix: 'A revision names fixed content. Give changed content a higher revision.',
      errors: [{ at: '/revision', detail: 'is taken by other content' }],
      requestId: 'b1e0f7de-52ab-4c2c-8c6f-6f3fd34a8c2e',
    },
  });
export type ProblemBody = z.infer<typeof ProblemBody>;
