import type { ArchivePlan } from './synthesize-archive.ts';

/** The file, beside `raw/`, that says of a whole folder of content that it is invented. A real archive has none. */
export const inventedMarkName = 'INVENTED.md';

/** What the mark says: to whoever opens the folder, and in its frontmatter to programs. */
export function formatInventedMark({ questions, seed }: ArchivePlan): string {
  return `---
invented: true
questions: ${questions}
seed: ${seed}
---

# An invented archive

No question in this folder was ever asked, and no reply ever given: words, names, places, parties and figures were drawn
by \`npm run synthesize -- --questions ${questions} --seed ${seed}\`. It serves tests and measurements, and never belongs in the
archive of the Senate's written questions.

- Aucune des questions de ce dossier n’a été posée : tout y est inventé.
- Geen enkele vraag in deze map is ooit gesteld: alles is verzonnen.
`;
}

/** What opens the mark, as far as programs read it. */
const frontmatter = /^\ufeff?---\r?\n(?:[^\n]*\n)*?invented: true\r?\n(?:[^\n]*\n)*?---\r?\n/;

/** Whether a text is the mark of an invented archive. */
export function isInventedMark(text: string): boolean {
  return frontmatter.test(text);
}
