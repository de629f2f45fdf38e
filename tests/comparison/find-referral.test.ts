import { describe, expect, it } from 'vitest';
import { findReferral, type Referral } from '../../src/comparison/referrals/find-referral.ts';
import { referredMembers } from '../../src/comparison/referrals/referred-members.ts';
import type { Text } from '../../src/domain/text.ts';
import { findStructure } from '../../src/structure/find-structure.ts';
import { passagesOf } from '../../src/structure/passages.ts';

function referralIn(...text: Text): Referral | undefined {
  const { blocks } = findStructure(text, 'reply');
  const passages = passagesOf(blocks);
  const words = passages.map(({ paragraph, start, end }) => text[paragraph - 1]?.slice(start, end) ?? '');
  return findReferral({ kind: 'whole', blocks, passages, words });
}

/** The words that show it, the numbers and the offices that it names. */
function told(...text: Text): { shownBy: string[]; numbers: string[]; offices: string[] } | undefined {
  const referral = referralIn(...text);
  return (
    referral && {
      shownBy: referral.shownBy.map(({ paragraph, start, end }) => text[paragraph - 1]?.slice(start, end) ?? ''),
      numbers: referral.numbers.map(({ questionNumber }) => questionNumber),
      offices: referral.offices.map(({ words }) => words),
    }
  );
}

describe('a reply that only refers elsewhere', () => {
  it.each([
    "Je renvoie l'honorable membre à la réponse donnée à la question écrite n° 5-8901.",
    'Je vous renvoie à la réponse que donnera mon collègue, le ministre des Ponts, à votre question.',
    'Pour la réponse à cette question, je me réfère à la question n° 5-8901 adressée à mon collègue.',
    'En réponse à sa question, je renvoie l’honorable membre à la réponse du premier ministre.',
    'Je me permets de renvoyer l’honorable membre à la réponse de ma collègue.',
    "L'honorable membre est prié de s'adresser au ministre compétent.",
    "J'invite l'honorable membre à poser sa question au ministre des Ponts.",
    'Il est renvoyé à la réponse à la question n° 5-8901 de M. Dubois.',
    'Cette question a été transmise au ministre des Ponts.',
    'La réponse sera donnée par mon collègue des Quais.',
    'La réponse est identique à celle du point 1.',
    'Je me rallie à la réponse de mon collègue des Quais.',
    'Voir la réponse à la question 1.',
    'Voir 1.',
    'Cf. la réponse au point 2.',
    'Ik verwijs het geachte lid naar het antwoord op schriftelijke vraag nr. 5-8901.',
    'Voor het antwoord op deze vraag verwijs ik naar vraag nr. 5-8901, gesteld aan mijn collega.',
    'Ik ben zo vrij het geachte lid te verwijzen naar het antwoord van de eerste minister.',
    'Er wordt verwezen naar het antwoord van de minister van Bruggen.',
    'Ik verzoek het geachte lid zich te wenden tot de minister van Kaaien.',
    'Deze vraag dient te worden gesteld aan de minister van Kaaien.',
    'Het antwoord op deze vraag zal door de minister van Bruggen worden verstrekt.',
    'Ik sluit mij aan bij het antwoord van de eerste minister.',
    'Zie het antwoord op vraag 1.',
    'Zie punt 2.',
    'Zie 1.',
    'Ik dank het geachte lid voor zijn vraag. Ik verwijs naar het antwoord van de minister van Bruggen.',
  ])('is one: %s', (words) => {
    expect(referralIn(words)?.kind).toBe('refers');
  });

  it.each([
    ['answers first', 'Non. Je renvoie pour le surplus à la réponse de mon collègue.'],
    ['answers first', 'Neen. Zie het antwoord op vraag 1.'],
    [
      'answers in the same sentence',
      'Mes services n’ont constaté aucun gel et je renvoie à la réponse de mon collègue.',
    ],
    ['answers afterwards', 'Je renvoie à la réponse de mon collègue, mais mes services comptent douze étangs.'],
    ['answers afterwards', 'Ik verwijs naar het antwoord van mijn collega, maar mijn diensten tellen twaalf vijvers.'],
    ['answers with a figure', 'Il y a 12 étangs. Je renvoie à la réponse donnée à la question 5-8901.'],
    ['leads to its own table', 'Je renvoie l’honorable membre au tableau ci-dessous en réponse à sa question.'],
    ['leads to its own annex', 'Ik verwijs naar de bijlage voor het antwoord.'],
    ['names nobody', 'Je renvoie à la loi sur les étangs.'],
    ['is a figure', 'Voir 414 étangs est rare.'],
    ['speaks of questions', 'Les citoyens peuvent poser leurs questions sur les étangs.'],
    ['is polite only', "Je remercie l'honorable membre pour sa question."],
    ['says nothing', ''],
  ])('is none that %s: %s', (_, words) => {
    expect(referralIn(words)).toBeUndefined();
  });

  it('is none that says more, however it ends', () => {
    const long = Array.from({ length: 30 }, () => 'Les étangs du nord ont gelé.').join(' ');
    expect(referralIn(long, 'Je renvoie à la réponse de mon collègue.')).toBeUndefined();
    expect(referralIn('Les étangs ont gelé.', 'Je renvoie à la réponse de mon collègue.')).toBeUndefined();
  });
});

