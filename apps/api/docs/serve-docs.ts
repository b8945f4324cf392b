import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './openapi-document.js';

/** Serves the description at `/openapi.json` and a page to browse it at `/docs`, all from this process. */
export function serveDocs(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Garnish API',
    swaggerOptions: { defaultModelsExpandDepth: 1, validatorUrl: null },
  });
}
