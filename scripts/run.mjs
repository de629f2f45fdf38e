/**
 * Starts a command of package.json: `node scripts/run.mjs <command> [argument…]`. It is plain JavaScript, so that a
 * Node which cannot run the TypeScript of the project still says what is needed.
 */
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const needed = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `Node ${process.versions.node} is too old: the project needs ${needed.join('.')} or newer.\n` +
      'On Linux and Windows npm brings it: run "npm ci", then the command through "npm run".\n' +
      'Elsewhere install Node 24 from https://nodejs.org/ first.\n',
  );
  process.exit(1);
}

const projectDirectory = dirname(dirname(fileURLToPath(import.meta.url)));
// npm runs a script in the folder of the project, and keeps where the user stands in INIT_CWD.
const userDirectory = process.cwd() === projectDirectory ? (process.env.INIT_CWD ?? projectDirectory) : process.cwd();
process.chdir(projectDirectory);
// What Node makes of the TypeScript is kept, here and by the processes that are started.
process.env.NODE_COMPILE_CACHE ??= join(projectDirectory, '.cache', 'compiled');
nodeModule.enableCompileCache(process.env.NODE_COMPILE_CACHE);

const [command, ...args] = process.argv.slice(2);
const { main } = await import(`./${command}.ts`);
process.exitCode = await main(args, userDirectory);
