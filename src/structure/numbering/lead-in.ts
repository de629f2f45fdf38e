import { fold } from '../fold.ts';
import { announcements } from '../words/lead-in-words.ts';

/** How a line leads to what follows: it announces the questions, or it ends as what leads in does. */
export type LeadIn = 'announces' | 'leads';

const longestAnnouncement = 300;

/** Whether a line announces questions; whether it ends with a colon, or stands above what follows as a heading does. */
export function leadInOf(printed: string): LeadIn | undefined {
  const words = printed.trim();
  if (words.length <= longestAnnouncement) {
    const folded = fold(words);
    if (announcements.some((announcement) => folded.includes(announcement))) return 'announces';
  }
  return words.endsWith(':') || isHeadingLike(words) ? 'leads' : undefined;
}

const longestHeading = 140;

/** Whether words can stand above others: on one short line that begins with a capital and does not end as a sentence does. */
export function isHeadingLike(words: string): boolean {
  return words.length <= longestHeading && /^[\p{Lu}«"“(]/u.test(words) && /[\p{L}\p{N})»"”:]$/u.test(words);
}
