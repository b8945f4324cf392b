import { LANGUAGES } from '#libs/domain/languages';
import { findCategory } from '#libs/domain/taxonomy/index';
import { percent, ratio, share, table, writeFigures, type Figure } from './measure.js';
import {
  MEASURED_FIELDS,
  scoreSafety,
  scoreText,
  type FieldScore,
  type MeasuredField,
  type Verdict,
} from './score-texts.js';
import { loadSellerTexts, TextSafetyCategory } from './seller-texts/load-seller-texts.js';

/**
 * Measures the baseline model on the labelled seller texts: precision and abstention per field and language, safety
 * per category. `--errors` lists what went wrong, `--json FILE` writes the figures.
 */

const PRECISION_TARGETS: Readonly<Partial<Record<MeasuredField, number>>> = {
  brand: 0.95,
  size: 0.95,
  condition: 0.9,
};

const texts = await loadSellerTexts();
const scores = texts.flatMap(scoreText);
const figures: Figure[] = [];

console.log(`${texts.length} seller texts, ${texts.length / LANGUAGES.length} a language\n`);
console.log('Precision (of what is answered, how much is right):');
console.log(table(byLanguage(precisionOf)));
console.log(
  '\nAbstention (of all texts, how many get no answer; of those labelled, how many are missed):',
);
console.log(table(byLanguage(abstentionOf)));

for (const field of MEASURED_FIELDS) {
  const of = scores.filter((score) => score.field === field);
  figures.push(share(`${field} precision`, precisionOf(of) ?? 0, PRECISION_TARGETS[field] ?? null));
  figures.push(share(`${field} abstention`, abstentionOf(of) ?? 0));
  figures.push(share(`${field} recall`, recallOf(of) ?? 0));
  for (const language of LANGUAGES) {
    const inLanguage = of.filter(({ text }) => text.locale === language);
    figures.push(share(`${field} precision ${language}`, precisionOf(inLanguage) ?? 1));
    figures.push(share(`${field} abstention ${language}`, abstentionOf(inLanguage) ?? 0));
  }
}
console.log('\nOver all languages:');
console.log(
  table([
    ['field', 'labelled', 'right', 'deeper', 'wrong', 'invented', 'missed', 'precision', 'recall'],
    ...MEASURED_FIELDS.map((field) => {
      const of = scores.filter((score) => score.field === field);
      const count = (verdict: Verdict) => of.filter((score) => score.verdict === verdict).length;
      return [
        field,
        String(of.filter(({ wanted }) => wanted !== null).length),
        String(count('right')),
        String(count('deeper')),
        String(count('wrong')),
        String(count('invented')),
        String(count('missed')),
        percent(precisionOf(of)),
        percent(recallOf(of)),
      ];
    }),
  ]),
);
const categories = scores.filter((score) => score.field === 'category' && score.answered !== null);
const onBranch = ratio(
  categories.filter(({ verdict }) => verdict === 'right' || verdict === 'deeper').length,
  categories.length,
);
figures.push(share('category precision, deeper than the label allowed', onBranch ?? 0, 0.95));
console.log(`Leaves that are the label's or below it: ${percent(onBranch)}.`);
const leaves = categories.filter(
  ({ answered }) => findCategory(answered ?? '').kind === 'leaf',
).length;
figures.push(share('category answers that are leaves', ratio(leaves, categories.length) ?? 0));
console.log(
  `Categories that an item can be listed in (leaves): ${leaves} of ${categories.length}.`,
);
const unmapped = scores.filter(({ labelMapped }) => !labelMapped).length;
console.log(`${unmapped} category labels are no taxonomy path; their nearest ancestor was used.`);

const safety = texts.map(scoreSafety);
console.log('\nSafety in text:');
const rows = TextSafetyCategory.options.map((category) => {
  const wanted = safety.filter(({ text }) => text.labels.safety.includes(category));
  const flagged = safety.filter((score) => score.flagged.has(category));
  const right = wanted.filter((score) => score.flagged.has(category)).length;
  const lookAlikes = safety.filter(({ text }) => text.labels.safetyLookAlikes.includes(category));
  const taken = lookAlikes.filter((score) => score.flagged.has(category)).length;
  return {
    category,
    wanted: wanted.length,
    flagged: flagged.length,
    right,
    lookAlikes: lookAlikes.length,
    taken,
  };
});
console.log(
  table([
    ['category', 'labelled', 'found', 'flagged', 'precision', 'recall', 'look-alikes taken'],
    ...rows.map(({ category, wanted, flagged, right, lookAlikes, taken }) => [
      category,
      String(wanted),
      String(right),
      String(flagged),
      percent(ratio(right, flagged)),
      percent(ratio(right, wanted)),
      `${taken} of ${lookAlikes}`,
    ]),
  ]),
);
const sum = (pick: (row: (typeof rows)[number]) => number) =>
  rows.reduce((total, row) => total + pick(row), 0);
figures.push(
  share(
    'safety precision',
    ratio(
      sum((row) => row.right),
      sum((row) => row.flagged),
    ) ?? 0,
  ),
);
figures.push(
  share(
    'safety recall',
    ratio(
      sum((row) => row.right),
      sum((row) => row.wanted),
    ) ?? 0,
  ),
);
figures.push(
  share(
    'safety look-alikes taken',
    ratio(
      sum((row) => row.taken),
      sum((row) => row.lookAlikes),
    ) ?? 0,
  ),
);

if (process.argv.includes('--errors')) {
  for (const { text, field, verdict, wanted, answered } of scores) {
    if (verdict === 'right' || verdict === 'rightly_abstained') continue;
    console.log(
      `${text.id} ${field} ${verdict}: wanted ${wanted ?? '–'}, answered ${answered ?? '–'}`,
    );
  }
  for (const { text, flagged, quotes } of safety) {
    const wrong = [...flagged].filter((category) => !text.labels.safety.includes(category));
    const missed = text.labels.safety.filter((category) => !flagged.has(category));
    if (wrong.length + missed.length === 0) continue;
    console.log(
      `${text.id} safety: wrongly ${wrong.join()}, missed ${missed.join()} (${quotes.join(' | ')})`,
    );
  }
}

for (const { name, value, target, met } of figures) {
  if (target !== null)
    console.log(`${met === true ? 'met   ' : 'MISSED'} ${name} ${value} (target ${target})`);
}
await writeFigures(figures, process.argv.slice(2));

function byLanguage(measure: (of: readonly FieldScore[]) => number | null): string[][] {
  return [
    ['field', ...LANGUAGES, 'all'],
    ...MEASURED_FIELDS.map((field) => {
      const of = scores.filter((score) => score.field === field);
      const cells = LANGUAGES.map((language) =>
        percent(measure(of.filter(({ text }) => text.locale === language))),
      );
      return [field, ...cells, percent(measure(of))];
    }),
  ];
}

function precisionOf(of: readonly FieldScore[]): number | null {
  const answered = of.filter((score) => score.answered !== null);
  return ratio(answered.filter(({ verdict }) => verdict === 'right').length, answered.length);
}

function abstentionOf(of: readonly FieldScore[]): number | null {
  return ratio(of.filter(({ answered }) => answered === null).length, of.length);
}

function recallOf(of: readonly FieldScore[]): number | null {
  const labelled = of.filter(({ wanted }) => wanted !== null);
  return ratio(labelled.filter(({ verdict }) => verdict === 'right').length, labelled.length);
}
