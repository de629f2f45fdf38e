import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { formatTable, writeRecord } from '../../src/bench/record.ts';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

describe('the record of the benchmarks', () => {
  it('keeps the parts of others, replaces its own, and is laid out in one way', async () => {
    const path = join(await temporaryFolder(), 'BENCHMARKS.md');
    await writeRecord(path, { name: 'reader', text: '## Reading\n\nslow' });
    await writeRecord(path, { name: 'build', text: `## Building\n\n${formatTable(['a', 'b'], [['long cell', '1']])}` });
    await writeRecord(path, { name: 'reader', text: '## Reading\n\nfast' });
    const text = await readFile(path, 'utf8');
    expect(text.match(/^# Benchmarks$/gm)).toHaveLength(1);
    expect(text.slice(text.indexOf('<!--'))).toBe(`<!-- begin: build -->

## Building

| a         |   b |
| --------- | --: |
| long cell |   1 |

<!-- end: build -->

<!-- begin: reader -->

## Reading

fast

<!-- end: reader -->
`);
    await writeRecord(path, { name: 'reader', text: '## Reading\n\nfast' });
    expect(await readFile(path, 'utf8')).toBe(text);
    const style = await resolveConfig(join(projectDirectory, 'BENCHMARKS.md'));
    expect(await check(text, { ...style, parser: 'markdown' })).toBe(true);
  });
});
