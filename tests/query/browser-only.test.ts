import { expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { readImports } from '../setup/read-imports.ts';

const imports = readImports(projectDirectory, 'src').filter(({ isTypeOnly }) => !isTypeOnly);

/** A file, and all that is left of its imports when the code runs, and of theirs. */
function reach(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const { target } of imports.filter((one) => one.file === file)) reach(target, reached);
  return reached;
}

it('the language of queries brings no library and nothing of Node into a page', () => {
  const files = new Set(imports.map(({ file }) => file).filter((file) => file.startsWith('src/query/')));
  expect(files.size).toBeGreaterThan(10);
  const reached = new Set([...files].flatMap((file) => [...reach(file)]));
  expect([...reached].filter((target) => !target.startsWith('src/'))).toStrictEqual([]);
});
