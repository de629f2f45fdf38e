/** What is shown of a stage. Times are in milliseconds. */
export interface StageState {
  readonly title: string;
  readonly done: number;
  readonly total: number | undefined;
  readonly elapsed: number;
  /** `undefined` when nobody knows it. */
  readonly remaining: number | undefined;
  /** The width of the terminal. */
  readonly columns: number;
}

const widestBar = 30;
const narrowestBar = 6;

/**
 * A stage on a line of the terminal, always shorter than that is wide: `Reading raw files ██░░░░ 12,000 of 58,320 · 40 s left`.
 * On a narrow one the bar goes first, then the time, then the end of the title.
 */
export function formatStage({ title, done, total, elapsed, remaining, columns }: StageState): string {
  const room = Math.max(0, columns - 1);
  if (total === undefined) return cut([title, formatElapsed(elapsed)].filter(Boolean).join(' · '), room);
  const all = formatCount(total);
  const counts = `${formatCount(done).padStart(all.length)} of ${all}`;
  const time = remaining === undefined || done >= total ? '' : ` · ${formatRemaining(remaining)} left`;
  const words = `${title} ${counts}${time}`;
  const bar = formatBar(total === 0 ? 1 : done / total, room - words.length - 1);
  if (bar !== '') return `${title} ${bar} ${counts}${time}`;
  if (words.length <= room) return words;
  return cut(`${cut(title, Math.max(10, room - counts.length - 1))} ${counts}`, room);
}

/** A stage that has ended, on the line that stays. */
export function formatEnd({ title, done, total, elapsed, columns }: StageState): string {
  const counts = total === undefined ? '' : `: ${formatCount(done)}`;
  const time = formatElapsed(elapsed);
  return cut(`${title}${counts}${time === '' ? '' : ` · ${time}`}`, Math.max(0, columns - 1));
}

function formatBar(share: number, room: number): string {
  const width = Math.min(widestBar, room);
  if (width < narrowestBar) return '';
  const full = Math.round(Math.min(1, Math.max(0, share)) * width);
  return '█'.repeat(full) + '░'.repeat(width - full);
}

/** Empty in the first second: most stages are over then. */
function formatElapsed(elapsed: number): string {
  return elapsed < 1_000 ? '' : formatSeconds(Math.floor(elapsed / 1_000));
}

/** Rounded up the more coarsely the longer it is, so that it does not waver. */
function formatRemaining(remaining: number): string {
  const seconds = remaining / 1_000;
  const step = seconds < 20 ? 1 : seconds < 120 ? 5 : seconds < 600 ? 10 : 60;
  return formatSeconds(Math.max(1, Math.ceil(seconds / step) * step));
}

function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3_600)];
  if (hours > 0) return `${hours} h ${minutes % 60} min`;
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1))}…`.slice(0, room);
}
