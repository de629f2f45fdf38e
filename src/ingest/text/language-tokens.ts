import { isConnector } from './language-connectors.ts';
import { clamp, wordEvidence } from './language-evidence.ts';
import { findInitials, findPlace, findSmallInitials } from './language-names.ts';
import { foldWord } from './language-word.ts';

/** `mark`: brackets, quotes and what else holds neither letter nor digit; `separator`: a dash between two segments. */
export type TokenKind = 'word' | 'name' | 'number' | 'separator' | 'mark';

/** What ties a word to its counterpart in the other language: the same number, the same name, or a shared origin. */
export type LinkKind = 'number' | 'name' | 'cognate';

export interface Link {
  readonly kind: LinkKind;
  readonly key: string;
}

/** A stretch of a line without a space; a dash that clings to the word after it is a token of its own. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TokenKind;
  /** Whether it is the first word of the line or of a segment, where a capital says nothing. */
  readonly opening: boolean;
  /** Natural log-odds for French (positive) or Dutch (negative). */
  readonly evidence: number;
  readonly links: readonly Link[];
}

/** The part of a token, between its hyphens, as it is judged; its links are not always asked for. */
interface Part {
  readonly kind: 'word' | 'name' | 'number';
  readonly evidence: number;
  readonly links: () => readonly Link[];
}