describe('a reply that is declared outside a competence', () => {
  it.each([
    'Cette question ne relève pas de ma compétence.',
    "Ces matières n'entrent pas dans mes attributions.",
    'Cette question relève de la compétence de ma collègue, la ministre des Étangs.',
    'Cette matière relève de la compétence exclusive de mon collègue.',
    'La question relève des attributions du ministre des Ponts.',
    'Cette question relève du ministre des Ponts.',
    "J'ai l'honneur d'informer l'honorable membre que les étangs ne relèvent pas de mes compétences.",
    'Je ne suis pas compétente. Je vous renvoie à ma collègue, la ministre des Étangs.',
    "C'est le ministre des Ponts qui est compétent en la matière.",
    "Il s'agit d'une compétence régionale.",
    'Cette question échappe à mes compétences.',
    'Deze vraag behoort niet tot mijn bevoegdheid.',
    'Deze vraag valt niet onder mijn bevoegdheid, maar onder die van de minister van Vijvers.',
    'Ik deel het geachte lid mee dat de vijvers niet onder mijn bevoegdheid vallen.',
    'Deze materie valt onder de uitsluitende bevoegdheid van mijn collega.',
    'Ik ben niet bevoegd voor deze materie.',
    'Zoals u weet, is de minister van Vijvers hiervoor bevoegd.',
    'Dit is een gewestelijke bevoegdheid.',
  ])('is one: %s', (words) => {
    expect(referralIn(words)?.kind).toBe('outside-competence');
  });

  it.each([
    "L'Office des Mares relève de ma compétence.",
    'La matière relève de la compétence de mon département.',
    'De dienst valt onder de bevoegdheid van mijn diensten.',
    'Les services qui ne relèvent pas de ma compétence ont des étangs.',
    'De diensten die niet onder mijn bevoegdheid vallen hebben vijvers.',
    'Cette question ne relève pas de ma compétence. Mes services gèrent pourtant douze étangs.',
  ])('is none: %s', (words) => {
    expect(referralIn(words)).toBeUndefined();
  });
});

describe('a referral', () => {
  it('has the words that show it, and whom they name', () => {
    expect(
      told(
        "Je remercie l'honorable membre.",
        "La question ne relève pas de ma compétence, mais de celle du secrétaire d'État à la Pluie fine, à qui elle est posée.",
        'Je renvoie à la réponse à la question n° 5-8901.',
      ),
    ).toStrictEqual({
      shownBy: [
        'La question ne relève pas de ma compétence,',
        "mais de celle du secrétaire d'État à la Pluie fine, à qui elle est posée.",
        'Je renvoie à la réponse à la question n° 5-8901.',
      ],
      numbers: ['5-8901'],
      offices: ["secrétaire d'État à la Pluie fine"],
    });
  });

  it('names an office up to the verb behind it', () => {
    expect(
      told('Het antwoord op deze vraag zal door de minister van Bruggen en Kaaien worden verstrekt.')?.offices,
    ).toStrictEqual(['minister van Bruggen en Kaaien']);
    expect(told("Il convient de s'adresser au ministre compétent.")?.offices).toStrictEqual([]);
  });

  it('means members of the series, by number, or by an office that only one of them has', () => {
    const members = [
      { questionNumber: '6-101', addressee: { fr: 'au vice-premier ministre et ministre des Ponts' } },
      { questionNumber: '6-102', addressee: { fr: 'au premier ministre' } },
      {
        questionNumber: '6-103',
        addressee: { fr: 'à la secrétaire d’État à la Pluie, adjointe au ministre des Ponts' },
      },
      { questionNumber: '6-104', addressee: { fr: 'au ministre des Quais' } },
      { questionNumber: '6-105', addressee: { fr: 'au ministre des Quais et des Bacs' } },
      { questionNumber: '6-106', addressee: {} },
    ];
    const meant = (words: string, by = '6-109') => {
      const referral = referralIn(words);
      return referral && referredMembers(referral, members, by);
    };
    expect(meant('Je renvoie à la réponse du ministre des Ponts.')).toStrictEqual(['6-101']);
    expect(meant('Je renvoie à la réponse du premier ministre.')).toStrictEqual(['6-102']);
    expect(meant('Je renvoie à la réponse du ministre des Quais.')).toStrictEqual([]);
    expect(meant('Je renvoie à la réponse du ministre des Bacs.')).toStrictEqual([]);
    expect(meant('Je renvoie à la réponse aux questions n°s 6-106 et 6-101.')).toStrictEqual(['6-101', '6-106']);
    expect(meant('Je renvoie à la réponse à la question n° 6-777.')).toStrictEqual([]);
    expect(meant('Je renvoie à la réponse du premier ministre.', '6-102')).toStrictEqual([]);
  });
});
