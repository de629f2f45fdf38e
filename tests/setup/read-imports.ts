import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** One import of one of our files. */
export interface Import {
  /** The importing file, relative to the project, with `/`. */
  readonly file: string;
  /** What is imported: a file of ours relative to the project, or a module by its name. */
  readonly target: string;
  readonly isOurs: boolean;
  /** Whether only types are imported, so that nothing is left of it when the code runs. */
  readonly isTypeOnly: boolean;
}

/** Every import in the code files under a folder of the project, pages and their scripts included. */
export function readImports(projectDirectory: string, folder: string): Import[] {
  const entries = readdirSync(join(projectDirectory, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
    .filter((entry) => !entry.parentPath.split(sep).includes('node_modules'))
    .flatMap((entry) => importsOf(projectDirectory, join(entry.parentPath, entry.name)));
}

function importsOf(projectDirectory: string, path: string): Import[] {
  const source = ts.createSourceFile(path, codeOf(path, readFileSync(path, 'utf8')), ts.ScriptTarget.Latest);
  const toProject = (absolute: string): string => relative(projectDirectory, absolute).replaceAll(sep, '/');
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isOurs = specifier.text.startsWith('.');
    const target = isOurs ? toProject(join(dirname(path), specifier.text)) : specifier.text;
    found.push({ file: toProject(path), target, isOurs, isTypeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The code of a file: of a page or component, what stands between its fences and in its scripts. */
function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '', ...scripts].join('\n');
}
