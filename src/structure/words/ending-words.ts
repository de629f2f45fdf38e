/** How a sentence begins that closes a text and belongs to none of its points. */
export const closings: readonly string[] = [
  ...['je vous remercie', 'je remercie', "d'avance, je vous remercie", "d'avance je vous remercie", "merci d'avance"],
  ...["d'avance, merci", "d'avance merci", 'merci pour', 'en vous remerciant', 'avec mes remerciements'],
  ...["je vous prie d'agreer", 'veuillez agreer'],
  ...['ik dank', 'dank bij voorbaat', 'bij voorbaat dank', 'bij voorbaat hartelijk dank', 'met dank', 'alvast bedankt'],
  ...['alvast dank', 'alvast hartelijk dank', 'hartelijk dank', 'dank u', 'hoogachtend', 'met de meeste hoogachting'],
];

/** A line by itself, with a number or not, behind which nothing belongs to the points any more. */
export const annexes: readonly string[] = ['annexe', 'annexes', 'bijlage', 'bijlagen'];
