import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { allSites, inventedSite, plainSite, synthesizedSite } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import type { BuiltPage } from './read-built-site.ts';

const isQuestion = ({ file }: BuiltPage) => /^(?:(?:fr|nl)\/)?\d+-\d+\/index\.html$/.test(file);
const blocksOf = ({ document }: BuiltPage) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((block) => block.textContent);
const canonicalOf = ({ document }: BuiltPage) =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';

const nodeSchema = z.object({ '@context': z.literal('https://schema.org'), '@type': z.string(), url: z.string() });

describe.each(allSites)('on $name', ({ site }) => {
  it('every page of a question, and no other, has structured data of its own address', () => {
    const faults = (page: BuiltPage): string[] => {
      const blocks = blocksOf(page);
      const nodes = blocks.map((block) => nodeSchema.parse(JSON.parse(block)));
      const isRight = isQuestion(page)
        ? nodes.length === 1 && nodes[0]?.['@type'] === 'Question' && nodes[0].url === canonicalOf(page)
        : nodes.length === 0;
      return isRight ? [] : [`${blocks.length} blocks`, ...blocks];
    };
    expect(site.pages.filter(isQuestion)).not.toHaveLength(0);
    expect(faultsOn(site.pages, faults)).toStrictEqual([]);
  });
});

/** What the compiler says of JSON that is held to the vocabulary of schema.org, as the package `schema-dts` has it. */
function findingsOf(blocks: readonly string[]): string[] {
  const file = join(projectDirectory, 'tests', 'structured-data-of-pages.ts');
  const source = [
    "import type { Question, WithContext } from 'schema-dts';",
    ...blocks.map((block, index) => `export const page${index}: WithContext<Question> = ${block};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const packaged = ts.createCompilerHost(options);
  host.fileExists = (path) => path === file || packaged.fileExists(path);
  host.getSourceFile = (path, version) =>
    path === file ? ts.createSourceFile(file, source, version) : packaged.getSourceFile(path, version);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('held to the vocabulary of schema.org', () => {
  it('the structured data have no finding', () => {
    const pages = plainSite.pages.filter(isQuestion);
    const peculiar = inventedSite.pages.filter(({ file }) => file.includes('6-90'));
    const some = synthesizedSite.pages.filter(isQuestion).filter((_, index) => index % 50 === 0);
    const blocks = new Set([...pages, ...peculiar, ...some].flatMap(blocksOf));
    expect(blocks.size).toBeGreaterThan(30);
    expect(findingsOf([...blocks])).toStrictEqual([]);
  }, 60_000);

  it('a property that schema.org does not have, and a value of a wrong type, are found', () => {
    const [block = ''] = blocksOf(plainSite.page('fr/5-8916/'));
    const findings = findingsOf([
      block.replace('"identifier"', '"questionNumber"'),
      block.replace('"Person"', '"Senator"'),
      block,
    ]);
    expect(findings).toHaveLength(2);
  }, 60_000);
});
