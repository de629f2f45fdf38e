import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/domain/relation.ts';
import { statusKinds, type Status, type Waiting } from '../../src/domain/status.ts';
import {
  addresseeWording,
  authorsWording,
  officeWording,
  originSentence,
  outcomeSentence,
  statusWording,
} from '../../src/site/wordings.ts';

describe('who asks', () => {
  it('is named with the party, which the language names where there is none', () => {
    expect(authorsWording([{ name: 'An de Vries', party: 'independent' }], 'fr')).toBe('An de Vries (Indépendant)');
    expect(authorsWording([{ name: 'An de Vries', party: 'independent' }], 'nl')).toBe('An de Vries (Onafhankelijke)');
    expect(
      authorsWording(
        [
          { name: 'Bo Claes', party: 'Open Vld' },
          { name: 'Cy Dubois', party: null },
        ],
        'nl',
      ),
    ).toBe('Bo Claes (Open Vld) en Cy Dubois');
  });
});

describe('the office of an addressee', () => {
  it.each([
    ['fr', 'au premier ministre', 'premier ministre'],
    ['fr', 'à la ministre de la Justice', 'ministre de la Justice'],
    ['fr', "à l'État", 'État'],
    ['fr', 'à l’État', 'État'],
    ['fr', "a l'État", 'État'],
    ['fr', 'à Madame la ministre', 'Madame la ministre'],
    ['fr', 'Au\u00A0ministre', 'ministre'],
    ['nl', 'aan de eerste minister', 'eerste minister'],
    ['fr', 'ministre des Ponts', 'ministre des Ponts'],
  ] as const)('in %s: "%s" → "%s"', (locale, printed, office) => {
    expect(officeWording({ [locale]: printed }, locale)).toStrictEqual({ text: office, locale });
  });

  it('keeps its preposition in a sentence of its own language, and is introduced in the other', () => {
    const addressee = { fr: 'au premier ministre' };
    expect(addresseeWording(addressee, 'fr')).toStrictEqual({
      introduction: null,
      phrase: { text: 'au premier ministre', locale: 'fr' },
    });
    expect(addresseeWording(addressee, 'nl')).toStrictEqual({
      introduction: 'aan het volgende regeringslid:',
      phrase: { text: 'premier ministre', locale: 'fr' },
    });
    expect(addresseeWording({}, 'nl')).toBeUndefined();
  });
});

