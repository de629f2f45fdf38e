import { describe, expect, it } from 'vitest';
import { takeApart } from '../../../src/bench/peers/peer-page.ts';
import { ownPage } from './own-page.ts';

describe('takeApart', () => {
  it('divides a page into its texts and what stands around them', () => {
    expect(takeApart(ownPage('<section>Pont ?</section>'))).toStrictEqual({
      ready: {
        head: '<title>6-902</title><script type="application/ld+json">{}</script>',
        opening: '<header class="head"> Ponts </header> <div class="aside plain"> Contenu </div>',
        cite: '<div class="cite plain"> <details> <dl id="cite"></dl> </details> </div>',
        notes: '<dl> <details> Empreinte </details> </dl>',
      },
      texts: '<section>Pont ?</section>',
    });
  });

  it('stops at a page that is built in another way', () => {
    expect(() => takeApart(ownPage('').replace('class="texts"', 'class="words"'))).toThrow(
      'Unexpected page, expected a head, an article with its texts, a citation, and notes',
    );
  });
});
