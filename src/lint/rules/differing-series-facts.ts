import { locales } from '../../domain/locale.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import type { Series } from '../../domain/series.ts';
import type { Corpus } from '../corpus.ts';
import { fold } from '../fold.ts';
import { groupByKey, mostFrequent } from '../most-frequent.ts';
import type { CorpusRule, Finding } from '../rule.ts';

/** What the members of a series have in common, and how it is read from one; `undefined` where it is not known. */
const commonFacts: readonly {
  readonly name: string;
  readonly valueOf: (question: QuestionFacts) => string | undefined;
}[] = [
  ...locales.map((locale) => ({ name: `${locale} title`, valueOf: ({ title }: QuestionFacts) => title[locale] })),
  { name: 'authors', valueOf: ({ authors }) => authors.map(({ name }) => name).join(', ') || undefined },
  { name: 'date', valueOf: ({ askedOn }) => askedOn },
  { name: 'original language', valueOf: ({ originalLanguage }) => originalLanguage ?? undefined },
];

/**
 * A member of a series whose title, authors, date or original language differ from those of the others: it is one
 * question, sent to several at once. What most members have is expected, of equally frequent values that of the lowest
 * number.
 *
 * @example accepted
 * - { questionNumber: 5-1, title: { fr: A - B }, relations: [{ kind: also-asked-to, target: 5-2 }] }
 * - { questionNumber: 5-2, title: { fr: a – b, nl: C }, relations: [{ kind: also-asked-to, target: 5-1 }] }
 * - { questionNumber: 5-3, title: { fr: D } }
 *
 * @example rejected
 * - { questionNumber: 5-1, title: { fr: B }, relations: [{ kind: also-asked-to, target: 5-2 }] }
 * - { questionNumber: 5-2, title: { fr: A }, relations: [{ kind: also-asked-to, target: 5-3 }] }
 * - { questionNumber: 5-3, title: { fr: A } }
 * # 5-1: Unexpected fr title "B", expected "A" as in 5-2, of the same series
 * # because of 5-2: Question 5-2 has "A", and 2 of 3 members with it
 *
 * @example rejected
 * - { questionNumber: 5-1, authors: [], relations: [{ kind: also-asked-to, target: 5-2 }] }
 * - { questionNumber: 5-2, authors: [], relations: [{ kind: also-asked-to, target: 5-3 }] }
 * - { questionNumber: 5-3, authors: [{ name: B }], relations: [{ kind: also-asked-to, target: 5-4 }] }
 * - { questionNumber: 5-4, authors: [{ name: C }], askedOn: 2012-04-30 }
 * # 5-4: Unexpected authors "C", expected "B" as in 5-3, of the same series
 * # because of 5-3: Question 5-3 has "B", and 1 of 2 members with it
 * # 5-4: Unexpected date "2012-04-30", expected "2013-04-30" as in 5-1, of the same series
 * # because of 5-1: Question 5-1 has "2013-04-30", and 3 of 4 members with it
 */
export const differingSeriesFacts: CorpusRule = {
  scope: 'corpus',
  ruleId: 'differing-series-facts',
  description: 'The members of a series have the same title, authors, date and original language',
  severity: 'warning',
  *check(corpus) {
    for (const series of new Set(corpus.series.values())) yield* checkSeries(corpus, series);
  },
};

function* checkSeries({ byNumber }: Corpus, { members }: Series): Generator<Finding> {
  const held = members.flatMap((member) => byNumber.get(member) ?? []);
  for (const { name, valueOf } of commonFacts) {
    const stated = held.flatMap((question) => {
      const value = valueOf(question);
      return value === undefined ? [] : [{ question, value }];
    });
    if (new Set(stated.map(({ value }) => value)).size < 2) continue;
    const usual = mostFrequent(groupByKey(stated, ({ value }) => fold(value)));
    for (const { question, value } of stated) {
      if (!usual || fold(value) === usual.key) continue;
      const expected = JSON.stringify(usual.first.value);
      const { questionNumber } = usual.first.question;
      yield {
        question,
        reason: `Unexpected ${name} ${JSON.stringify(value)}, expected ${expected} as in ${questionNumber}, of the same series`,
        otherEnd: {
          question: usual.first.question,
          reason: `Question ${questionNumber} has ${expected}, and ${usual.count} of ${stated.length} members with it`,
        },
      };
    }
  }
}
