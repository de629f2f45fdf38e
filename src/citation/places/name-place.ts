import type { Locale } from '../../domain/locale.ts';
import { ordinalServiceName, placeWords } from '../../i18n/place-words.ts';

const form =
  /^(?:fr-|nl-)?(?:(?<question>q)|r(?<reply>\d*))(?:-s(?<service>\d+))?(?:-p(?<paragraph>\d+)|(?<labels>(?:-(?:\d+|[a-z]+))*))$/;

/**
 * What a place of a question is called in a citation: `r-3` is *point 3 de la réponse*, `r-s4-3` the same with the
 * service's name behind it, `r-p7` *paragraphe 7 de la réponse*. It runs in the browser, where the ids of one language
 * of the bilingual page begin with `fr-` or `nl-`.
 *
 * @param id - as `domain/place-id.ts` makes them
 * @param serviceName - of the service that the place is of, by its ordinal; without one, the service is named by its number
 * @returns `undefined` for what is no place of a text
 */
export function namePlace(
  id: string,
  locale: Locale,
  serviceName: (ordinal: number) => string | undefined = () => undefined,
): string | undefined {
  const found = form.exec(id)?.groups;
  if (!found) return undefined;
  const words = placeWords[locale];
  const { question, reply = '', service, paragraph, labels = '' } = found;
  const number = reply === '' ? '' : `\u00A0${reply}`;
  const inside = labels.slice(1).replaceAll('-', '.');
  const kind = paragraph === undefined ? words.point : words.paragraph;
  const text = question === undefined ? words.reply + number : words.question;
  const ofText =
    question !== undefined ? words.ofQuestion : number === '' ? words.ofReply : words.ofNumberedReply + number;
  const ordinal = service === undefined ? undefined : Number(service);
  const named = ordinal === undefined ? undefined : (serviceName(ordinal) ?? ordinalServiceName(ordinal, locale));
  return [
    paragraph === undefined && inside === '' ? text : `${kind}\u00A0${paragraph ?? inside} ${ofText}`,
    ...(named === undefined ? [] : [`(${named})`]),
  ].join(' ');
}
