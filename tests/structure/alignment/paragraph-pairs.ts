/** A paragraph in both languages, in invented words. */
export interface ParagraphPair {
  readonly fr: string;
  readonly nl: string;
}

const nb = '\u00a0';

/** Paragraphs that have nothing in common but their lengths. */
export const plain = {
  herons: {
    fr: 'Les étangs du plateau gèlent chaque hiver, et les hérons quittent alors les roseaux pour la rivière.',
    nl: 'De vijvers van het plateau bevriezen elke winter, en de reigers verlaten dan het riet voor de rivier.',
  },
  ice: {
    fr: `Les gardes mesurent l’épaisseur de la glace le matin, avant l’arrivée des promeneurs, puis ils ferment les barrières si elle est trop mince${nb}; le registre de ces mesures est conservé au moulin pendant dix hivers.`,
    nl: 'De wachters meten ’s morgens, vóór de komst van de wandelaars, hoe dik het ijs is, en sluiten daarna de hekken als het te dun is; het register van die metingen wordt tien winters lang in de molen bewaard.',
  },
  boats: { fr: 'Aucune barque n’a coulé.', nl: 'Er zonk geen enkele boot.' },
  dike: {
    fr: 'La digue du nord a été relevée après la crue, mais celle du sud attend encore les pierres que la carrière doit livrer.',
    nl: 'De noordelijke dijk werd na de overstroming verhoogd, maar de zuidelijke wacht nog op de stenen die de groeve moet leveren.',
  },
  pontoon: {
    fr: 'Les pêcheurs demandent un ponton, une remise pour leurs filets et un banc à l’ombre.',
    nl: 'De vissers vragen een steiger, een berghok voor hun netten en een bank in de schaduw.',
  },
} satisfies Record<string, ParagraphPair>;

/** Paragraphs of much the same length, with figures, dates and names of their own. */
export const marked = {
  census: {
    fr: `En 2011, les gardes ont compté 1${nb}214 hérons au bord des étangs.`,
    nl: 'In 2011 telden de wachters 1.214 reigers aan de rand van de vijvers.',
  },
  budget: {
    fr: 'Le curage a coûté 347,50 euros par mètre, pour 88 mètres de fossé.',
    nl: 'Het uitbaggeren kostte 347.50 euro per meter, voor 88 meter sloot.',
  },
  opening: {
    fr: 'Le ponton a été ouvert le 1er mai 2009 par les pêcheurs du village.',
    nl: 'De steiger werd op 1 mei 2009 geopend door de vissers van het dorp.',
  },
  brumasil: {
    fr: 'Les nichoirs sont gérés par Brumasil, en accord avec les riverains.',
    nl: 'De nestkasten worden door Brumasil beheerd, samen met de bewoners.',
  },
  referral: {
    fr: 'Je renvoie pour le reste à ma réponse à la question écrite n° 5-123.',
    nl: 'Voor het overige verwijs ik naar schriftelijke vraag nr. 5-123, ja.',
  },
} satisfies Record<string, ParagraphPair>;
