import type { Language } from '#libs/domain/languages';
import type { Lane } from '#libs/domain/lane';
import type { SeededRandom } from './seeded-random.js';

/** What a seller writes into the form, photos apart. */
export interface FormContent {
  readonly locale: Language;
  readonly title: string;
  readonly description: string;
  readonly values: Readonly<Partial<Record<'brand' | 'condition', string>>>;
}

/** What happens to one listing, from its first revision to its last. */
export interface ListingStory {
  readonly id: string;
  readonly lane: Lane;
  readonly photos: number;
  /** Its revisions' contents, at least one. */
  readonly contents: readonly FormContent[];
  /** Before each revision but the first. */
  readonly pauseMs: number;
  /** `types`: the next revision comes after the pause; `returns`: the one before must have its outcome first. */
  readonly seller: 'types' | 'returns';
  /** Time from the last announcement to the withdrawal; null where the listing stays. */
  readonly withdrawAfterMs: number | null;
  /** Whether it waits for the outcome in its PUT (`Prefer: wait`). */
  readonly waitsSeconds: number;
  /**
   * One that walks away sends its PUT once and never asks again: what was accepted must be found by the sweep. Such
   * a listing has one revision, since a document of an older one rightly waits (412) for the newer to be announced.
   */
  readonly client: 'repeats' | 'one try';
}

const TEXTS: readonly Omit<FormContent, 'values'>[] = [
  { locale: 'en', title: "Levi's 501 jeans W32 L34", description: 'Blue denim, worn twice.' },
  { locale: 'en', title: 'Red wool coat', description: 'Size M, very good condition, no stains.' },
  { locale: 'de', title: 'Zara Sommerkleid Gr. 38', description: 'Baumwolle, neu mit Etikett.' },
  { locale: 'fr', title: 'Pull en laine noir', description: 'Taille L, très bon état.' },
  { locale: 'lt', title: 'Žalia suknelė', description: 'Dydis S, kaip nauja.' },
  { locale: 'pl', title: 'Buty Nike Air rozmiar 42', description: 'Stan bardzo dobry, białe.' },
  { locale: 'es', title: 'Camisa de lino azul', description: 'Talla M, sin usar.' },
  { locale: 'it', title: 'Borsa in pelle marrone', description: 'Usata poco, ottime condizioni.' },
];

/** Contact data: safety raises a flag, and the listing is held. */
const HELD_WORDS = 'Write me on WhatsApp +370 612 34567 or mail anna@example.com';

/** So often a seller returns to a listing whose answers are stored, and they must be used again. */
const RETURNS_EVERY = 5;

/** @returns the seeded story of listing `number` */
export function planStory(random: SeededRandom, number: number): ListingStory {
  const story = anyStory(random, number);
  const [first] = story.contents;
  if (number % RETURNS_EVERY !== 0 || first === undefined) return story;
  return {
    ...story,
    contents: [first, withOwnBrand(first, 1)],
    seller: 'returns',
    client: 'repeats',
    withdrawAfterMs: null,
  };
}

function anyStory(random: SeededRandom, number: number): ListingStory {
  const text = random.oneOf(TEXTS);
  const first: FormContent = {
    ...text,
    description: `${text.description} ${random.chance(0.15) ? HELD_WORDS : ''}`.trim(),
    values: random.chance(0.3) ? { condition: 'very_good' } : {},
  };
  const contents = [first];
  const client = random.chance(0.1) ? 'one try' : 'repeats';
  const revisions = client === 'repeats' && random.chance(0.4) ? random.between(1, 3) : 0;
  for (let revision = 1; revision <= revisions; revision += 1)
    contents.push(changed(contents.at(-1) ?? first, random, revision));
  return {
    id: `chaos-${number}`,
    lane: random.oneOf(['interactive', 'standard']),
    photos: random.chance(0.4) ? random.between(1, 2) : 0,
    contents,
    pauseMs: random.chance(0.5) ? random.between(50, 800) : random.between(2_000, 5_000),
    seller: 'types',
    withdrawAfterMs: random.chance(0.2) ? random.between(0, 800) : null,
    waitsSeconds: random.chance(0.3) ? 5 : 0,
    client,
  };
}

function changed(content: FormContent, random: SeededRandom, revision: number): FormContent {
  return random.chance(0.5)
    ? withOwnBrand(content, revision)
    : { ...content, description: `${content.description} Change ${revision}.` };
}

/** A seller's own value isn't sent for attributes: with it alone changed, the stored answer is used again. */
function withOwnBrand(content: FormContent, revision: number): FormContent {
  return { ...content, values: { ...content.values, brand: `Brand ${revision}` } };
}
