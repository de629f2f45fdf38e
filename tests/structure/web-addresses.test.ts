import { describe, expect, it } from 'vitest';
import { findWebAddresses } from '../../src/structure/web-addresses.ts';

/** The addresses that are shown in words, and where they lead to. */
function linksIn(words: string): [shown: string, href: string][] {
  return findWebAddresses(words).map(({ start, end, href }) => [words.slice(start, end), href]);
}

describe('the web addresses in words', () => {
  it.each([
    ['before a full stop', 'Voir http://nuages.example/a-b.', 'http://nuages.example/a-b', undefined],
    [
      'before a comma, without a scheme',
      'Sur www.nuages.example/Brume.be, oui',
      'www.nuages.example/Brume.be',
      'https://',
    ],
    ['in brackets', '(zie https://mist.example/)', 'https://mist.example/', undefined],
    ['with brackets of its own', '(http://mist.example/a_(b))', 'http://mist.example/a_(b)', undefined],
    ['in quotation marks', '« http://mist.example »', 'http://mist.example', undefined],
    ['before an ellipsis', 'HTTP://mist.example/x…', 'HTTP://mist.example/x', undefined],
    ['with a query', 'https://mist.example/?a=1&b=2;', 'https://mist.example/?a=1&b=2', undefined],
  ])('%s', (_, words, shown, scheme = '') => {
    expect(linksIn(words)).toStrictEqual([[shown, `${scheme}${shown}`]]);
  });

  it('are found where there are several', () => {
    expect(linksIn('http://a.example et www.b.example').map(([shown]) => shown)).toStrictEqual([
      'http://a.example',
      'www.b.example',
    ]);
  });

  it.each([
    ['a name alone', 'Le site nuages.be le dit.'],
    ['a scheme alone', 'http:// www.'],
    ['another scheme', 'javascript:alert(1) file:///a.b'],
    ['a host without a dot', 'http://nuages/'],
    ['a mail address', 'info@www.nuages.example'],
    ['a name that hides the host', 'https://www.senate.be@nuages.example/'],
  ])('are not made of %s', (_, words) => {
    expect(linksIn(words)).toStrictEqual([]);
  });
});
