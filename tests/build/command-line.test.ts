import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { parseCommandLine, UsageError, type CommandSpec } from '../../src/build/command-line.ts';

const spec: CommandSpec = {
  name: 'start',
  purpose: 'Does it all.',
  options: ['content', 'out', 'site', 'base', 'as-of', 'port'],
};
const correctingSpec: CommandSpec = { name: 'permalinks', purpose: 'Records.', options: ['correct', 'because'] };
const readSpec: CommandSpec = { name: 'read', purpose: 'Reads.', options: [], operands: 'FILE' };

const parse = (...args: string[]) => parseCommandLine(spec, args, '/home/an');

describe('parseCommandLine', () => {
  it('has a default for all that is not given', () => {
    expect(parse()).toStrictEqual({
      contentDirectory: join(projectDirectory, 'content'),
      outDirectory: join(projectDirectory, 'dist'),
      site: 'http://localhost:4321',
      base: '/',
      asOf: null,
      port: 4321,
      questions: 0,
      seed: 1,
      isQuick: false,
      isRecorded: true,
      correction: { questionNumbers: [], reason: '' },
      operands: [],
    });
  });

  it('takes paths from where the user stands', () => {
    expect(parse('--content', '../big', '--out=site')).toMatchObject({
      contentDirectory: '/home/big',
      outDirectory: '/home/an/site',
    });
    expect(parse('--out', '/var/www/x').outDirectory).toBe('/var/www/x');
  });

  it.each([
    ['https://example.org', 'https://example.org'],
    ['http://example.org/', 'http://example.org'],
    ['https://Example.org:8080', 'https://example.org:8080'],
  ])('reads --site %s', (given, site) => {
    expect(parse('--site', given).site).toBe(site);
  });

  it.each([
    ['/archief', '/archief'],
    ['archief/', '/archief'],
    ['/a/b-c.d/', '/a/b-c.d'],
    ['/', '/'],
  ])('reads --base %s', (given, base) => {
    expect(parse('--base', given).base).toBe(base);
  });

  it('reads --as-of', () => {
    expect(parse('--as-of', '2024-02-29').asOf).toBe('2024-02-29');
  });

  it('reads --port', () => {
    expect(parse('--port', '8080')).toMatchObject({ port: 8080, site: 'http://localhost:8080' });
  });

  it.each([
    [['--colour', 'red'], "Unknown option '--colour'"],
    [['--port'], "Option '--port <value>' argument missing"],
    [['--port', ''], 'Unexpected empty --port, expected N'],
    [['--port', 'http'], 'Unexpected --port http, expected 0 to 65535'],
    [['--port', '65536'], 'Unexpected --port 65536, expected 0 to 65535'],
    [['--as-of', 'today'], 'Unexpected --as-of today, expected a day as 2026-11-22'],
    [['--as-of', '2023-02-29'], 'Unexpected --as-of 2023-02-29, expected a day'],
    [['--content', '--out'], "Option '--content' argument is ambiguous"],
    [['--site', 'example.org'], 'Unexpected --site example.org, expected an address'],
    [
      ['--site', 'https://example.org/a'],
      'Unexpected --site https://example.org/a, expected an address without a path',
    ],
    [['--site', 'https://me@example.org'], 'Unexpected --site https://me@example.org, expected an address'],
    [['--site', 'ftp://example.org'], 'Unexpected --site ftp://example.org, expected an address'],
    [['--base', 'a//b'], 'Unexpected --base a//b, expected a path'],
    [['--base', '/a b'], 'Unexpected --base /a b, expected a path'],
    [['serve'], 'Unexpected argument serve'],
  ])('refuses %j', (args, reason) => {
    expect(() => parse(...args)).toThrow(UsageError);
    expect(() => parse(...args)).toThrow(reason);
    expect(() => parse(...args)).toThrow('Usage: npm run start -- [OPTION…]');
  });

  it('reads --correct as often as it is given, with one reason', () => {
    const args = ['--correct', '5-8916', '--because', ' page put right ', '--correct=5-9', '--correct', '5-9'];
    expect(parseCommandLine(correctingSpec, args, '/home/an').correction).toStrictEqual({
      questionNumbers: ['5-8916', '5-9'],
      reason: 'page put right',
    });
  });

  it.each([
    [['--correct', '8916', '--because', 'x'], 'Unexpected --correct 8916, expected a question’s number, as 5-8916'],
    [['--correct', '', '--because', 'x'], 'Unexpected --correct , expected a question’s number'],
    [['--correct', '5-9'], 'Unexpected end, expected --because REASON'],
    [['--correct', '5-9', '--because', ' '], 'Unexpected end, expected --because REASON'],
    [['--because', 'x'], 'Unexpected --because, expected --correct NUMBER with it'],
  ])('refuses a correction as %j', (args, reason) => {
    const refused = () => parseCommandLine(correctingSpec, args, '/home/an');
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(reason);
    expect(refused).toThrow(/\n {2}--correct NUMBER records .*\n {2}--because REASON why /);
  });

  it('takes files where the command reads files, and then needs one', () => {
    expect(parseCommandLine(readSpec, ['a', 'b'], '/home/an').operands).toStrictEqual(['a', 'b']);
    expect(() => parseCommandLine(readSpec, [], '/home/an')).toThrow(
      'Unexpected end, expected FILE\n\nUsage: npm run read -- FILE…\nReads.',
    );
    expect(() => parseCommandLine(readSpec, ['--port', '1', 'a'], '/home/an')).toThrow("Unknown option '--port'");
  });
});
