import { afterAll, beforeAll } from '@jest/globals';
import {
  startScriptedProvider,
  type ProviderReply,
  type ScriptedProvider,
} from './scripted-provider.js';

/** A test file's own scripted provider, whose replies are scripted one request at a time. */
export interface ReplyingProvider {
  readonly server: ScriptedProvider;
  /** Scripts the one reply that the next request gets. */
  reply(next: ProviderReply): void;
}

/** Starts it before the file's tests, and ends it after them. */
export function useReplyingProvider(): ReplyingProvider {
  let started: ScriptedProvider | undefined;
  beforeAll(async () => {
    started = await startScriptedProvider();
  });
  afterAll(async () => {
    await started?.close();
  });
  return {
    get server() {
      if (started === undefined) throw new Error('the scripted provider is used outside a test');
      return started;
    },
    reply(next) {
      const answered = Array.from<ProviderReply>({ length: this.server.received.length });
      this.server.replies = [...answered, next];
    },
  };
}
