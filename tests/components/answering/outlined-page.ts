/** What the index has of the reply of 5-8916, cut short: services, points, and what stands behind them. */
const lines: readonly (readonly [ids: readonly string[], text: string])[] = [
  [[], '5-8916 Services publics fédéraux. Question posée par une sénatrice.'],
  [['q'], 'Question.'],
  [['q-p1'], "Ces services communiquent par l'internet."],
  [['q-1', 'q-p2'], '1) Les services recourent-ils aux médias sociaux ?'],
  [['q-p3'], 'Si oui, lesquels ?'],
  [['q-2', 'q-p4'], '2) Avec quels effets ?'],
  [['q-p5'], 'Je vous remercie de votre réponse.'],
  [['r'], 'Réponse.'],
  [['r-p1'], 'Voici les réponses des services.'],
  [['r-s1', 'r-p2'], 'Office des Étrangers (OE).'],
  [['r-p3'], "L'Office n'en utilise pas."],
  [['r-p4'], 'Il y songe.'],
  [['r-s2', 'r-p5'], 'Fedasil.'],
  [['r-s2-1', 'r-s2-2', 'r-p6'], '1 et 2. Fedasil est sur Facebook depuis 2011.'],
  [['r-s2-3', 'r-s2-3-a', 'r-p7'], '3. a) Un agent répond.'],
  [['r-s2-3-b'], 'b) Un autre relit.'],
  [['r-p8'], 'Les deux se relaient.'],
  [['r-s2-4', 'r-p9'], '4. Aucun abus.'],
  [['r-p10'], 'Le rapport annuel le dit.'],
];

/** A page of the index made of them, its themes behind them. */
export function outlinedPage() {
  const anchors: { id: string; location: number }[] = [];
  const words: string[] = [];
  for (const [ids, text] of lines) {
    for (const id of ids) anchors.push({ id, location: words.length });
    words.push(...text.split(' '));
  }
  const themes = words.length;
  words.push('communauté', 'virtuelle.', 'médias', 'sociaux.');
  for (const id of ['series', 'themes']) anchors.push({ id, location: themes });
  return { anchors, content: words.join(' ') };
}

/** The ordinal of the first word of a page that begins so. */
export function locationOf(content: string, beginning: string): number {
  return content.split(' ').findIndex((word) => word.startsWith(beginning));
}
