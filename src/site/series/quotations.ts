import type { ComparedUnit } from '../../comparison/compared-unit.ts';
import { blocksWithout } from '../../comparison/division/blocks-without.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Structure } from '../../structure/block.ts';
import type { BlockView } from '../text/block-view.ts';
import { toQuotedView } from '../text/text-view.ts';
import { toQuoting, type Viewing } from '../text/viewing.ts';
import type { SeriesContext } from './series-context.ts';

/** The texts that a page quotes: each is looked through once, however many parts of it stand apart. */
export class Quotations {
  readonly #context: SeriesContext;
  readonly #known = new Map<Structure, Viewing>();

  constructor(context: SeriesContext) {
    this.#context = context;
  }

  /** How a text is viewed. @param locale - its language */
  viewing(structure: Structure, locale: Locale): Viewing {
    const known = this.#known.get(structure);
    if (known) return known;
    const { language, mentionLinks } = this.#context;
    const page = language === 'both' ? locale : language;
    const viewing = toQuoting(structure, { locale: page, textLocale: locale, mentionLinks: mentionLinks[page] });
    this.#known.set(structure, viewing);
    return viewing;
  }

  /** A part of a reply: what refers elsewhere is shown to be so by its words. */
  ofUnit({ reply, blocks, elsewhere, referral, locale }: ComparedUnit): readonly BlockView[] {
    const viewing = { ...this.viewing(reply.structure, locale), telling: referral?.shownBy ?? [] };
    return toQuotedView(blocksWithout(blocks, elsewhere), viewing);
  }
}
