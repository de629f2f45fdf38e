/** What every option takes and does, as the usage says it. */
export const optionTable = {
  content: { value: 'DIR', purpose: 'the content: DIR/raw is read, DIR/questions is written (default: content)' },
  out: { value: 'DIR', purpose: 'where the site is written (default: dist)' },
  site: { value: 'URL', purpose: 'the address it is published under (default: http://localhost:4321)' },
  base: { value: 'PATH', purpose: 'the path it is published under, as /archief (default: /)' },
  'as-of': {
    value: 'DAY',
    purpose:
      'the day that days without a reply are counted to, at most to the end of the legislature, yyyy-mm-dd (default: not counted)',
  },
  report: { value: 'FILE', purpose: 'where all messages and their counts are written, as JSON (default: nowhere)' },
  port: { value: 'N', purpose: 'the port it is served on (default: 4321)' },
  questions: { value: 'N', purpose: 'how many questions' },
  seed: { value: 'S', purpose: 'a whole number; the same one gives the same bytes (default: 1)' },
  correct: { value: 'NUMBER', purpose: 'records that this question has other words now, and may; several times' },
  because: { value: 'REASON', purpose: 'why that is so: it is kept with the correction' },
  quick: { value: null, purpose: 'small sizes, one run: to try it out' },
  'no-record': { value: null, purpose: 'writes no file, only says what was measured' },
} as const;
export type OptionName = keyof typeof optionTable;

/** Options that can be given several times. */
export const repeatedOptions: ReadonlySet<OptionName> = new Set(['correct']);

/** What a command accepts. */
export interface CommandSpec {
  /** Its name in `package.json`. */
  readonly name: string;
  readonly purpose: string;
  readonly options: readonly OptionName[];
  /** Those of the options without which it does nothing. */
  readonly required?: readonly OptionName[];
  /** What options do for this command, where that is not what they do for others. */
  readonly purposes?: Readonly<Partial<Record<OptionName, string>>>;
  /** The word for its other arguments in the usage, as `FILE`: one or more are expected. Without it there are none. */
  readonly operands?: string;
}

/** Arguments that a command cannot be run with. The message says what is wrong, and how the command is used. */
export class UsageError extends Error {}

/** How a command is used, in a few lines. */
export function formatUsage({ name, purpose, options, required = [], purposes, operands }: CommandSpec): string {
  const rows = options.map((option) => {
    const { value, purpose: usual } = optionTable[option];
    return [`--${option} ${value ?? ''}`, purposes?.[option] ?? usual] as const;
  });
  const width = Math.max(14, ...rows.map(([form]) => form.length));
  const table = rows.map(([form, use]) => `  ${form.padEnd(width)} ${use}`);
  const placeholders = [
    ...required.map((option) => `--${option} ${optionTable[option].value ?? ''}`),
    ...(options.length > required.length ? ['[OPTION…]'] : []),
    ...(operands === undefined ? [] : [`${operands}…`]),
  ];
  return [`Usage: npm run ${name} -- ${placeholders.join(' ')}`.replace(/ -- $/, ''), purpose, ...table].join('\n');
}

/** Refuses the arguments of a command. */
export function fail(spec: CommandSpec, reason: string): never {
  throw new UsageError(`${reason}\n\n${formatUsage(spec)}`);
}
