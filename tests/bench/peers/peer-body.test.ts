import { describe, expect, it } from 'vitest';
import { toPeerBody } from '../../../src/bench/peers/peer-body.ts';

describe('toPeerBody', () => {
  it('makes Markdown of paragraphs, and leaves what stands around them', () => {
    const texts =
      '<section class="text"> <h2 id="q">Question</h2> <div class="para" id="q-p1"> <p>Un.</p> <a href="#q-p1">\n¶\n</a></div>' +
      '<div class="para"> <p>Deux.</p> <p class="cross plain"> Réponse </p></div> </section>';
    expect(toPeerBody(texts)).toBe(
      [
        '<section class="text"> <h2 id="q">Question</h2> <div class="para" id="q-p1">',
        'Un.',
        '<a href="#q-p1">\n¶\n</a></div><div class="para">',
        'Deux.',
        '<p class="cross plain"> Réponse </p></div> </section>\n',
      ].join('\n\n'),
    );
  });

  it('makes a heading of the heading of a service', () => {
    expect(toPeerBody('<div> <h3>Pont & Tunnel</h3> </div>')).toBe('<div>\n\n### Pont & Tunnel\n\n</div>\n');
  });

  it('keeps the numbers of points, and makes Markdown of links', () => {
    const texts = '<div><p><span class="marker">1)</span> Voir <a href="/fr/?a=1&amp;b=2">6-902</a>.</p></div>';
    expect(toPeerBody(texts)).toBe('<div>\n\n<span class="marker">1)</span> Voir [6-902](/fr/?a=1\\&b=2).\n\n</div>\n');
  });

  it('sets a text of the other language in an element of its own', () => {
    expect(toPeerBody('<li><p lang="nl">Een.</p></li>')).toBe('<li><div lang="nl">\n\nEen.\n\n</div></li>\n');
  });

  it('leaves no blank line in HTML, where it would end', () => {
    expect(toPeerBody('<div>\n \n<a>\n\n¶</a> <p>Un.</p></div>')).toBe('<div>\n<a>\n¶</a>\n\nUn.\n\n</div>\n');
  });

  it('sets a link at the beginning of HTML on a line by itself, so that it begins no paragraph', () => {
    expect(toPeerBody('<div> <p>Un.</p> <a href="#q-p1" aria-label="Un"></a> </div>')).toBe(
      '<div>\n\nUn.\n\n<a href="#q-p1" aria-label="Un">\n</a> </div>\n',
    );
  });

  it('takes a text for text, whatever it says', () => {
    expect(toPeerBody('<div><p>&lt;b&gt; *a* &#38;amp; # c</p></div>')).toBe(
      '<div>\n\n\\<b> \\*a\\* \\&amp; # c\n\n</div>\n',
    );
  });
});
