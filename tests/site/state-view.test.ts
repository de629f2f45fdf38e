import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import type { Relation } from '../../src/domain/relation.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { toStateView } from '../../src/site/state-view.ts';
import { plainQuestion } from '../markdown/plain-question.ts';
import { surroundingsOf } from './surroundings.ts';

const addresses = createAddresses('/archief');
const to = (kind: Relation['kind'], number: string, targetKind: Relation['target']['kind'] = 'written-question') =>
  ({ kind, label: {}, target: { kind: targetKind, number } }) satisfies Relation;
const asked = (relations: readonly Relation[], some: Partial<Question> = {}): Question => ({
  ...plainQuestion,
  answers: [],
  relations,
  ...some,
});
const later: Question = { ...plainQuestion, questionNumber: '6-12', relations: [] };

function stateOf(question: Question, held: readonly Question[] = [], asOf: string | null = null) {
  const surroundings = surroundingsOf(question, held);
  return toStateView(question, { surroundings, addresses, locale: 'fr', page: 'fr', asOf });
}

describe('what is said of the state of a question', () => {
  it('leads to what it was submitted again as, here', () => {
    expect(stateOf(asked([to('resubmitted-as', '6-12')]), [later]).outcome).toStrictEqual([
      { text: 'Restée sans réponse, la question a été réintroduite sous le numéro\u00A0', href: null },
      { text: '6-12', href: '/archief/fr/6-12/' },
      { text: '.', href: null },
    ]);
  });

  it('leads to the Senate’s site where the archive does not hold it', () => {
    const [, link] = stateOf(asked([to('resubmitted-as', '6-12')])).outcome;
    expect(link?.href).toBe('https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=6&NR=12&LANG=fr');
  });

  it('leads to neutral pages from a neutral page', () => {
    const question = asked([to('resubmitted-as', '6-12')]);
    const surroundings = surroundingsOf(question, [later]);
    const { outcome } = toStateView(question, { surroundings, addresses, locale: 'nl', page: 'both', asOf: null });
    expect(outcome.map(({ text, href }) => [text, href])).toStrictEqual([
      ['De vraag bleef onbeantwoord en werd heringediend onder nummer\u00A0', null],
      ['6-12', '/archief/6-12/'],
      ['.', null],
    ]);
  });

  it('leads nowhere from the number of anything but a written question', () => {
    const { outcome } = stateOf(asked([to('requalified-as', '5-2970', 'request-for-explanations')]));
    expect(outcome).toStrictEqual([
      { text: 'La question a été requalifiée en demande d’explications 5-2970.', href: null },
    ]);
  });

  it('says from what it came, beside what became of it', () => {
    const { origin, outcome } = stateOf(asked([to('resubmission-of', '6-12'), to('resubmitted-as', '7-1')]), [later]);
    expect(origin?.map(({ text, href }) => [text, href])).toStrictEqual([
      ['Il s’agit de la réintroduction de la question écrite ', null],
      ['6-12', '/archief/fr/6-12/'],
      ['.', null],
    ]);
    expect(outcome[1]?.text).toBe('7-1');
    expect(stateOf(asked([])).origin).toBeNull();
  });

  it('counts days to a given day only, and the same without one whenever it is said', () => {
    const waiting = asked([]);
    expect(stateOf(waiting).outcome).toStrictEqual([{ text: 'Aucune réponse ne figure dans l’archive.', href: null }]);
    expect(stateOf(waiting, [], '2013-06-04').outcome[0]?.text).toBe(
      'Au 4\u00A0juin 2013, soit 35\u00A0jours après la question, aucune réponse ne figure dans l’archive\u00A0; le délai de réponse est dépassé de 5\u00A0jours.',
    );
    expect(stateOf(waiting, [], '2013-04-30')).toStrictEqual(stateOf(waiting));
    expect(stateOf(waiting, [], '2024-01-01').outcome[0]?.text).toContain(
      'élections du 25\u00A0mai 2014, 390\u00A0jours',
    );
  });
});
