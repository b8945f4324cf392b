/**
 * The embedded S3 server's process: `s3-server-main <port> <directory> <bucket>`. Also run straight from its
 * source by Node's type stripping, in tests; hence no import of a file beside it.
 */
import S3rver from '@20minutes/s3rver';
import { honourConditionalPut } from '#libs/embedded/conditional-put';
import { exitWithParent } from '#libs/embedded/exit-with-parent';

const [port, directory, bucket] = process.argv.slice(2);
if (port === undefined || directory === undefined || bucket === undefined)
  throw new Error('Usage: s3-server-main <port> <directory> <bucket>');

const server = new S3rver({
  address: '127.0.0.1',
  port: Number(port),
  directory,
  silent: true,
  configureBuckets: [{ name: bucket, configs: [] }],
});
honourConditionalPut(server);
await server.run();

process.once('SIGTERM', () => {
  // Connections that clients keep open would hold the server up.
  void server.close();
  server.httpServer.closeAllConnections();
});
exitWithParent();