const limits = { evidence: 5, length: 80, stem: 5, shortestStem: 4 } as const;
/** A clipped Dutch article, as in `'s Nachts` and `'t Zand`: no French word stands so. */
const clipped = { pattern: /^'[nst]$/iu, evidence: -4 } as const;
/** Initials in capitals, or a capital inside a word, as in `NMBS` and `eHealth`. */
const coined = /^\p{Lu}[\p{Lu}.&]*$|\p{Ll}\p{Lu}/u;
/** Addresses on the web and of mail, whatever words they hold. */
const address = /:\/\/|@|^www\.|\.(?:be|brussels|com|eu|net|org)\b/iu;
const edges = /^[^\p{L}\p{N}']+|[^\p{L}\p{N}]+$/gu;
/** An elided article, preposition or pronoun: no Dutch word opens so. */
const elision = { pattern: /^(?:[cdjlmnst]|(?:jus|lors|puis|quel)?qu)'(?=[\p{L}\p{N}])/iu, evidence: 3 } as const;

const printed = /[^ \t\r\n]+/g;
/** A dash that clings to the word after it. */
const clinging = /^[-–—](?=[\p{Lu}«"“(])/u;

/** The tokens of a line in order. Spaces and tabs part them; U+00A0 does not. */
export function tokenize(line: string): Token[] {
  const shouted = isShouted(line);
  const tokens: Token[] = [];
  let opening = true;
  const add = (text: string, start: number): void => {
    const token = readToken(text, start, { opening, shouted });
    opening = token.kind === 'separator' || (opening && token.kind === 'mark');
    tokens.push(token);
  };
  for (const { 0: text, index } of line.matchAll(printed)) {
    const dash = clinging.test(text) ? 1 : 0;
    if (dash > 0) add(text.slice(0, dash), index);
    add(text.slice(dash), index + dash);
  }
  return tokens;
}

/** The evidence of the tokens of a line, for those who ask for nothing else. */
export function evidenceOf(line: string): number {
  const shouted = isShouted(line);
  return (line.match(printed) ?? []).reduce((sum, text) => sum + readEvidence(text, shouted), 0);
}

function isShouted(line: string): boolean {
  return !/\p{Ll}/u.test(line);
}

interface Setting {
  readonly opening: boolean;
  /** Whether the whole line is in capitals, so that a capital says nothing. */
  readonly shouted: boolean;
}

/** What a token is, whatever its place: most words of a text are met again. */
type Reading = Pick<Token, 'kind' | 'evidence' | 'links'>;
const readings = new Map<string, Reading>();
const mostReadings = 20_000;

function readToken(text: string, start: number, setting: Setting): Token {
  const key = `${setting.opening ? '1' : '0'}${setting.shouted ? '1' : '0'}${text}`;
  let reading = readings.get(key);
  if (!reading) {
    reading = readText(text, setting);
    if (readings.size >= mostReadings) readings.clear();
    if (text.length <= limits.length) readings.set(key, reading);
  }
  const { kind, evidence, links } = reading;
  return { start, end: start + text.length, text, opening: setting.opening, kind, evidence, links };
}

const evidences = new Map<string, number>();
const mostEvidences = 50_000;

function readEvidence(text: string, shouted: boolean): number {
  const key = `${shouted ? '1' : '0'}${text}`;
  const known = evidences.get(key);
  if (known !== undefined) return known;
  const word = text.replace(clinging, '');
  const evidence = isSeparator(word) ? 0 : sumEvidence(readParts(coreOf(word), { opening: false, shouted }));
  if (evidences.size >= mostEvidences) evidences.clear();
  if (text.length <= limits.length) evidences.set(key, evidence);
  return evidence;
}

function readText(text: string, setting: Setting): Reading {
  if (isSeparator(text)) return { kind: 'separator', evidence: 0, links: [] };
  const parts = readParts(coreOf(text), setting);
  return {
    kind: parts[0]?.kind ?? 'mark',
    evidence: sumEvidence(parts),
    links: parts.flatMap((part) => part.links()),
  };
}

function isSeparator(text: string): boolean {
  return /^[-–—]+$/u.test(text);
}

/** What is judged of a token: nothing of an address, nor of what is no word for its length. */
function coreOf(text: string): string {
  return text.length > limits.length || address.test(text) ? '' : text.replaceAll('’', "'").replace(edges, '');
}

function sumEvidence(parts: readonly Part[]): number {
  return clamp(
    parts.reduce((sum, part) => sum + part.evidence, 0),
    limits.evidence,
  );
}

function readParts(core: string, setting: Setting): Part[] {
  const place = findPlace(foldWord(core));
  if (place) return [{ kind: 'name', evidence: place.evidence, links: () => [{ kind: 'name', key: place.key }] }];
  return core.split(/[-/\u00a0]/u).flatMap((part) => readPart(part, setting) ?? []);
}

function readPart(part: string, { opening, shouted }: Setting): Part | undefined {
  const word = part.replace(elision.pattern, '');
  if (!/[\p{L}\p{N}]/u.test(word)) return undefined;
  const article = word === part ? 0 : elision.evidence;
  const named = (key: string, evidence = 0): Part => ({
    kind: 'name',
    evidence: article + evidence,
    links: () => [{ kind: 'name', key }],
  });
  if (/\p{N}/u.test(word)) return { kind: 'number', evidence: article, links: () => [{ kind: 'number', key: word }] };
  if (clipped.pattern.test(word)) return { kind: 'word', evidence: clipped.evidence, links: () => [] };
  const singular = word.replace(/'s$/u, '');
  const folded = foldWord(word);
  const capital = /^\p{Lu}/u.test(word);
  const small = singular === word ? folded : foldWord(singular);
  const known = findInitials(singular) ?? findSmallInitials(small) ?? (capital && findPlace(folded));
  if (known) return named(known.key, known.evidence);
  if (!shouted && coined.test(singular)) return named(singular.toLowerCase());
  return {
    kind: capital && !shouted ? 'name' : 'word',
    evidence: article + wordEvidence(folded),
    links: () => {
      const key = stemOf(folded);
      const linked = key.length >= (capital ? 2 : limits.shortestStem) && !isConnector(word);
      return linked ? [{ kind: capital && !opening ? 'name' : 'cognate', key }] : [];
    },
  };
}

/** The beginning of a word, spelt so that French and Dutch words of one origin mostly agree: `politique`, `politiek`. */
function stemOf(folded: string): string {
  return folded
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ph', 'f')
    .replaceAll(/[cq]u?/gu, 'k')
    .replaceAll('x', 'ks')
    .slice(0, limits.stem);
}
