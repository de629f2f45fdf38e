import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/query/describe-finding.ts';
import type { QueryFinding, QueryRuleId } from '../../src/query/finding.ts';
import { findUnmatched } from '../../src/query/find-unmatched.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

/** A query for each rule. */
const examples: Readonly<Record<QueryRuleId, string>> = {
  'unknown-field': 'ville:Gand',
  'field-without-value': 'ministre: x',
  'unknown-value': 'in:titre x',
  'unmatched-value': 'statut:retirée',
  'excluded-date': '-du:2012 x',
  'repeated-date': 'du:2012 du:2013',
  'reversed-dates': 'du:2013 au:2012',
  'unclosed-quote': '"police',
  'empty-phrase': 'x ""',
  'lone-minus': 'eau - gaz',
  'lone-sign': 'a & b',
  'too-many-words': 'police '.repeat(65),
  'only-exclusions': '-police',
  'no-part-left': 'police -dans:réponse,question',
  'part-without-words': 'dans:réponse',
};

function findingOf(ruleId: string): QueryFinding {
  const parsed = parseQuery(examples[ruleId as QueryRuleId]);
  const findings = [...parsed.findings, ...findUnmatched(parsed, { status: ['answered'] })];
  const finding = findings.find((one) => one.ruleId === ruleId);
  if (!finding) throw new Error(`Unexpected findings, expected ${ruleId}`);
  return finding;
}

describe.each(Object.keys(examples))('%s', (ruleId) => {
  it('is said in each language in a way of its own', () => {
    const [french, dutch] = [describeFinding(findingOf(ruleId), 'fr'), describeFinding(findingOf(ruleId), 'nl')];
    expect(french).toMatch(/^[«\p{Lu}][^]*\.$/u);
    expect(dutch).toMatch(/^[“\p{Lu}][^]*\.$/u);
    expect(french).not.toBe(dutch);
  });
});

describe('what is said', () => {
  it('names what was written, and what would be understood', () => {
    expect(describeFinding(findingOf('unknown-value'), 'fr')).toBe(
      '«\u00A0titre\u00A0» n’est pas une valeur possible pour «\u00A0in:\u00A0»\u00A0: elle n’est pas prise en compte. Valeurs possibles\u00A0: question, réponse.',
    );
    expect(describeFinding(findingOf('unknown-field'), 'nl')).toContain('“ville:” is geen zoekveld');
    expect(describeFinding(findingOf('unknown-field'), 'nl')).toContain('minister:, vraagsteller:, partij:, thema:');
  });

  it('calls a status by its word on the page', () => {
    expect(describeFinding(findingOf('unmatched-value'), 'nl')).toContain('“ingetrokken”');
  });

  it.each([
    ['année:99999', 'Par exemple\u00A0: 2012, 2012-2013.', 'Bijvoorbeeld: 2012, 2012-2013.'],
    ['législature:x', 'Par exemple\u00A0: 5, 6.', 'Bijvoorbeeld: 5, 6.'],
    ['du:2013-02-31', 'Par exemple\u00A0: 2012-05-03, 3/5/2012,', 'Bijvoorbeeld: 2012-05-03, 3/5/2012,'],
    ['au:x', 'Par exemple\u00A0: 2012-05-03,', 'Bijvoorbeeld: 2012-05-03,'],
    ['statut:x', 'Valeurs possibles\u00A0: avec-réponse,', 'Mogelijke waarden: beantwoord,'],
  ])('has examples, or all values, for %s', (text, french, dutch) => {
    const [finding] = parseQuery(text).findings;
    expect(finding && describeFinding(finding, 'fr')).toContain(french);
    expect(finding && describeFinding(finding, 'nl')).toContain(dutch);
  });
});
