import fc from 'fast-check';
import { brokenFiles, dutchPage, frenchPage } from '../../setup/invented-raw-files.ts';
import { tablePrint, webPage } from './keyword-pages.ts';

/** Something that happens to an archive between two runs; a place is the raw file of that index, counted round. */
export type Edit =
  | { readonly kind: 'put'; readonly path: string; readonly content: string | Uint8Array }
  | { readonly kind: 'change'; readonly place: number; readonly content: string | Uint8Array }
  | { readonly kind: 'remove'; readonly place: number }
  | { readonly kind: 'move'; readonly place: number; readonly path: string }
  | { readonly kind: 'copy'; readonly place: number; readonly path: string }
  | { readonly kind: 'spoil-markdown'; readonly place: number; readonly text: string | null };

const numbers = ['4-1', '4-2', '4-3', '5-1', '5-10'];
const keywords = ['eau', 'potable', 'eau potable', 'pont ferroviaire', 'gare'];

const questionNumber = fc.constantFrom(...numbers);

/** A page of a question: on the web in either language, as a table whose keywords the others may divide, or of none. */
const page: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc
    .tuple(questionNumber, fc.constantFrom('Ponts', 'Ponts - Péage'))
    .map(([number, title]) => frenchPage(number, title)),
  questionNumber.map(dutchPage),
  fc
    .tuple(questionNumber, fc.subarray(keywords, { minLength: 1 }), fc.constantFrom('Ponts', 'Gares'))
    .map(([number, some, title]) => webPage(number, some, title)),
  fc
    .tuple(questionNumber, fc.shuffledSubarray(keywords, { minLength: 1 }))
    .map(([number, some]) => tablePrint(number, some.join(' '))),
  questionNumber.map((number) => `${frenchPage(number)}\nAussi posée à : question écrite 5-1\n`),
  fc.constantFrom(...Object.values(brokenFiles).map(({ content }) => content)),
);

/** Names that say which question a file is of, rightly or wrongly, and names that say nothing. */
const path = fc
  .tuple(fc.constantFrom('', '4/', '5/', 'captures/'), fc.constantFrom(...numbers, 'page'), fc.constantFrom('a', 'b.fr'))
  .map(([folder, name, ending]) => `${folder}${name}.${ending}.txt`);

const place = fc.nat({ max: 20 });

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('put' as const), path, content: page }), weight: 3 },
  { arbitrary: fc.record({ kind: fc.constant('change' as const), place, content: page }), weight: 3 },
  fc.record({ kind: fc.constant('remove' as const), place }),
  fc.record({ kind: fc.constant('move' as const), place, path }),
  fc.record({ kind: fc.constant('copy' as const), place, path }),
  fc.record({
    kind: fc.constant('spoil-markdown' as const),
    place,
    text: fc.constantFrom('', '---\nx: "y"\n---\n', null),
  }),
);

/** An archive to begin with, and what happens to it between runs. */
export const editedArchive = fc.record({
  files: fc.dictionary(path, page, { minKeys: 3, maxKeys: 8, noNullPrototype: true }),
  steps: fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
});
