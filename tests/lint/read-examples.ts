import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectDirectory } from '../../src/build/archive-config.ts';
import type { Question } from '../../src/domain/question.ts';
import { toExampleQuestion } from './example-question.ts';

/** An example in the doc comment of a rule: a corpus, and what the rule says of it, a line a message. */
export interface Example {
  readonly kind: 'accepted' | 'rejected';
  readonly questions: readonly Question[];
  /** `<number or file>: <reason>`, and for the other end `because of <number or file>: <reason>`. */
  readonly expected: readonly string[];
}

const rulesDirectory = join(projectDirectory, 'src/lint/rules');

/** The names of the files of the rules, without their ending. */
export function ruleFiles(): readonly string[] {
  return readdirSync(rulesDirectory)
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

/** The examples in the file of a rule: in YAML, with the expected messages as its comments. */
export function readExamples(ruleFile: string): readonly Example[] {
  const code = readFileSync(join(rulesDirectory, `${ruleFile}.ts`), 'utf8');
  const comments = [...code.matchAll(/^\/\*\*\n([\s\S]*?)^ \*\/$/gm)].map((match) => match[1] ?? '');
  return comments.flatMap((comment) => {
    const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
    const [, ...parts] = lines.join('\n').split(/^@example (?=accepted$|rejected$)/m);
    return parts.map(toExample);
  });
}

function toExample(part: string): Example {
  const [kind = '', ...lines] = part.split('\n');
  const yaml = lines.join('\n');
  return {
    kind: z.enum(['accepted', 'rejected']).parse(kind),
    questions: z.array(z.unknown()).parse(parse(yaml)).map(toExampleQuestion),
    expected: lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2)),
  };
}
