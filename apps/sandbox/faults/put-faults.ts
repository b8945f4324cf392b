import type { FastifyInstance } from 'fastify';
import { parsePart } from '../http/problem.js';
import { keepFaultSetting, readFaultSetting } from '../listing-store/fault-setting.js';
import type { SandboxParts } from '../sandbox-parts.js';
import { FaultSetting } from './fault-setting.js';

/** `GET` and `PUT /faults/setting` (`PUT /faults` too): the switch that makes the listing API misbehave. */
export function putFaults(app: FastifyInstance, parts: SandboxParts): void {
  app.get('/faults/setting', () => readFaultSetting(parts.db));
  for (const url of ['/faults', '/faults/setting']) {
    app.put(url, (request) => {
      const setting = parsePart(FaultSetting, request.body);
      keepFaultSetting(parts.db, setting);
      return setting;
    });
  }
}
