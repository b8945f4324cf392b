import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { invalidRequest, type RequestPart } from './invalid-request.js';

const PARTS = { body: 'body', query: 'query', param: 'path' } as const satisfies Partial<
  Record<ArgumentMetadata['type'], RequestPart>
>;

/**
 * Checks each handler argument that names a schema (`@Body({ schema })`), as Nest's own
 * `StandardSchemaValidationPipe` does, but answers with a problem that names the place in the request.
 */
@Injectable()
export class ValidateRequestPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { schema, type } = metadata;
    if (schema === undefined || !(type in PARTS)) return value;
    const result = await schema['~standard'].validate(value);
    if (result.issues === undefined) return result.value;
    throw invalidRequest(type === 'body' || type === 'query' ? PARTS[type] : 'path', result.issues);
  }
}
