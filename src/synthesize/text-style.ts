import { locales, localize, type Locale, type Localized } from '../domain/locale.ts';
import type { Text } from '../domain/text.ts';
import type { BilingualText } from './bilingual-text.ts';
import type { Random } from './random.ts';
import { chooseBy, type Shares } from './shares.ts';

/**
 * What translators do to the paragraphs of a text, and how often: as a rule they keep them; some join the last two; some
 * leave one out, so that in the other language it stands without a counterpart.
 */
export const translatorHabits = [
  ['keeps', 0.95],
  ['joins', 0.02],
  ['leaves-out', 0.03],
] as const satisfies Shares<string>;

/** What goes through a whole text. */
export interface TextStyle {
  readonly apostrophe: '’' | "'";
  readonly translator: (typeof translatorHabits)[number][0];
  /** The language that has a paragraph less, where the translator joins two or leaves one out. */
  readonly shorterIn: Locale;
  /** Which paragraph is left out, among those that can be: from 0, below 1. */
  readonly leftOut: number;
}

export function drawStyle(random: Random): TextStyle {
  const apostrophe = random.chance(0.4) ? '’' : "'";
  const translator = chooseBy(translatorHabits, random.fraction());
  return { apostrophe, translator, shorterIn: random.pick(locales), leftOut: random.fraction() };
}

/** The text by language. */
export function toLocalizedText(text: BilingualText, style: TextStyle): Localized<Text> {
  return localize((locale) => {
    const paragraphs = text.map((each) =>
      style.apostrophe === "'" ? each[locale] : each[locale].replaceAll("'", style.apostrophe),
    );
    return locale === style.shorterIn ? translated(paragraphs, text, style) : paragraphs;
  });
}

function translated(paragraphs: readonly string[], text: BilingualText, { translator, leftOut }: TextStyle): Text {
  if (paragraphs.length < fewestParagraphs || translator === 'keeps') return [...paragraphs];
  if (translator === 'joins') return [...paragraphs.slice(0, -2), paragraphs.slice(-2).join(' ')];
  const plain = text.flatMap(({ fr }, index) => (isPlain(fr) ? [index] : []));
  const missing = plain[Math.floor(leftOut * plain.length)];
  return missing === undefined ? [...paragraphs] : paragraphs.toSpliced(missing, 1);
}

/** A text of fewer paragraphs keeps all. */
const fewestParagraphs = 3;

/** A paragraph of so many characters is no heading. */
const longestHeading = 80;

/** Whether a paragraph is words alone: no numbered point, no heading, no table, on which other paragraphs depend. */
function isPlain(paragraph: string): boolean {
  return paragraph.length > longestHeading && /^\p{Lu}[\p{L}' ]{12}/u.test(paragraph) && !paragraph.includes('\n');
}
