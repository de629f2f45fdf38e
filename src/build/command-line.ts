import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calendarDateSchema, type CalendarDate } from '../domain/calendar-date.ts';
import { defaultArchiveOptions, type ArchiveOptions } from './archive-config.ts';
import { fail, optionTable, repeatedOptions, type CommandSpec, type OptionName } from './command-usage.ts';
import { correctionOf } from './correction-options.ts';
import type { Correction } from './permalinks/record-permalinks.ts';

export { formatUsage, UsageError, type CommandSpec, type OptionName } from './command-usage.ts';

const defaultPort = 4321;
const defaultSeed = 1;

/** What a command was given, paths absolute, what was not given by its default. */
export interface CommandLine extends ArchiveOptions {
  readonly port: number;
  /** 0 when it is not given. */
  readonly questions: number;
  readonly seed: number;
  readonly isQuick: boolean;
  readonly isRecorded: boolean;
  /** Of no question when none is given. */
  readonly correction: Correction;
  /** Where the report is written; absent when it is not asked for. */
  readonly reportFile?: string;
  /** The other arguments, as given. */
  readonly operands: readonly string[];
}

/**
 * Reads the arguments of a command.
 *
 * @param userDirectory - the folder that relative paths of the user are relative to
 * @throws UsageError
 */
export function parseCommandLine(spec: CommandSpec, args: readonly string[], userDirectory: string): CommandLine {
  const { values, lists, flags, positionals } = parseStrictly(spec, args);
  const port = integerOf(spec, 'port', values.port, { min: 0, max: 65_535 }) ?? defaultPort;
  if (spec.operands === undefined && positionals[0] !== undefined) fail(spec, `Unexpected argument ${positionals[0]}`);
  if (spec.operands !== undefined && positionals.length === 0) fail(spec, `Unexpected end, expected ${spec.operands}`);
  const { contentDirectory, outDirectory } = defaultArchiveOptions;
  return {
    contentDirectory: values.content === undefined ? contentDirectory : resolve(userDirectory, values.content),
    outDirectory: values.out === undefined ? outDirectory : resolve(userDirectory, values.out),
    site: values.site === undefined ? `http://localhost:${port}` : siteOf(spec, values.site),
    base: values.base === undefined ? defaultArchiveOptions.base : baseOf(spec, values.base),
    asOf: values['as-of'] === undefined ? defaultArchiveOptions.asOf : dayOf(spec, 'as-of', values['as-of']),
    port,
    questions: integerOf(spec, 'questions', values.questions, { min: 1, max: 1_000_000 }) ?? 0,
    seed: integerOf(spec, 'seed', values.seed, { min: 0, max: Number.MAX_SAFE_INTEGER }) ?? defaultSeed,
    isQuick: flags.has('quick'),
    isRecorded: !flags.has('no-record'),
    correction: correctionOf(spec, lists.correct ?? [], values.because),
    ...(values.report === undefined ? {} : { reportFile: resolve(userDirectory, values.report) }),
    operands: positionals,
  };
}

function parseStrictly(spec: CommandSpec, args: readonly string[]) {
  const accepted = spec.options.map((option) => {
    const type = optionTable[option].value === null ? 'boolean' : 'string';
    return [option, { type, multiple: repeatedOptions.has(option) }] as const;
  });
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(accepted),
      allowPositionals: true,
    });
    const given: Partial<Record<OptionName, string>> = {};
    const lists: Partial<Record<OptionName, readonly string[]>> = {};
    const flags = new Set<OptionName>();
    for (const option of spec.options) {
      const value = values[option];
      if (Array.isArray(value)) lists[option] = value.map(String);
      if (value === '') fail(spec, `Unexpected empty --${option}, expected ${optionTable[option].value ?? ''}`);
      if (typeof value === 'string') given[option] = value;
      if (value === true) flags.add(option);
    }
    const missing = spec.required?.find((option) => given[option] === undefined);
    if (missing !== undefined) fail(spec, `Unexpected end, expected --${missing} ${optionTable[missing].value ?? ''}`);
    return { values: given, lists, flags, positionals };
  } catch (error) {
    if (error instanceof TypeError) fail(spec, error.message);
    throw error;
  }
}

/** @returns `undefined` when the option is not given */
function integerOf(
  spec: CommandSpec,
  option: OptionName,
  text: string | undefined,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max || !/^\d+$/.test(text))
    fail(spec, `Unexpected --${option} ${text}, expected ${min} to ${max}`);
  return value;
}

function dayOf(spec: CommandSpec, option: OptionName, text: string): CalendarDate {
  const day = calendarDateSchema.safeParse(text);
  if (!day.success) fail(spec, `Unexpected --${option} ${text}, expected a day as 2026-11-22`);
  return day.data;
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
