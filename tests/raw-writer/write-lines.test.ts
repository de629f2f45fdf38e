import { describe, expect, it } from 'vitest';
import { toBilingualPrint, toUnilingualPrint, toWebPage } from '../../src/raw-writer/write-raw.ts';
import { inventedQuestion } from './invented-question.ts';

describe('a question printed in lines', () => {
  it('as a web page in French', () => {
    expect(toWebPage(inventedQuestion, 'fr')).toBe(`Version à imprimer bilingue Version à imprimer unilingue

Question écrite n° 6-1203

de Louise Vandermaelen (Indépendant) et Koen de Wever-Petit du 1er mars 2015

à la ministre de la Justice

Greffes - Horaires

greffe
durée du travail

Chronologie

1/3/2015Envoi question (Fin du délai de réponse: 2/4/2015)
20/3/2015Réponse

Requalification de : demande d'explications 6-77

Question n° 6-1203 du 1er mars 2015 : (Question posée en français)

Les greffes ferment tôt.

1) Pourquoi\u00a0?
2) Depuis quand\u00a0?

Réponse reçue le 20 mars 2015 :

Un audit est en cours.`);
  });

  it('as a web page in Dutch, with other habits', () => {
    const third = { name: 'Zoë Serhaegen', party: 'CD&V' };
    const question = {
      ...inventedQuestion,
      authors: [...inventedQuestion.authors, third],
      relations: [],
      keywords: {},
    };
    const page = toWebPage(question, 'nl', {
      linkLine: false,
      finalLineBreak: true,
      eventDate: 'spaced',
      deadline: 'own-line',
      deadlineEnd: ' ',
      independentLabel: 'fr',
      spacerAfterQuestion: true,
    });
    expect(page).toBe(`Schriftelijke vraag nr. 6-1203

van Louise Vandermaelen (Indépendant), Koen de Wever-Petit en Zoë Serhaegen (CD&V) d.d. 1 maart 2015

aan de minister van Justitie

Griffies - Openingsuren

Chronologie

1/3/2015 Verzending vraag
(Einde van de antwoordtermijn: 2/4/2015 )
20/3/2015 Antwoord

Vraag nr. 6-1203 d.d. 1 maart 2015 : (Vraag gesteld in het Frans)

De griffies sluiten vroeg.

1) Waarom?
2) Sinds wanneer?

\u00a0
Antwoord ontvangen op 20 maart 2015 :

Er loopt een audit.
`);
  });

  it('as a unilingual print, whose author line is French in Dutch, too', () => {
    const page = toUnilingualPrint({ ...inventedQuestion, relations: [], answers: [] }, 'nl', {
      blankLinesInHead: false,
    });
    expect(page).toBe(`BELGISCHE SENAAT
________
Zitting 2014-2015
________
1 maart 2015
________
SENAAT Schriftelijke vraag nr. 6-1203
de Louise Vandermaelen (Onafhankelijke) en Koen de Wever-Petit
aan de minister van Justitie
________
Griffies - Openingsuren
________
griffie
arbeidsduur
________
1/3/2015Verzending vraag (Einde van de antwoordtermijn: 2/4/2015)
20/3/2015Antwoord
________
________
SENAAT Schriftelijke vraag nr. 6-1203 d.d. 1 maart 2015 : (Vraag gesteld in het Frans)

De griffies sluiten vroeg.

1) Waarom?
2) Sinds wanneer?`);
  });

  it('as a bilingual print, its one relation twice on a line, its events in Dutch in both copies', () => {
    expect(toBilingualPrint(inventedQuestion)).toBe(`SÉNAT DE BELGIQUE BELGISCHE SENAAT
________________
Session 2014-2015 Zitting 2014-2015
________________
1er mars 2015 1 maart 2015
________________
Question écrite n° 6-1203 Schriftelijke vraag nr. 6-1203

de Louise Vandermaelen (Indépendant) et Koen de Wever-Petit

van Louise Vandermaelen (Onafhankelijke) en Koen de Wever-Petit

à la ministre de la Justice

aan de minister van Justitie
________________
Greffes - Horaires Griffies - Openingsuren
________________
greffe
durée du travail
griffie
arbeidsduur
________ ________
1/3/2015Verzending vraag
(Einde van de antwoordtermijn: 2/4/2015)
20/3/2015Antwoord
1/3/2015Verzending vraag
(Einde van de antwoordtermijn: 2/4/2015)
20/3/2015Antwoord
________ ________
Herkwalificatie van : vraag om uitleg 6-77 Herkwalificatie van : vraag om uitleg 6-77
________ ________
Question n° 6-1203 du 1er mars 2015 : (Question posée en français) Vraag nr. 6-1203 d.d. 1 maart 2015 : (Vraag gesteld in het Frans)

Les greffes ferment tôt.

1) Pourquoi\u00a0?
2) Depuis quand\u00a0?

\u00a0

De griffies sluiten vroeg.

1) Waarom?
2) Sinds wanneer?

\u00a0
Réponse reçue le 20 mars 2015 : Antwoord ontvangen op 20 maart 2015 :

Un audit est en cours.

Er loopt een audit.`);
  });
});
