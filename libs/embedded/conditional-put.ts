import type S3rver from '@20minutes/s3rver';

const REFUSAL =
  '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>PreconditionFailed</Code>' +
  '<Message>At least one of the pre-conditions you specified did not hold</Message></Error>';

/** Teaches the server `PUT` with `If-None-Match: *`, as Amazon S3 has it: an object that is there is kept. */
export function honourConditionalPut(server: S3rver): void {
  server.middleware.unshift(async (context, next) => {
    if (context.method === 'PUT' && context.get('if-none-match') === '*') {
      const [bucket = '', ...key] = context.path.slice(1).split('/').map(decodeURIComponent);
      if (await server.store.existsObject(bucket, key.join('/'))) {
        context.status = 412;
        context.type = 'application/xml';
        context.body = REFUSAL;
        return;
      }
    }
    await next();
  });
}
