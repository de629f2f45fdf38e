/** An invented question as a French web page. */
export function frenchPage(questionNumber: string, title = 'Ponts - Péage - Recettes'): string {
  return `Version à imprimer bilingue Version à imprimer unilingue

Question écrite n° ${questionNumber}

de An de Vries (Indépendant) du 3 mai 2013

au ministre des Ponts

${title}

pont
péage

Chronologie

3/5/2013Envoi question
6/6/2013Réponse

Question n° ${questionNumber} du 3 mai 2013 : (Question posée en néerlandais)

Combien de ponts <b>à péage</b> le Royaume compte-t-il ?

1) Où sont-ils ?

Réponse reçue le 6 juin 2013 :

1) Sur la Lys.
`;
}

/** The same question as a Dutch web page. */
export function dutchPage(questionNumber: string): string {
  return `Tweetalige printerversie Eentalige printerversie

Schriftelijke vraag nr. ${questionNumber}

van An de Vries (Onafhankelijke) d.d. 3 mei 2013

aan de minister van Bruggen

Bruggen - Tol - Ontvangsten

brug
tol

Chronologie

3/5/2013Verzending vraag
6/6/2013Antwoord

Vraag nr. ${questionNumber} d.d. 3 mei 2013 : (Vraag gesteld in het Nederlands)

Hoeveel tolbruggen telt het Koninkrijk?

1) Waar liggen ze?

Antwoord ontvangen op 6 juni 2013 :

1) Over de Leie.
`;
}

/** Files that give no question, each in its own way, by their paths; with the rule that says so. */
export const brokenFiles: Readonly<Record<string, { readonly content: string | Uint8Array; readonly ruleId: string }>> =
  {
    'raw/broken/unknown.txt': { content: 'Lorem ipsum\n\ndolor\n', ruleId: 'unknown-layout' },
    'raw/broken/empty.txt': { content: '', ruleId: 'empty-file' },
    'raw/broken/latin-1.txt': { content: new Uint8Array([0x51, 0xe9, 0x0a]), ruleId: 'not-utf8' },
    'raw/broken/cut.txt': { content: frenchPage('5-9').split('Question n°')[0] ?? '', ruleId: 'cut-off' },
  };
