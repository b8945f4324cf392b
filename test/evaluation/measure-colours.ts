import { readFile } from 'node:fs/promises';
import { coloursOfPhotos } from '#apps/baseline-model/colours/colours-of-photos';
import { decodePhotos } from '#apps/baseline-model/decode-photos';
import { COLOURS, type ColourId } from '#libs/domain/vocabulary/colours';
import { percent, ratio, share, table, writeFigures } from './measure.js';
import { loadPhotoColours } from './photo-colours/load-photo-colours.js';
import { isAcceptedColour, type PhotoColourLabel } from './photo-colours/photo-colour-label.js';

/**
 * Measures the garment colours that the baseline model reads from pixels, on the labelled photos in the folder that
 * `GARNISH_PHOTOS` names. `--errors` lists what went wrong, `--json FILE` writes the figures.
 */

const FIRST_COLOUR_TARGET = 0.65;

const folder = process.env['GARNISH_PHOTOS'];
if (folder === undefined || folder === '') {
  console.warn('SKIPPED: set GARNISH_PHOTOS to the folder that holds the labelled photos.');
  process.exit(0);
}

interface Scored {
  readonly label: PhotoColourLabel;
  readonly answered: readonly ColourId[];
}

const scored: Scored[] = [];
let cpuMs = 0;
for await (const { path, label } of loadPhotoColours(folder)) {
  const bytes = await readFile(path);
  const before = process.cpuUsage();
  const answer = coloursOfPhotos(await decodePhotos([{ id: label.file, bytes }]));
  const used = process.cpuUsage(before);
  cpuMs += (used.user + used.system) / 1_000;
  scored.push({ label, answered: answer.map(({ colour }) => colour) });
}

const isRight = ({ label, answered: [first] }: Scored) =>
  first !== undefined && isAcceptedColour(label, first);
const isStrictlyRight = ({ label, answered: [first] }: Scored) => first === label.colours[0];
const answered = scored.filter((each) => each.answered.length > 0);
const accuracy = ratio(scored.filter(isRight).length, scored.length) ?? 0;
const strict = ratio(scored.filter(isStrictlyRight).length, scored.length) ?? 0;
const precision = ratio(scored.filter(isRight).length, answered.length) ?? 0;
const guess = bestGuess((label, colour) => isAcceptedColour(label, colour));
const strictGuess = bestGuess((label, colour) => label.colours[0] === colour);
const named = answered.flatMap(({ label, answered: colours }) =>
  colours.map((colour) => label.colours.includes(colour) || label.alsoAccept.includes(colour)),
);

console.log(
  table([
    [`${scored.length} photos`, 'accepted', 'strict'],
    ['first colour right', percent(accuracy), percent(strict)],
    [
      `always the commonest (${guess.colour}, ${strictGuess.colour})`,
      percent(guess.share),
      percent(strictGuess.share),
    ],
  ]),
);
console.log(
  `Answered ${answered.length}, right of those ${percent(precision)}; of all ${named.length} colours named ` +
    `${percent(ratio(named.filter(Boolean).length, named.length))} are in the label. ` +
    `${(cpuMs / Math.max(scored.length, 1)).toFixed(1)} ms CPU a photo with decoding.`,
);
if (process.argv.includes('--errors')) {
  for (const each of scored.filter((one) => !isRight(one))) {
    const { label } = each;
    console.log(
      `${label.file}: ${each.answered.join(', ') || '–'}; label ${label.colours.join(', ')} (${label.alsoAccept.join(', ')})`,
    );
  }
}
await writeFigures(
  [
    share('first colour right', accuracy, FIRST_COLOUR_TARGET),
    share('first colour right, strict', strict),
    share('first colour right where answered', precision),
    share('commonest-colour guess', guess.share),
    share('commonest-colour guess, strict', strictGuess.share),
    share('photos without an answer', 1 - answered.length / Math.max(scored.length, 1)),
    {
      name: 'CPU a photo',
      value: Math.round((cpuMs / Math.max(scored.length, 1)) * 10) / 10,
      unit: 'ms',
      target: 60,
      met: cpuMs / Math.max(scored.length, 1) <= 60,
    },
  ],
  process.argv.slice(2),
);

/** The one colour that, said of every photo, is right most often: what a model must beat. */
function bestGuess(accepts: (label: PhotoColourLabel, colour: ColourId) => boolean): {
  readonly colour: ColourId;
  readonly share: number;
} {
  const guesses = COLOURS.map(({ id }) => ({
    colour: id,
    share: ratio(scored.filter(({ label }) => accepts(label, id)).length, scored.length) ?? 0,
  }));
  return guesses.reduce((best, each) => (each.share > best.share ? each : best));
}
