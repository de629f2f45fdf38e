import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { messages } from '../../src/i18n/dictionaries.ts';

const sources = readdirSync(join(projectDirectory, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|astro)$/.test(path) && !path.startsWith('i18n'))
  .map((path) => readFileSync(join(projectDirectory, 'src', path), 'utf8'));

/** Tables whose rows are looked up by a kind or a language: the table is used as a whole. */
const tables = [
  ...['status', 'event', 'relation', 'target', 'ofTarget', 'original', 'translation', 'textMissingIn', 'textLanguage'],
  ...['cell', 'cellMeaning', 'referral'],
  ...['fields', 'narrow', 'subjects', 'examples'],
];

/** The names that lead to each entry, as `['search', 'noResults']`; a table or a counted noun is one entry. */
function pathsOf(dictionary: object, path: readonly string[] = []): string[][] {
  return Object.entries(dictionary).flatMap(([name, value]: [string, unknown]) => {
    const own = [...path, name];
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value) && !('other' in value);
    return isGroup && !tables.includes(name) ? pathsOf(value, own) : [own];
  });
}

/**
 * Whether a source takes an entry out of its group: `group.name`, `group[key]` where `'name'` is a key, or `name` of
 * what the source calls the group (`const words = messages[locale].group`, `const { name } = messages[locale].group`).
 */
function isUsedIn(source: string, path: readonly string[]): boolean {
  const [name = '', group] = path.toReversed();
  if (group === undefined) return new RegExp(`\\.${name}\\b|\\{[^{}]*\\b${name}\\b[^{}]*\\} = messages`).test(source);
  const aliases = [...source.matchAll(new RegExp(`const (\\w+) = [^;{]*\\.${group};`, 'g'))].flatMap(
    (match) => match[1] ?? [],
  );
  const taken = [group, ...aliases].some((alias) => new RegExp(`\\b${alias}\\.${name}\\b`).test(source));
  const unpacked = new RegExp(`\\{[^{}]*\\b${name}\\b[^{}]*\\} = [^;]*\\.${group};`).test(source);
  return taken || unpacked || (source.includes(`.${group}[`) && source.includes(`'${name}'`));
}

it('every entry of the dictionaries is used on a page', () => {
  const paths = pathsOf(messages.fr);
  const unused = paths.filter((path) => !sources.some((source) => isUsedIn(source, path)));
  expect(paths.length).toBeGreaterThan(100);
  expect(unused.map((path) => path.join('.'))).toStrictEqual([]);
});
