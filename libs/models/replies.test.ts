import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readAttributesWire } from '#libs/domain/fields/read-attributes-wire';
import { CAPABILITIES, type Capability } from '#libs/domain/profile';
import { SafetyWire } from '#libs/domain/wire/safety';
import { findProjectRoot } from '#libs/embedded/project-root';
import { useReplyingProvider } from '#test/harness/replying-provider';
import { providerEntry, REQUEST, sendTo } from '#test/harness/sent-request';
import { PROTOCOLS, readReply, repliesFolder } from '#test/recorded-replies/recorded-reply';
import { createProviders } from './create-providers.js';

const scripted = useReplyingProvider();
const cases = PROTOCOLS.flatMap((protocol) =>
  CAPABILITIES.map((capability) => [protocol, capability] as const),
);

/** Whether our reader of the capability finds an answer in a completion's text. */
function isUsable(capability: Capability, text: string): boolean {
  return capability === 'attributes'
    ? readAttributesWire(text).kind === 'read'
    : SafetyWire.safeParse(JSON.parse(text)).success;
}

describe('the reply that is kept of', () => {
  it.each(cases)('%s for %s is read whole: answer, usage, ids', async (protocol, capability) => {
    const { model, status, headers, body } = await readReply(repliesFolder(protocol), capability);
    const baseUrl = protocol === 'openai' ? scripted.server.baseUrl : scripted.server.origin;
    scripted.reply({ kind: 'status', status, headers, body: JSON.stringify(body) });
    const [provider] = createProviders([providerEntry({ protocol, baseUrl, model })]).values();
    if (provider === undefined) throw new Error('there is no adapter');
    const signal = AbortSignal.timeout(10_000);
    const completion = await sendTo(provider, signal, { ...REQUEST, capability, model });
    const { content, usage } = completion;
    expect(content.kind === 'text' && isUsable(capability, content.text)).toBe(true);
    expect(usage?.inputTokens).toBeGreaterThan(0);
    expect(usage?.outputTokens).toBeGreaterThan(0);
    expect([completion.requestId, completion.replyId]).not.toContain(null);
  });

  it('an adapter that never met its service is named in the docs, and no other', async () => {
    const replies = await Promise.all(
      PROTOCOLS.map(async (protocol) => ({
        protocol,
        sources: await Promise.all(
          CAPABILITIES.map(async (one) => (await readReply(repliesFolder(protocol), one)).source),
        ),
      })),
    );
    const unmet = replies.filter(({ sources }) => sources.includes('documentation'));
    const page = await readFile(join(findProjectRoot(), 'docs/providers.md'), 'utf8');
    const [, named = ''] = /^Not yet met their real service: (.*)\.$/m.exec(page) ?? [];
    expect(named).toBe(unmet.map(({ protocol }) => `\`${protocol}\``).join(', ') || 'none');
  });
});
