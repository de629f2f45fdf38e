import type { Locale } from '../../domain/locale.ts';

/** The name of a service in a language, as the page has it at the part of the service. @param id - of a place of its reply */
export function serviceNameIn(locale: Locale, id: string): (ordinal: number) => string | undefined {
  const section = /r\d*/.exec(id)?.[0] ?? '';
  return (ordinal) => {
    const part = document.getElementById(`${section}-s${ordinal}`);
    const { service, serviceFr, serviceNl } = part?.dataset ?? {};
    if (service !== undefined) return part?.closest<HTMLElement>('[lang]')?.lang === locale ? service : undefined;
    return locale === 'fr' ? serviceFr : serviceNl;
  };
}
