import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultArchiveOptions, type ArchiveOptions } from './archive-config.ts';

/** What every option takes and does, as the usage says it. */
const optionTable = {
  content: { value: 'DIR', purpose: 'the content: DIR/raw is read, DIR/questions is written (default: content)' },
  out: { value: 'DIR', purpose: 'where the site is written (default: dist)' },
  site: { value: 'URL', purpose: 'the address it is published under (default: http://localhost:4321)' },
  base: { value: 'PATH', purpose: 'the path it is published under, as /archief (default: /)' },
  report: { value: 'FILE', purpose: 'where all messages and their counts are written, as JSON (default: nowhere)' },
  port: { value: 'N', purpose: 'the port it is served on (default: 4321)' },
} as const;
export type OptionName = keyof typeof optionTable;

const defaultPort = 4321;

/** What a command accepts. */
export interface CommandSpec {
  /** Its name in `package.json`. */
  readonly name: string;
  readonly purpose: string;
  readonly options: readonly OptionName[];
  /** The word for its other arguments in the usage, as `FILE`: one or more are expected. Without it there are none. */
  readonly operands?: string;
}

/** What a command was given, paths absolute, what was not given by its default. */
export interface CommandLine extends ArchiveOptions {
  readonly port: number;
  /** Where the report is written; absent when it is not asked for. */
  readonly reportFile?: string;
  /** The other arguments, as given. */
  readonly operands: readonly string[];
}

/** Arguments that a command cannot be run with. The message says what is wrong, and how the command is used. */
export class UsageError extends Error {}

/**
 * Reads the arguments of a command.
 *
 * @param userDirectory - the folder that relative paths of the user are relative to
 * @throws UsageError
 */
export function parseCommandLine(spec: CommandSpec, args: readonly string[], userDirectory: string): CommandLine {
  const { values, positionals } = parseStrictly(spec, args);
  const port = values.port === undefined ? defaultPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    fail(spec, `Unexpected --port ${values.port ?? ''}, expected 0 to 65535`);
  if (spec.operands === undefined && positionals[0] !== undefined) fail(spec, `Unexpected argument ${positionals[0]}`);
  if (spec.operands !== undefined && positionals.length === 0) fail(spec, `Unexpected end, expected ${spec.operands}`);
  const { contentDirectory, outDirectory } = defaultArchiveOptions;
  return {
    contentDirectory: values.content === undefined ? contentDirectory : resolve(userDirectory, values.content),
    outDirectory: values.out === undefined ? outDirectory : resolve(userDirectory, values.out),
    site: values.site === undefined ? `http://localhost:${port}` : siteOf(spec, values.site),
    base: values.base === undefined ? defaultArchiveOptions.base : baseOf(spec, values.base),
    port,
    ...(values.report === undefined ? {} : { reportFile: resolve(userDirectory, values.report) }),
    operands: positionals,
  };
}

/** How a command is used, in a few lines. */
export function formatUsage({ name, purpose, options, operands }: CommandSpec): string {
  const rows = options.map((option) => {
    const { value, purpose: effect } = optionTable[option];
    return `  ${`--${option} ${value}`.padEnd(14)} ${effect}`;
  });
  const placeholders = [
    ...(options.length > 0 ? ['[OPTION…]'] : []),
    ...(operands === undefined ? [] : [`${operands}…`]),
  ];
  return [`Usage: npm run ${name} -- ${placeholders.join(' ')}`.replace(/ -- $/, ''), purpose, ...rows].join('\n');
}

function parseStrictly(spec: CommandSpec, args: readonly string[]) {
  const accepted = spec.options.map((option) => [option, { type: 'string' }] as const);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(accepted),
      allowPositionals: true,
    });
    const given: Partial<Record<OptionName, string>> = {};
    for (const option of spec.options) {
      const value = values[option];
      if (value === '') fail(spec, `Unexpected empty --${option}, expected ${optionTable[option].value}`);
      if (value !== undefined) given[option] = value;
    }
    return { values: given, positionals };
  } catch (error) {
    if (error instanceof TypeError) fail(spec, error.message);
    throw error;
  }
}

function siteOf(spec: CommandSpec, text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    fail(spec, `Unexpected --site ${text}, expected an address without a path, as https://example.org`);
  }
  return url.origin;
}

function baseOf(spec: CommandSpec, text: string): string {
  const path = `/${text.replace(/^\/+|\/+$/g, '')}`;
  if (!/^\/[\w.~/-]*$/.test(path) || path.includes('//'))
    fail(spec, `Unexpected --base ${text}, expected a path as /archief`);
  return path;
}

function fail(spec: CommandSpec, reason: string): never {
  throw new UsageError(`${reason}\n\n${formatUsage(spec)}`);
}
