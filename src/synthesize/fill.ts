import type { Locale } from '../domain/locale.ts';
import type { Bilingual, Draw } from './draw.ts';
import { slotDrawers, type SlotDrawer } from './slots.ts';
import { services } from './words/names.ts';
import type { Pattern } from './words/pattern.ts';

/** The kinds of slots: one holds what a pattern of its own gives. */
const drawers: Readonly<Record<string, SlotDrawer>> = {
  ...slotDrawers,
  service: (draw) => fill(draw.random.pick(services), draw),
};

/**
 * Fills a pattern in both languages at once, so that numbers, names and places are the same in both, and a noun of one
 * language always stands where the same noun of the other does.
 *
 * @param given - what certain slots hold, by their names
 * @throws RangeError when the pattern has a slot of no known kind
 */
export function fill(pattern: Pattern, draw: Draw, given: Readonly<Record<string, string>> = {}): Bilingual {
  const { slots, fr, nl } = compile(pattern);
  const values = slots.map(({ name, drawer }): Bilingual => {
    const text = given[name];
    if (text !== undefined) return { fr: text, nl: text };
    if (!drawer) throw new RangeError(`Unexpected slot {${name}}, expected one of ${Object.keys(drawers).join(', ')}`);
    return drawer(draw);
  });
  return { fr: assemble(fr, values, 'fr'), nl: assemble(nl, values, 'nl') };
}

/** A pattern taken apart: its slots, each once, a digit telling those of one kind apart; and each language's template. */
interface Compiled {
  readonly slots: readonly { readonly name: string; readonly drawer: SlotDrawer | undefined }[];
  readonly fr: Template;
  readonly nl: Template;
}

/** Texts, and behind each the index of a slot; behind the last none. */
type Template = readonly (readonly [text: string, slot: number])[];

const none = -1;
const compiledPatterns = new WeakMap<Pattern, Compiled>();

/** Patterns are taken apart once: an archive fills some forty a thousand times each second. */
function compile(pattern: Pattern): Compiled {
  const known = compiledPatterns.get(pattern);
  if (known) return known;
  const names: string[] = [];
  const toTemplate = (text: string): Template =>
    text.split('}').map((part) => {
      const [before = '', name] = part.split('{');
      if (name === undefined) return [before, none];
      if (!names.includes(name)) names.push(name);
      return [before, names.indexOf(name)];
    });
  const [fr, nl] = [toTemplate(pattern[0]), toTemplate(pattern[1])];
  const compiled = { slots: names.map((name) => ({ name, drawer: drawers[name.replace(/\d$/, '')] })), fr, nl };
  compiledPatterns.set(pattern, compiled);
  return compiled;
}

function assemble(template: Template, values: readonly Bilingual[], locale: Locale): string {
  let text = '';
  for (const [before, slot] of template) text += before + (values[slot]?.[locale] ?? '');
  return text;
}
