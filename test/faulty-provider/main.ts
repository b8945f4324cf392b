/** The faulty provider as a part of the development stack (`GARNISH_FAULTY_PROVIDER`). */
import { z } from 'zod';
import { exitWithParent } from '#libs/embedded/exit-with-parent';
import { createControlServer } from './control/control-server.js';
import { startFaultyProvider } from './faulty-provider.js';

const Variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  /** Where requests for completions come. */
  MODEL_PORT: z.coerce.number().int(),
  /** Where it is switched. */
  PORT: z.coerce.number().int(),
});

exitWithParent();
const { HOST: host, MODEL_PORT: modelPort, PORT: port } = Variables.parse(process.env);
const provider = await startFaultyProvider({ host, port: modelPort });
const control = createControlServer(provider);

const stop = (): void => {
  void Promise.all([provider.close(), control.close()]).then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

const page = await control.listen({ host, port });
process.stdout.write(
  `${JSON.stringify({ msg: 'listening', control: page, provider: provider.baseUrl('openai') })}\n`,
);
