import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import type { Citation } from './citation.ts';
import type { CitedQuestion, CitedSession } from './cited-question.ts';
import { inventedMark } from './cited-title.ts';
import { abbreviatedName } from './person-name.ts';
import { toWording } from './wording.ts';

/**
 * A written question as Belgian lawyers refer to it, in either language.
 *
 * The forms follow the two guides of Belgian law faculties and publishers: *Juridische verwijzingen en
 * afkortingen* (V&A, Interuniversitaire Commissie) for Dutch, `Vr. en Antw. Senaat 2012-13, … (Vr. nr. …)` with the
 * author's initials and capitals and the second year in two figures; *Guide des citations, références et abréviations
 * juridiques* for French, `Q.R., Sén., 2012-2013, …`. Both then give the number and the page of the printed bulletin,
 * which the Senate's pages do not tell; the number of the question and its date, which no other question has, stand in
 * their place, and the address of the page closes the reference.
 *
 * French names are given whole, behind the date: `M.` before a family name would be read as *Monsieur*, and the page
 * does not tell whether it should be *M.* or *Mme*.
 */
export function toLegalReference(question: CitedQuestion, locale: Locale, address: string): Citation {
  const { questionNumber, authors, session, askedOn, repliedOn, isInvented } = question;
  const names = authors.map(({ name }) => (locale === 'nl' ? abbreviatedName(name) : name));
  const reference = messages[locale].cite.legalReference(
    questionNumber,
    formatList(locale, names),
    sessionName(session, locale),
    formatDate(locale, askedOn),
    repliedOn === null ? null : formatDate(locale, repliedOn),
  );
  return toWording(inventedMark(isInvented, locale) + reference, address);
}

function sessionName({ years, isExtraordinary }: CitedSession, locale: Locale): string {
  if (isExtraordinary) return messages[locale].cite.extraordinarySession(years);
  return locale === 'nl' ? shortened(years) : years;
}

/** `2012-2013` → `2012-13`, and `1999-2000` as it is. */
function shortened(years: string): string {
  return years.replace(/^(\d{2})(\d{2}-)\1(?=\d{2}$)/, '$1$2');
}
