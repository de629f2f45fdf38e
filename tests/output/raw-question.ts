import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from '../../src/build/archive-config.ts';

/**
 * What a raw file of the web layout, or of the line form of the bilingual print, says of a question: read here a second
 * time and in the plainest way, so that the pages are held against the files and not against the reader.
 */
export interface RawQuestion {
  readonly path: string;
  readonly number: string;
  /** The languages of its texts; where both stand in one file, all French comes before all Dutch. */
  readonly languages: readonly ('fr' | 'nl')[];
  readonly paragraphs: readonly string[];
  readonly replies: readonly (readonly string[])[];
  readonly alsoAskedTo: readonly string[];
}

const questionHeading = /^(?:Question n°|Vraag nr\.) (\d+-\d+) .*$/m;
const replyHeading = /^(?:Réponse reçue le|Antwoord ontvangen op) .*$/m;
const alsoAskedTo = /^(?:Aussi posée à|Ook gesteld aan) : (?:question écrite|schriftelijke vraag) (\d+-\d+)/gm;

/** Every raw file of the archive in one of the two layouts. @throws Error when there is none */
export function readRawQuestions(): RawQuestion[] {
  const folder = join(projectDirectory, 'content', 'raw');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
  const found = paths.sort().flatMap((path) => readRawQuestion(path, readFileSync(join(folder, path), 'utf8')) ?? []);
  if (found.length === 0) throw new Error(`Unexpected folder ${folder}, expected raw files`);
  return found;
}

function readRawQuestion(path: string, text: string): RawQuestion | undefined {
  const languages = languagesOf(text);
  const heading = questionHeading.exec(text);
  if (!languages || !heading?.[1]) return undefined;
  const body = text.slice(heading.index + heading[0].length);
  const [question = '', ...replies] = body.split(replyHeading);
  return {
    path,
    number: heading[1],
    languages,
    paragraphs: toParagraphs(question),
    replies: replies.map(toParagraphs),
    alsoAskedTo: [...text.slice(0, heading.index).matchAll(alsoAskedTo)].flatMap((match) => match[1] ?? []),
  };
}

function languagesOf(text: string): RawQuestion['languages'] | undefined {
  if (text.startsWith('Version à imprimer')) return ['fr'];
  if (text.startsWith('Tweetalige printerversie')) return ['nl'];
  if (text.startsWith('SÉNAT DE BELGIQUE BELGISCHE SENAAT\n')) return ['fr', 'nl'];
  return undefined;
}

/** The blocks between blank lines; a line that holds nothing but U+00A0 is blank. */
function toParagraphs(text: string): string[] {
  return text
    .split(/\n[ \u00A0]*(?=\n)/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

/** The series that the raw files know, each in order: the numbers that "also asked to" connects. */
export function rawSeries(questions: readonly RawQuestion[]): string[][] {
  const series: Set<string>[] = [];
  for (const { number, alsoAskedTo: others } of questions) {
    if (others.length === 0) continue;
    const joined = new Set([number, ...others]);
    for (const known of series.filter((candidate) => !candidate.isDisjointFrom(joined))) {
      for (const member of known) joined.add(member);
      series.splice(series.indexOf(known), 1);
    }
    series.push(joined);
  }
  return series.map((members) => [...members].sort(byNumber));
}

/** The order of question numbers: by legislature, then by serial, as numbers. */
export function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
