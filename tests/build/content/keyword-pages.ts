/** An invented question as a French web page, a keyword a line. */
export function webPage(questionNumber: string, keywords: readonly string[], title = 'Ponts'): string {
  return `Question écrite n° ${questionNumber}

de Anne Dupont (PS) du 3 mars 2008

au ministre de la Justice

${title}

${keywords.join('\n')}

Chronologie

3/3/2008 Envoi question

Question n° ${questionNumber} du 3 mars 2008 : (Question posée en français)

Combien ?
`;
}

/** An invented question as a table print, its keywords run together. */
export function tablePrint(questionNumber: string, keywords: string): string {
  return `SÉNAT DE BELGIQUE | ||||
Session 2007-2008 | ||||
4 mars 2008 | ||||
Question écrite n° ${questionNumber} | ||||
de Anne Dupont (PS) | ||||
au ministre de la Justice | ||||
Ponts | ||||
${keywords} | ||||
 | ||||
Question n° ${questionNumber} du 4 mars 2008 : (Question posée en français) | ||||
Combien ? | ||||
`;
}
