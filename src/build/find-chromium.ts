import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The variable of the environment that names the browser to test with. */
export const chromiumVariable = 'CHROMIUM_PATH';

/** Where this machine may keep a browser. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The names under which systems install Chromium and its kin, in the order in which they are preferred. */
const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const macApplications = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * The paths at which a browser may stand, in the order in which they are preferred: the one that
 * {@link chromiumVariable} names, alone where it is set; else the names on the PATH, then the usual folders.
 *
 * @param playwrightPath - where Playwright keeps the one it downloads, which comes last
 */
export function chromiumCandidates({ platform, env }: Machine, playwrightPath: string): string[] {
  const named = env[chromiumVariable];
  if (named !== undefined && named !== '') return [named];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = commandNames.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return [...onPath, ...usualPlaces({ platform, env }), playwrightPath];
}

/** The first candidate that is there and runs, or `undefined`. */
export async function findChromium(machine: Machine): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const candidates = chromiumCandidates(machine, chromium.executablePath());
  return candidates.find((path) => existsSync(path) && runs(path, machine.platform));
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] === undefined ? [] : [join(env['HOME'], 'Applications')])];
    return folders.flatMap((folder) => macApplications.map((application) => join(folder, application)));
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData'] ?? env['LOCALAPPDATA']];
    return folders.flatMap((folder) => (folder === undefined ? [] : windowsPrograms.map((path) => join(folder, path))));
  }
  return commandNames.flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`]);
}

/** Ubuntu has a `chromium-browser` that only says how to install one. On Windows a browser does not print its version. */
function runs(path: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
