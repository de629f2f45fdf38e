/** A page of a question as our own build makes it, with the HTML of its texts. */
export function ownPage(texts: string): string {
  return (
    '<!DOCTYPE html><html lang="fr"> <head><meta charset="utf-8"><title>6-902</title><script type="application/ld+json">{}' +
    '</script><link rel="icon" href="/favicon.svg"></head> <body> <main>  <article class="question-page"> <header class="head"> ' +
    `Ponts </header> <div class="aside plain"> Contenu </div> <div class="texts">  ${texts} <div class="cite plain"> <details> ` +
    '<dl id="cite"></dl> </details> </div><script type="module" src="/cite.js"></script> </div> <div class="notes plain">   <dl> ' +
    '<details> Empreinte </details> </dl> </div> </article>  <p>6-902</p> </main> </body> </html>'
  );
}
