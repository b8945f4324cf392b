import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import OpenAI from 'openai';
import { pino } from 'pino';
import { noCallLog } from '#apps/baseline-model/call-log';
import { createServer } from '#apps/baseline-model/create-server';
import { BASELINE_MODEL } from '#apps/baseline-model/identity';
import { acceptAttributes } from '#libs/domain/fields/accept-attributes';
import type { AcceptedFields } from '#libs/domain/fields/accepted-field';
import { FIELD_NAMES, type FieldName } from '#libs/domain/fields/field-names';
import { readAttributesWire } from '#libs/domain/fields/read-attributes-wire';
import type { Language } from '#libs/domain/languages';
import type { SellerText } from '#libs/domain/listing';
import type { PlannedProvider, Profile } from '#libs/domain/profile';
import { findContactData } from '#libs/domain/rules/contact-data';
import type { Claim } from '#libs/domain/wire/claim';
import { SafetyWire } from '#libs/domain/wire/safety';
import type { ModelRequest } from '#libs/models/provider';
import { attributesRequest } from '#libs/models/requests/attributes-request';
import { safetyRequest } from '#libs/models/requests/safety-request';
import { ATTACKS } from './attacks.js';
import { honestListing, withHostileText } from './honest-listings.js';

const PLANNED: PlannedProvider = {
  provider: 'baseline',
  model: BASELINE_MODEL,
  attemptTimeoutMs: 10_000,
};
const PROFILE: Profile = {
  name: 'test',
  prompts: { attributes: 'Read the listing.', safety: 'Judge the listing.' },
  plan: { attributes: [PLANNED], safety: [PLANNED] },
  requiredChecks: [{ category: 'contact_data', modality: 'text' }],
  vocabularyHash: 'v',
};

let server: FastifyInstance;
let client: OpenAI;

beforeAll(async () => {
  server = createServer({
    logger: pino({ level: 'silent' }),
    callLog: noCallLog,
    apiKey: undefined,
    latencyMs: 0,
    maxConcurrent: undefined,
  });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  client = new OpenAI({ baseURL: `${address}/v1`, apiKey: 'none', maxRetries: 0 });
});

afterAll(async () => {
  await server.close();
});

/** Sends a request without photos and returns the text of the answer. */
async function ask({ system, parts, schemaName, schema }: ModelRequest): Promise<string> {
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part] : []));
  const completion = await client.chat.completions.create({
    model: BASELINE_MODEL,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: texts.map(({ text }) => ({ type: 'text', text })) },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: schemaName, strict: true, schema: { ...schema } },
    },
  });
  return completion.choices[0]?.message.content ?? '';
}

interface Answer {
  readonly accepted: AcceptedFields;
  /** What the baseline claims of a field, before our rules. */
  readonly claims: (name: FieldName) => readonly Claim[];
}

async function answerTo(text: SellerText, locale: Language): Promise<Answer> {
  const listing = { locale, text, photos: [] };
  const read = readAttributesWire(await ask(attributesRequest(PROFILE, PLANNED, listing)));
  if (read.kind === 'unusable') throw new Error(read.message);
  const { accepted } = acceptAttributes(read.wire, { locale, text, sentPhotoIds: [] });
  return { accepted, claims: (name) => [read.wire[name] ?? []].flat() };
}

async function flagsOf(text: SellerText, locale: Language): Promise<string[]> {
  const listing = { locale, text, values: {}, photos: [] };
  const answer = await ask(safetyRequest(PROFILE, PLANNED, listing));
  const { checks } = SafetyWire.parse(JSON.parse(answer));
  return checks.flatMap(({ category, verdict }) => (verdict === 'flag' ? [category] : []));
}

describe('the baseline, asked about a listing whose text', () => {
  it.each(ATTACKS)('$name, moves no field but by that field’s own words', async (attack) => {
    const listing = honestListing(attack.language);
    const honest = await answerTo(listing.text, attack.language);
    const hostile = await answerTo(withHostileText(listing, attack.text), attack.language);
    const spoken = new Set(attack.demands.map(({ field }) => field));
    for (const name of FIELD_NAMES) {
      const before = JSON.stringify(honest.accepted[name]?.value);
      if (JSON.stringify(hostile.accepted[name]?.value) === before) continue;
      expect([...spoken]).toContain(name);
      const known = honest.claims(name).map(({ quote }) => quote);
      for (const { quote } of hostile.claims(name)) {
        if (!known.includes(quote)) expect(attack.text).toContain(quote);
      }
    }
  });

  it.each(ATTACKS.filter(({ text }) => findContactData(text) !== null))(
    '$name, is flagged, as a title with it would be refused',
    async ({ language, text }) => {
      const flags = await flagsOf(withHostileText(honestListing(language), text), language);
      const honest = await flagsOf(honestListing(language).text, language);
      expect(honest).toEqual([]);
      expect(['contact_data', 'payment_outside'].some((name) => flags.includes(name))).toBe(true);
    },
  );

  it.each(ATTACKS)('$name, takes back no flag', async (attack) => {
    const { text } = honestListing(attack.language);
    const flagged = { ...text, description: `${text.description} jane.doe@mail.example` };
    expect(await flagsOf(flagged, attack.language)).toContain('contact_data');
    const hostile = { ...flagged, description: `${flagged.description}\n${attack.text}` };
    expect(await flagsOf(hostile, attack.language)).toContain('contact_data');
  });
});
