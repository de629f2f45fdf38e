import { describe, expect, it } from 'vitest';
import { hostTable } from '../../../src/bench/site/hosts.ts';

const tableOf = (files: number, folders: number, bytes: number): string[] =>
  hostTable({ parts: [{ part: 'question', files, bytes, largest: 1 }], folders, shards: 1 }).split('\n');
const takes = (table: string[]): string[] => table.slice(2).map((row) => row.split(' | ').at(-1)?.slice(0, -2) ?? '');

describe('the hosts that take a site', () => {
  it('are those whose limits of files and bytes it keeps, folders counted where they count', () => {
    expect(takes(tableOf(20_000, 1, 1e9))).toStrictEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
    expect(takes(tableOf(20_001, 1, 1e9 + 1))).toStrictEqual(['no', 'yes', 'no', 'no', 'yes']);
    expect(takes(tableOf(120_000, 80_000, 5e8))).toStrictEqual(['no', 'no', 'yes', 'yes', 'yes']);
    expect(takes(tableOf(120_000, 80_001, 5e8))).toStrictEqual(['no', 'no', 'yes', 'no', 'yes']);
  });
});