const on = '2013-06-04';
const question = { kind: 'written-question', number: '6-1' } as const;
const outcomes: readonly [Status, string, string][] = [
  [
    { kind: 'answered', on, days: 35 },
    'La réponse est arrivée le 4\u00A0juin 2013, après 35\u00A0jours.',
    'Het antwoord kwam op 4\u00A0juni 2013, na 35\u00A0dagen.',
  ],
  [
    { kind: 'answered', on, days: 1 },
    'La réponse est arrivée le 4\u00A0juin 2013, après 1\u00A0jour.',
    'Het antwoord kwam op 4\u00A0juni 2013, na 1\u00A0dag.',
  ],
  [
    { kind: 'answered', on, days: 47, daysLate: 12 },
    'La réponse est arrivée le 4\u00A0juin 2013, après 47\u00A0jours, soit 12\u00A0jours après l’expiration du délai de réponse.',
    'Het antwoord kwam op 4\u00A0juni 2013, na 47\u00A0dagen, dat is 12\u00A0dagen na het verstrijken van de antwoordtermijn.',
  ],
  [
    { kind: 'answered', on, days: 2, daysLate: 1 },
    'La réponse est arrivée le 4\u00A0juin 2013, après 2\u00A0jours, soit 1\u00A0jour après l’expiration du délai de réponse.',
    'Het antwoord kwam op 4\u00A0juni 2013, na 2\u00A0dagen, dat is 1\u00A0dag na het verstrijken van de antwoordtermijn.',
  ],
  [{ kind: 'answered', on, days: 0 }, 'La réponse est arrivée le jour même.', 'Het antwoord kwam dezelfde dag.'],
  [
    { kind: 'answered', on, days: -2 },
    'La réponse est datée du 4\u00A0juin 2013.',
    'Het antwoord is gedateerd op 4\u00A0juni 2013.',
  ],
  [
    { kind: 'answered-provisionally', on },
    'Une réponse provisoire est arrivée le 4\u00A0juin 2013.',
    'Op 4\u00A0juni 2013 kwam een voorlopig antwoord.',
  ],
  [{ kind: 'answered-undated' }, 'La réponse n’est pas datée.', 'Het antwoord is niet gedateerd.'],
  [
    { kind: 'withdrawn', on },
    'La question a été retirée le 4\u00A0juin 2013.',
    'De vraag werd op 4\u00A0juni 2013 ingetrokken.',
  ],
  [
    { kind: 'requalified', on, as: null },
    'La question a été requalifiée le 4\u00A0juin 2013.',
    'De vraag werd op 4\u00A0juni 2013 geherkwalificeerd.',
  ],
  [
    { kind: 'requalified', on: null, as: question },
    'La question a été requalifiée en question écrite 6-1.',
    'De vraag werd geherkwalificeerd als schriftelijke vraag 6-1.',
  ],
  [
    { kind: 'resubmitted', as: question },
    'Restée sans réponse, la question a été réintroduite sous le numéro\u00A06-1.',
    'De vraag bleef onbeantwoord en werd heringediend onder nummer\u00A06-1.',
  ],
  [
    { kind: 'legislature-ended', on },
    'La législature a pris fin le 4\u00A0juin 2013 sans qu’une réponse soit arrivée.',
    'De zittingsperiode eindigde op 4\u00A0juni 2013 zonder dat er een antwoord kwam.',
  ],
  [
    { kind: 'file-closed', on },
    'Le dossier a été clôturé le 4\u00A0juin 2013 sans réponse.',
    'Het dossier werd op 4\u00A0juni 2013 gesloten zonder antwoord.',
  ],
  [
    { kind: 'reminded', on },
    'Aucune réponse ne figure dans l’archive\u00A0; un rappel a été envoyé le 4\u00A0juin 2013.',
    'Er zit geen antwoord in het archief; op 4\u00A0juni 2013 werd een herinnering gestuurd.',
  ],
  [{ kind: 'unanswered' }, 'Aucune réponse ne figure dans l’archive.', 'Er zit geen antwoord in het archief.'],
];

it.each(outcomes)('what became of a question is said in both languages: %o', (status, french, dutch) => {
  expect([outcomeSentence(status, 'fr'), outcomeSentence(status, 'nl')]).toStrictEqual([french, dutch]);
});

it('every kind of state has its sentence here', () => {
  expect(new Set(outcomes.map(([{ kind }]) => kind))).toStrictEqual(new Set(statusKinds));
});

const asOf = '2013-06-16';
const waits: readonly [Status, Waiting, string, string][] = [
  [
    { kind: 'unanswered' },
    { until: asOf, isOver: false, days: 47 },
    'Au 16\u00A0juin 2013, soit 47\u00A0jours après la question, aucune réponse ne figure dans l’archive.',
    'Op 16\u00A0juni 2013, 47\u00A0dagen na de vraag, zit er geen antwoord in het archief.',
  ],
  [
    { kind: 'unanswered' },
    { until: '2013-07-01', isOver: false, days: 1, daysLate: 1 },
    'Au 1er\u00A0juillet 2013, soit 1\u00A0jour après la question, aucune réponse ne figure dans l’archive\u00A0; le délai de réponse est dépassé de 1\u00A0jour.',
    'Op 1\u00A0juli 2013, 1\u00A0dag na de vraag, zit er geen antwoord in het archief; de antwoordtermijn is met 1\u00A0dag overschreden.',
  ],
  [
    { kind: 'reminded', on },
    { until: asOf, isOver: false, days: 47 },
    'Au 16\u00A0juin 2013, soit 47\u00A0jours après la question, aucune réponse ne figure dans l’archive\u00A0; un rappel a été envoyé le 4\u00A0juin 2013.',
    'Op 16\u00A0juni 2013, 47\u00A0dagen na de vraag, zit er geen antwoord in het archief; op 4\u00A0juni 2013 werd een herinnering gestuurd.',
  ],
  [
    { kind: 'reminded', on },
    { until: asOf, isOver: false, days: 47, daysLate: 12 },
    'Au 16\u00A0juin 2013, soit 47\u00A0jours après la question, aucune réponse ne figure dans l’archive\u00A0; le délai de réponse est dépassé de 12\u00A0jours et un rappel a été envoyé le 4\u00A0juin 2013.',
    'Op 16\u00A0juni 2013, 47\u00A0dagen na de vraag, zit er geen antwoord in het archief; de antwoordtermijn is met 12\u00A0dagen overschreden en op 4\u00A0juni 2013 werd een herinnering gestuurd.',
  ],
  [
    { kind: 'unanswered' },
    { until: '2014-05-25', isOver: true, days: 390 },
    'Aucune réponse ne figure dans l’archive\u00A0; la législature s’est achevée avec les élections du 25\u00A0mai 2014, 390\u00A0jours après la question.',
    'Er zit geen antwoord in het archief; de zittingsperiode eindigde met de verkiezingen van 25\u00A0mei 2014, 390\u00A0dagen na de vraag.',
  ],
  [
    { kind: 'reminded', on },
    { until: '2014-05-25', isOver: true, days: 390, daysLate: 1 },
    'Aucune réponse ne figure dans l’archive, malgré un rappel envoyé le 4\u00A0juin 2013\u00A0; la législature s’est achevée avec les élections du 25\u00A0mai 2014, 390\u00A0jours après la question et 1\u00A0jour après l’expiration du délai de réponse.',
    'Er zit geen antwoord in het archief, ondanks een herinnering op 4\u00A0juni 2013; de zittingsperiode eindigde met de verkiezingen van 25\u00A0mei 2014, 390\u00A0dagen na de vraag en 1\u00A0dag na het verstrijken van de antwoordtermijn.',
  ],
];

