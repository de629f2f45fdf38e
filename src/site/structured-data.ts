import type { Answer as AnswerNode, Person, Question as QuestionNode, WithContext } from 'schema-dts';
import { independent, type Author } from '../domain/author.ts';
import { locales, type Locale, type Localized } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import { questionId, replyId } from '../domain/place-id.ts';
import type { Question } from '../domain/question.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { senateAddress } from '../domain/senate-address.ts';
import type { Text } from '../domain/text.ts';
import { messages } from '../i18n/dictionaries.ts';
import { languageTags } from '../i18n/format.ts';
import type { PageLanguage } from './addresses.ts';
import type { CitingSite } from './citation-view.ts';
import { findPassage, findPhrase } from './phrase.ts';
import { officeWording } from './wordings.ts';

/**
 * A question's page for search engines, in the words of schema.org: a `Question` with its `Answer`s, no texts. It is no
 * `QAPage`, on which readers could answer, and no `Legislation`, which a written question does not make. A minister's
 * reply is the `acceptedAnswer`, as it is the only one there can be; a provisional reply is a `suggestedAnswer`. Who held
 * the office is not in the archive, so the answer's author is a person with a `jobTitle` and no name.
 *
 * @param page - the language of the page, or both
 * @param series - the name of the question's series, or `null`
 * @throws TypeError when the site has no origin
 */
export function toStructuredData(
  question: Question,
  page: PageLanguage,
  series: QuestionNumber | null,
  site: CitingSite,
): WithContext<QuestionNode> {
  const { questionNumber, authors, askedOn, originalLanguage } = question;
  const own = page === 'both' ? (originalLanguage ?? 'fr') : page;
  const absolute = (path: string) => new URL(path, site.origin).href;
  const pages = site.addresses.question(questionNumber);
  const url = absolute(pages[page]);
  const { cite, invention, question: words, series: seriesWords, site: siteWords } = messages[own];
  const title = findPhrase(question.title, own)?.text ?? words.untitled;
  const twin: QuestionNode = { '@type': 'Question', '@id': `${absolute(pages[otherLocale(own)])}#${questionId}` };
  return {
    '@context': 'https://schema.org',
    '@type': 'Question',
    '@id': `${url}#${questionId}`,
    url,
    identifier: questionNumber,
    name: site.isInvented ? `[${invention.name}] ${title}` : title,
    inLanguage: tagsOf(question.text, page),
    author: authors.map((author) => toPerson(author)),
    dateCreated: askedOn,
    publisher: { '@type': 'GovernmentOrganization', name: cite.institution, url: 'https://www.senate.be/' },
    isBasedOn: senateAddress(questionNumber, own),
    isPartOf: [
      { '@type': 'WebSite', name: siteWords.name, url: absolute(site.addresses.home[page]) },
      ...(series === null
        ? []
        : [
            {
              '@type': 'CreativeWorkSeries' as const,
              name: `${seriesWords.kindOfDocument} ${series}`,
              url: absolute(site.addresses.series(series)[page]),
            },
          ]),
    ],
    ...(page !== 'both' && originalLanguage !== null && heldLocales(question.text).length === 2
      ? { [originalLanguage === own ? 'workTranslation' : 'translationOfWork']: twin }
      : {}),
    ...toAnswers(question, page, own, url),
  };
}

/** The languages of the text on a page: on a page in one language the other, where only that one is held. */
function tagsOf(text: Localized<Text>, page: PageLanguage): string[] {
  const shown = page === 'both' ? heldLocales(text) : [findPassage(text, page)?.locale ?? page];
  return shown.map((locale) => languageTags[locale]);
}

function heldLocales(text: Localized<Text>): Locale[] {
  return locales.filter((locale) => (text[locale]?.length ?? 0) > 0);
}

function toPerson({ name, party }: Author): Person {
  const isMember = party !== null && party !== independent;
  return { '@type': 'Person', name, ...(isMember && { memberOf: { '@type': 'PoliticalParty', name: party } }) };
}

function toAnswers(
  { answers, addressee }: Question,
  page: PageLanguage,
  own: Locale,
  url: string,
): Pick<Exclude<QuestionNode, string>, 'acceptedAnswer' | 'suggestedAnswer'> {
  const office = officeWording(addressee, own)?.text;
  const nodes = answers.map(({ receivedOn, text, provisional }, index) => {
    const node: AnswerNode = {
      '@type': 'Answer',
      url: `${url}#${replyId(index + 1)}`,
      inLanguage: tagsOf(text, page),
      ...(receivedOn !== null && { dateCreated: receivedOn }),
      ...(office !== undefined && { author: { '@type': 'Person', jobTitle: office } }),
    };
    return { node, isProvisional: provisional === true };
  });
  const [final, provisional] = [false, true].map((kind) =>
    nodes.flatMap(({ node, isProvisional }) => (isProvisional === kind ? [node] : [])),
  );
  return {
    ...(final && final.length > 0 && { acceptedAnswer: final }),
    ...(provisional && provisional.length > 0 && { suggestedAnswer: provisional }),
  };
}

/** Structured data as a page's data block holds it: nothing in it can end the block. */
export function toDataBlock(node: WithContext<QuestionNode>): string {
  return JSON.stringify(node).replaceAll('<', String.raw`\u003c`);
}
