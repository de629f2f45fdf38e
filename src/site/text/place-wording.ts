import { shortServiceName } from '../../citation/places/short-service-name.ts';
import type { Locale } from '../../domain/locale.ts';
import type { ServicePart, Structure } from '../../structure/block.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { ordinalServiceName } from '../../i18n/place-words.ts';

/** A text whose services are named, and its language. */
export interface NamedText {
  readonly structure: Structure;
  readonly textLocale: Locale;
}

/**
 * The name of a service in a few words. On a page in another language than the text, which such names would break into,
 * it is its ordinal.
 */
export function serviceName(service: ServicePart, { structure, textLocale }: NamedText, locale: Locale): string {
  if (textLocale !== locale) return ordinalServiceName(service.ordinal, locale);
  const { paragraph, start, end } = service.heading;
  return shortServiceName(structure.text[paragraph - 1]?.slice(start, end) ?? '');
}

/**
 * The numbers of a point from the outermost to its own: `3`, `1.a`.
 *
 * @param id - the point's, as `r-s4-1-a`
 * @param insideId - the section's or the service's part that its numbers begin in
 */
export function pointNumber(id: string, insideId: string): string {
  return id.slice(insideId.length + 1).replaceAll('-', '.');
}

/** Says where the link to a point leads. @param service - the name of the service whose point it is */
export function pointLinkLabel(
  { kind }: Pick<Structure, 'kind'>,
  number: string,
  service: string | null,
  locale: Locale,
): string {
  const words = messages[locale].question;
  return kind === 'question' ? words.linkToSubQuestion(number) : words.linkToPoint(number, service);
}