it.each(waits)(
  'the days without a reply are counted to a given day, or to the end of the legislature: %o, %o',
  (status, waiting, french, dutch) => {
    expect([outcomeSentence(status, 'fr', waiting), outcomeSentence(status, 'nl', waiting)]).toStrictEqual([
      french,
      dutch,
    ]);
  },
);

it('a day changes nothing of what is said of a question that is not waiting', () => {
  const waiting = { until: asOf, isOver: true, days: 47, daysLate: 12 };
  const others = outcomes.filter(([{ kind }]) => kind !== 'unanswered' && kind !== 'reminded');
  for (const [status, french] of others) expect(outcomeSentence(status, 'fr', waiting)).toBe(french);
});

const origins: readonly [Relation['kind'], Relation['target']['kind'], string, string][] = [
  [
    'resubmission-of',
    'written-question',
    'Il s’agit de la réintroduction de la question écrite 5-7.',
    'Het gaat om de herindiening van schriftelijke vraag 5-7.',
  ],
  [
    'requalification-of',
    'request-for-explanations',
    'Il s’agit de la requalification de la demande d’explications 5-7.',
    'Het gaat om de herkwalificatie van vraag om uitleg 5-7.',
  ],
  [
    'requalification-of',
    'oral-question',
    'Il s’agit de la requalification de la question orale 5-7.',
    'Het gaat om de herkwalificatie van mondelinge vraag 5-7.',
  ],
  [
    'requalification-of',
    'other',
    'Il s’agit de la requalification de la question 5-7.',
    'Het gaat om de herkwalificatie van vraag 5-7.',
  ],
];

it.each(origins)('a %s of a %s is said to be one', (kind, targetKind, french, dutch) => {
  const origin: Relation = { kind, label: {}, target: { kind: targetKind, number: '5-7' } };
  expect([originSentence(origin, 'fr'), originSentence(origin, 'nl')]).toStrictEqual([french, dutch]);
});

it('in a list, a reply is said with its days, unless there are none to count', () => {
  expect(statusWording({ kind: 'answered', on, days: 35 }, 'fr')).toBe('Réponse reçue après 35\u00A0jours');
  expect(statusWording({ kind: 'answered', on, days: 0 }, 'nl')).toBe('Beantwoord');
  const late = { kind: 'answered', on, days: 47, daysLate: 12 } as const;
  expect(statusWording(late, 'fr')).toBe('Réponse reçue après 47\u00A0jours, hors délai');
  expect(statusWording(late, 'nl')).toBe('Beantwoord na 47\u00A0dagen, buiten de termijn');
  expect(statusWording({ kind: 'unanswered' }, 'nl')).toBe('Onbeantwoord');
});
