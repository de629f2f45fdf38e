import { expect, it } from 'vitest';
import type { ServicePart } from '../../../src/structure/block.ts';
import { serviceName } from '../../../src/site/text/place-wording.ts';

function nameOf(heading: string): string {
  const passage = { kind: 'passage', paragraph: 1, start: 0, end: heading.length } as const;
  const service: ServicePart = { kind: 'service', ordinal: 1, heading: passage, blocks: [] };
  return serviceName(service, { structure: { kind: 'reply', text: [heading], blocks: [] }, textLocale: 'fr' }, 'fr');
}

it.each([
  ['Office des Quais (OQ)', 'OQ'],
  ['Agence des ponts (Pontex)\u00A0:', 'Pontex'],
  ['Service public des ponts (SPP) Quais et Digues', 'SPP Quais et Digues'],
  ['Bureau (Bruxelles) des quais', 'Bureau (Bruxelles) des quais'],
  ['Office des Quais (ancien)', 'Office des Quais (ancien)'],
  ['Régie des Ponts\u00A0:', 'Régie des Ponts'],
])('the service %j is called %j', (heading, name) => {
  expect(nameOf(heading)).toBe(name);
});
