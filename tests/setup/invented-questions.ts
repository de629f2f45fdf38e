import type { Question } from '../../src/domain/question.ts';

/** A text that would change the page around it, or be changed, if it were anything but text. */
export const hostileText =
  '</p></main><script>alert(1)</script><img src=x onerror=alert(2)> & &amp; "a" \'b\' {c} *d* _e_ `f` [g](h) <!-- i --> -- ...';

/** An invented question in both languages, answered; each test question differs from it in what it is for. */
const ordinary = {
  authors: [{ name: 'An de Vries', party: 'independent' }],
  session: null,
  originalLanguage: 'nl',
  addressee: { fr: 'au ministre des Ponts', nl: 'aan de minister van Bruggen' },
  title: { fr: 'Ponts - Péage', nl: 'Bruggen - Tol' },
  keywords: { fr: ['pont'], nl: ['brug'] },
  chronology: [],
  relations: [],
  text: { fr: ['Combien de ponts\u00A0?', '1) Où\u00A0?'], nl: ['Hoeveel bruggen?', '1) Waar?'] },
  answers: [{ receivedOn: '2014-02-03', text: { fr: ['Douze.'], nl: ['Twaalf.'] } }],
  sources: [{ path: '6/1.txt', layout: 'print-bilingual', locales: ['fr', 'nl'], sha256: '0'.repeat(64) }],
} satisfies Omit<Question, 'questionNumber' | 'askedOn'>;

const inBoth = (text: string) => ({ fr: text, nl: text });
const writtenQuestion = (number: string) => ({ kind: 'written-question', number }) as const;

/** Questions that the real archive does not have yet, one for each thing that a page has to cope with. */
export const peculiarQuestions = {
  hostile: {
    ...ordinary,
    questionNumber: '6-901',
    askedOn: '2014-05-01',
    authors: [{ name: hostileText, party: hostileText }],
    addressee: inBoth(hostileText),
    title: inBoth(hostileText),
    keywords: { fr: [hostileText], nl: [hostileText] },
    chronology: [{ kind: 'other', on: '2014-05-02', label: inBoth(hostileText) }],
    relations: [{ kind: 'other', label: inBoth(hostileText), target: writtenQuestion('6-1') }],
    text: { fr: [hostileText], nl: [hostileText] },
    answers: [{ receivedOn: '2014-05-09', text: { fr: [hostileText], nl: [hostileText] } }],
  },
  /** Three French paragraphs to two Dutch ones, and a provisional reply before another. */
  uneven: {
    ...ordinary,
    questionNumber: '6-902',
    askedOn: '2014-05-02',
    text: { fr: ['Un.', 'Deux.', 'Trois.'], nl: ['Een.', 'Twee.'] },
    answers: [
      { receivedOn: '2014-05-05', provisional: true, text: { fr: ['Bientôt.'], nl: ['Weldra.', 'Echt.'] } },
      { receivedOn: '2014-05-12', text: { fr: ['Voilà.'], nl: ['Zie hier.'] } },
    ],
  },
  dutchOnly: {
    ...ordinary,
    questionNumber: '6-903',
    askedOn: '2014-05-03',
    addressee: { nl: ordinary.addressee.nl },
    title: { nl: ordinary.title.nl },
    keywords: { nl: ordinary.keywords.nl },
    text: { nl: ordinary.text.nl },
    answers: [{ receivedOn: '2014-05-06', text: { nl: ['Twaalf.'] } }],
  },
  unanswered: {
    ...ordinary,
    questionNumber: '6-904',
    askedOn: '2014-05-04',
    answers: [],
    chronology: [
      {
        kind: 'sent',
        on: '2014-05-04',
        deadline: '2014-06-05',
        label: { fr: 'Envoi question', nl: 'Verzending vraag' },
      },
    ],
    relations: [
      { kind: 'resubmitted-as', label: { fr: 'Réintroduite comme' }, target: writtenQuestion('6-902') },
      { kind: 'requalified-as', label: {}, target: { kind: 'request-for-explanations', number: '6-2970' } },
      { kind: 'resubmission-of', label: {}, target: writtenQuestion('5-77') },
    ],
  },
  /** The chronology knows of a reply that no file holds; nothing is printed of title, minister and language. */
  bare: {
    ...ordinary,
    questionNumber: '6-905',
    askedOn: '2014-05-05',
    originalLanguage: null,
    addressee: {},
    title: {},
    keywords: {},
    answers: [],
    chronology: [{ kind: 'answered', on: '2014-05-05', label: { nl: 'Antwoord' } }],
  },
  /** Tables of which each line is a paragraph, and one that is lines of a paragraph; a French paragraph too many before them. */
  tabular: {
    ...ordinary,
    questionNumber: '6-906',
    askedOn: '2014-05-06',
    text: { fr: ['1) Combien\u00A0?', '2) Où\u00A0?'], nl: ['1) Hoeveel?', '2) Waar?'] },
    answers: [
      {
        receivedOn: '2014-05-20',
        text: {
          fr: [
            '1. Voici les chiffres de Beverkerke.',
            'Année | Ponts | Péages',
            '2010 | 12 | 3',
            '2011 | 15 | 4',
            'Cette phrase ne se trouve que dans le texte français, et personne ne sait pourquoi.',
            '2. Les voici\u00A0:',
            'Commune\tPonts\nBeverkerke\t12\nWamecourt\t15',
            'Sart | 12',
            'Pontvieux | 15',
          ],
          nl: [
            '1. Dit zijn de cijfers van Beverkerke.',
            'Jaar | Bruggen | Tollen',
            '2010 | 12 | 3',
            '2011 | 15 | 4',
            '2. Dit zijn ze:',
            'Gemeente\tBruggen\nBeverkerke\t12\nWamecourt\t15',
            'Sart | 12',
            'Pontvieux | 15',
          ],
        },
      },
    ],
  },
  /** A reply that the archive has in one language only. */
  halfTranslated: {
    ...ordinary,
    questionNumber: '6-907',
    askedOn: '2014-05-07',
    text: { fr: ['1) Combien\u00A0?', '2) Où\u00A0?'], nl: ['1) Hoeveel?', '2) Waar?'] },
    answers: [{ receivedOn: '2014-05-21', text: { fr: ['1. Douze.', '2. Ici.'] } }],
  },
} satisfies Record<string, Question>;

/** Enough ordinary questions for a second page of a list, asked one a day from 1 January 2014. */
const ordinaryQuestions: Question[] = Array.from({ length: 45 }, (_, index) => ({
  ...ordinary,
  questionNumber: `6-${index + 1}`,
  askedOn: new Date(Date.UTC(2014, 0, index + 1)).toISOString().slice(0, 10),
  answers: [],
}));

/** An invented archive of one parliamentary year. */
export const inventedQuestions: readonly Question[] = [...ordinaryQuestions, ...Object.values(peculiarQuestions)];
