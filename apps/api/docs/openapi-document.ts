import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { ProblemBody } from '../problems/problem-body.js';
import { MARKETPLACE_KEY } from './api-answers.js';
import { toOpenApiSchema } from './to-openapi-schema.js';

const DESCRIPTION = `Turns sparse second-hand listings into catalogue metadata.

Every \`/v1\` call needs a key of its marketplace: \`Authorization: Bearer <key>\`. Every error is
\`application/problem+json\` with a stable \`type\`, listed in \`docs/errors.md\`.`;

/** Describes the API in OpenAPI 3.1, out of the same zod schemas that check its requests. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Garnish')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, MARKETPLACE_KEY)
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) =>
      schema instanceof z.ZodType ? toOpenApiSchema(schema, schemaType) : undefined,
  });
  const problem = toOpenApiSchema(ProblemBody, 'output').components;
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...problem },
  };
  return document;
}
