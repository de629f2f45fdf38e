import fc from 'fast-check';
import { chronologyEventKinds } from '../../src/domain/chronology.ts';
import { locales, type Localized } from '../../src/domain/locale.ts';
import type { Question } from '../../src/domain/question.ts';
import { relationKinds, targetKinds } from '../../src/domain/relation.ts';
import { layouts } from '../../src/domain/source.ts';

/** Pieces of text that Markdown, HTML, YAML, UTF-8 or remark could take for something else than themselves. */
const nastyPieces = [
  ...[
    '1.',
    '1)',
    '12. ',
    '-',
    '- ',
    '+ ',
    '* ',
    '*',
    '**',
    '_',
    '__',
    '#',
    '## ',
    '---',
    '___',
    '***',
    '===',
    '=',
    '> ',
  ],
  ...[
    '\\',
    '\\\n',
    '`',
    '```',
    '~~~',
    '[',
    ']',
    '[a]: b',
    '[a](b)',
    '![a](b)',
    '[a][b]',
    '(',
    ')',
    '[^1]: x',
    '|',
    '|---|',
  ],
  ...[
    '<',
    '<script>',
    '</p>',
    '<!-- ',
    '-->',
    '<?',
    '<![CDATA[',
    'http://a.be/x_y',
    '<http://a.be>',
    'a@b.be',
    '@SPF_A',
  ],
  ...[
    '&',
    '&eacute;',
    '&#x20;',
    '&#0;',
    '&amp',
    ';',
    '$',
    '~',
    '^',
    '"',
    "'",
    ': ',
    '? ',
    '%',
    '!',
    '{',
    '}',
    ',',
    'null',
  ],
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u000b',
    '\f',
    '\ufeff',
  ],
  ...[
    '\0',
    '\u0001',
    '\u007f',
    '\u009f',
    '\u200b',
    '\u202e',
    '\ufffd',
    '\uffff',
    '\ud800',
    '\udc00',
    '\u{1f600}',
    '\u{10ffff}',
  ],
  ...['a', 'é', 'ß', '2013', 'U+0000', '’', '«\u00a0a\u00a0»', '…', 'R&D', 'Žižek', '<<', '--', '...', "l'État"],
];

export const nastyString = fc
  .array(fc.oneof(fc.constantFrom(...nastyPieces), fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.length > 0);

const questionNumber = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([legislature, serial]) => `${legislature}-${serial}`);

const calendarDate = fc
  .date({ min: new Date('1831-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function localizedArbitrary<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Localized<T>> {
  return fc.record({ fr: value, nl: value }, { requiredKeys: [], noNullPrototype: true });
}

const text = fc.array(nastyString, { maxLength: 4 });

/** Any question of the schema, however unlikely, its strings from {@link nastyString}. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc.record(
  {
    questionNumber,
    authors: fc.array(fc.record({ name: nastyString, party: fc.option(nastyString) }, { noNullPrototype: true }), {
      maxLength: 2,
    }),
    askedOn: calendarDate,
    session: fc.option(nastyString),
    originalLanguage: fc.option(fc.constantFrom(...locales)),
    addressee: localizedArbitrary(nastyString),
    title: localizedArbitrary(nastyString),
    keywords: localizedArbitrary(fc.array(nastyString, { maxLength: 3 })),
    chronology: fc.array(
      fc.record(
        {
          kind: fc.constantFrom(...chronologyEventKinds),
          on: calendarDate,
          deadline: calendarDate,
          label: localizedArbitrary(nastyString),
        },
        { requiredKeys: ['kind', 'on', 'label'], noNullPrototype: true },
      ),
      { maxLength: 3 },
    ),
    relations: fc.array(
      fc.record(
        {
          kind: fc.constantFrom(...relationKinds),
          label: localizedArbitrary(nastyString),
          target: fc.record(
            { kind: fc.constantFrom(...targetKinds), number: questionNumber, word: nastyString },
            { noNullPrototype: true, requiredKeys: ['kind', 'number'] },
          ),
        },
        { noNullPrototype: true },
      ),
      { maxLength: 3 },
    ),
    text: localizedArbitrary(text),
    answers: fc.array(
      fc.record(
        { receivedOn: fc.option(calendarDate), provisional: fc.constant(true), text: localizedArbitrary(text) },
        { noNullPrototype: true, requiredKeys: ['receivedOn', 'text'] },
      ),
      { maxLength: 3 },
    ),
    sources: fc.array(
      fc.record(
        {
          path: nastyString,
          layout: fc.constantFrom(...layouts),
          locales: fc.uniqueArray(fc.constantFrom(...locales), { minLength: 1 }),
          sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
        },
        { noNullPrototype: true },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { noNullPrototype: true },
);
