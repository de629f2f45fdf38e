import type { Locale } from '../../../domain/locale.ts';
import { formatList } from '../../../i18n/format.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { ordinalServiceName } from '../../../i18n/place-words.ts';
import type { PagePlace } from './page-places.ts';

/**
 * What a place is called in a result: `Question, sous-question 2`, `Réponse, Fedasil, point 3`, `Antwoord, alinea 7`.
 *
 * @param textLocale - the language of the text: on a page in the other one a service is named by its ordinal
 */
export function namePagePlace(place: PagePlace, locale: Locale, textLocale: Locale): string {
  const words = messages[locale].results;
  const { section, ordinal, service, points, paragraph } = place;
  if (section === 'themes') return messages[locale].question.themes;
  const text = section === 'question' ? words.question : words.reply(ordinal);
  const serviceName = service && (textLocale === locale ? service.name : ordinalServiceName(service.ordinal, locale));
  const numbers = formatList(locale, points);
  const inside =
    points.length > 0
      ? (section === 'question' ? words.subQuestions : words.points)(numbers, points.length)
      : paragraph !== null && !serviceName
        ? words.paragraph(paragraph)
        : null;
  return [text, serviceName, inside].filter((part) => part !== null).join(', ');
}
