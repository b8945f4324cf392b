import type { ProviderEntry, ProviderProtocol } from '#libs/config/providers';
import type { Capability, PlannedProvider, Profile } from '#libs/domain/profile';
import type { Language } from '#libs/domain/languages';
import type { SellerText } from '#libs/domain/listing';
import { createProviders } from '#libs/models/create-providers';
import type { Completion, ModelRequest } from '#libs/models/provider';
import { ProviderFailure } from '#libs/models/provider-failure';
import { attributesRequest } from '#libs/models/requests/attributes-request';
import { safetyRequest } from '#libs/models/requests/safety-request';
import { CALL_ID, PHOTO, providerEntry } from '#test/harness/sent-request';
import type { FaultyProvider } from './faulty-provider.js';

const PLANNED: PlannedProvider = { provider: 'faulty', model: 'a-model', attemptTimeoutMs: 10_000 };
const PROFILE: Profile = {
  name: 'test',
  prompts: { attributes: 'Read the listing.', safety: 'Judge the listing.' },
  plan: { attributes: [PLANNED], safety: [PLANNED] },
  requiredChecks: [{ category: 'contact_data', modality: 'text' }],
  vocabularyHash: 'v',
};

/** What is asked about which listing. */
export interface Question {
  readonly capability?: Capability;
  readonly locale?: Language;
  readonly text?: SellerText;
  readonly callId?: string;
  readonly timeoutMs?: number;
}

/** The request that Garnish sends about a listing with one photo. */
function requestAbout({ capability, locale = 'en', text = TEXT }: Question): ModelRequest {
  const photos = [{ id: 'p1', sha256: 'a-photo' }];
  return capability === 'safety'
    ? safetyRequest(PROFILE, PLANNED, { locale, text, photos, values: {} })
    : attributesRequest(PROFILE, PLANNED, { locale, text, photos });
}

export const TEXT: SellerText = {
  title: 'Zara black midi dress, size M',
  description: '100% cotton, very good condition.',
};

/** Has an adapter ask the faulty provider, as a worker does. @throws {ProviderFailure} */
export async function ask(
  faulty: FaultyProvider,
  protocol: ProviderProtocol,
  question: Question = {},
  given: Partial<ProviderEntry> = {},
): Promise<Completion> {
  const entry = providerEntry({ protocol, baseUrl: faulty.baseUrl(protocol), ...given });
  const adapter = createProviders([entry]).get(entry.id);
  if (adapter === undefined) throw new Error(`there is no adapter for ${protocol}`);
  return adapter.send(requestAbout(question), {
    callId: question.callId ?? CALL_ID,
    signal: AbortSignal.timeout(question.timeoutMs ?? 10_000),
    imageBytes: () => PHOTO,
  });
}

/** The class of what asking came to; `answer` where a text came. */
export async function classOfAsking(...asking: Parameters<typeof ask>): Promise<string> {
  try {
    const { content } = await ask(...asking);
    return CLASS_OF_CONTENT[content.kind];
  } catch (error) {
    if (error instanceof ProviderFailure) return error.failureClass;
    throw error;
  }
}

const CLASS_OF_CONTENT: Readonly<Record<Completion['content']['kind'], string>> = {
  text: 'answer',
  refusal: 'policy.refusal',
  filtered: 'policy.filter',
  cut: 'out.length',
  empty: 'out.empty',
};
