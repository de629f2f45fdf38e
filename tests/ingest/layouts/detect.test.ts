import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../src/ingest/layouts/detect.ts';
import { toSourceText } from '../../../src/ingest/text/source-text.ts';

function detect(text: string): string | undefined {
  const found = detectLayout(toSourceText('x', text, text).lines);
  return found && [found.layout, found.form, found.locales.join('-')].join(' ');
}

const rest =
  '\nde A B (Air) du 3 mai 2013\nau ministre\nTitre\nQuestion n° 5-1 du 3 mai 2013 : (Question posée en français)\nTexte';

describe('detectLayout', () => {
  it.each([
    ['Version à imprimer bilingue Version à imprimer unilingue\n\nQuestion écrite n° 5-1', 'web lines fr'],
    ['Tweetalige printerversie Eentalige printerversie', 'web lines nl'],
    ['Version à imprimer bilingue | Version à imprimer unilingue\nQuestion écrite n° 5-1', 'web lines fr'],
    ['Sénat de Belgique\nVersion à imprimer bilingue\nQuestion écrite n° 5-1', 'web lines fr'],
    [`Question écrite n° 5-1${rest}`, 'web lines fr'],
    ['\ufeff\n\nSchriftelijke vraag nr. 5-1', 'web lines nl'],
    ['SÉNAT DE BELGIQUE\n________\nSession 2012-2013', 'print-unilingual lines fr'],
    ['belgische senaat\n________', 'print-unilingual lines nl'],
    ['SENAAT Schriftelijke vraag nr. 5-1\nde A B (Air)\naan de minister', 'print-unilingual lines nl'],
    ['SÉNAT DE BELGIQUE BELGISCHE SENAAT\n________________', 'print-bilingual lines fr-nl'],
    ['SÉNAT DE BELGIQUE\nBELGISCHE SENAAT\n________________', 'print-bilingual lines fr-nl'],
    ['Question écrite n° 5-1 Schriftelijke vraag nr. 5-1', 'print-bilingual lines fr-nl'],
    ['SÉNAT DE BELGIQUE | BELGISCHE SENAAT |||||', 'print-bilingual table fr-nl'],
    ['Question écrite n° 5-1 | Schriftelijke vraag nr. 5-1 |||||', 'print-bilingual table fr-nl'],
    ['SÉNAT DE BELGIQUE | ||||', 'print-unilingual table fr'],
    [`Question écrite n° 5-1\nde A (X|Y) du 3 mai 2013${rest}`, 'web lines fr'],
  ])('knows %j', (text, expected) => {
    expect(detect(text)).toBe(expected);
  });

  it('takes the language of most labels where one is in the wrong one', () => {
    const page = 'Version à imprimer bilingue\nSchriftelijke vraag nr. 5-1\nde A B (Air)\nau ministre\n';
    expect(detect(`${page}Question n° 5-1 du 3 mai 2013 : (Question posée en français)`)).toBe('web lines fr');
  });

  it.each([
    '',
    'Bonjour',
    'Le Sénat de Belgique a reçu la question',
    'Question écrite n° 5-1 - Suivi',
    '<h1>Question écrite n° 5-1</h1>',
  ])('does not take %j for a page', (text) => {
    expect(detect(text)).toBe(undefined);
  });
});
