/**
 * Fits the weights of `src/ingest/text/language-seam-weights.ts` to the titles written for development, and prints them
 * beside the accuracy that fivefold cross-validation finds: `npx node scripts/language/fit-seam-weights.ts`. The rounded
 * weights are then set by hand. It never reads the frozen titles by which the splitter is measured.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { chooseSeam } from '../../src/ingest/text/language-seam-choice.ts';
import { bilingualWeights, evidenceWeight, featureWeights } from '../../src/ingest/text/language-seam-weights.ts';
import { findSeams, type Seam } from '../../src/ingest/text/language-seams.ts';
import { choose, fitChoices, type Choice } from './log-linear.ts';
import { recombineTitles, type TitlePair } from './recombine-titles.ts';

const folds = 5;
const pairSchema = z.array(z.object({ fr: z.string(), nl: z.string(), traits: z.array(z.string()) }));
const source = new URL('../../tests/fixtures/title-pairs-development.json', import.meta.url);
const pairs = pairSchema.parse(JSON.parse(readFileSync(source, 'utf8')));

/** What the weights are expected to be before any title is seen, in the order of the features. */
const expected = [0.6, -3, -1, -3, -3, -4, 0.5, -0.8, -0.4, -0.8, -0.8, -0.8, -4, -0.8, -1.2, -1.2, -0.6];

function featuresOf(seam: Seam): number[] {
  return [seam.before - seam.after, ...featureWeights.map(([feature]) => seam.features[feature])];
}

function toChoice({ fr, nl }: TitlePair, weight: number): Choice {
  const seams = findSeams(`${fr} ${nl}`);
  return { candidates: seams.map(featuresOf), right: seams.findIndex(({ at }) => at === fr.length + 1), weight };
}

function learnFrom(titles: readonly TitlePair[]): number[] {
  const made = recombineTitles(titles, 1500, 7).map((pair) => toChoice(pair, 0.15));
  const given = titles.map((pair) => toChoice(pair, 1));
  return fitChoices(
    [...given, ...made].filter(({ right }) => right >= 0),
    expected,
  );
}

function measure(titles: readonly TitlePair[], weights: readonly number[]): number {
  return titles
    .map((pair) => toChoice(pair, 1))
    .filter(({ candidates, right }) => choose(candidates, weights) === right).length;
}

let found = 0;
let foundAmongMade = 0;
for (let fold = 0; fold < folds; fold++) {
  const held = pairs.filter((_, index) => index % folds === fold);
  const weights = learnFrom(pairs.filter((_, index) => index % folds !== fold));
  found += measure(held, weights);
  foundAmongMade += measure(recombineTitles(held, 400, 99), weights);
}
print(`cross-validated: ${found} of ${pairs.length} titles, ${foundAmongMade} of ${folds * 400} recombined ones`);

const weights = learnFrom(pairs);
const names = ['evidence', ...featureWeights.map(([feature]) => feature)];
const present = [evidenceWeight, ...featureWeights.map(([, weight]) => weight)];
names.forEach((name, index) => print(`${name}: ${weights[index]?.toFixed(2)}, set to ${present[index]}`));

/** Whether a line holds two languages: the pairs do, each of their halves does not. */
const lines = pairs.flatMap(({ fr, nl }) => [
  { line: `${fr} ${nl}`, right: 0 },
  { line: fr, right: 1 },
  { line: nl, right: 1 },
]);
const bilingual = lines.flatMap(({ line, right }): Choice[] => {
  const choice = chooseSeam(findSeams(line));
  return choice ? [{ candidates: [choice.showing, choice.showing.map(() => 0)], right, weight: 1 }] : [];
});
const fitted = fitChoices(bilingual, [0, 1, 1, 1]);
const set = Object.entries(bilingualWeights).map(([name, { weight }]) => `${name} ${weight}`);
print(`bilingual: ${fitted.map((weight) => weight.toFixed(2)).join(', ')}, set to ${set.join(', ')}`);
const misjudged = bilingual.filter(({ candidates, right }) => choose(candidates, fitted) !== right).length;
print(`misjudged: ${misjudged} of ${bilingual.length} lines of one language or two`);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
