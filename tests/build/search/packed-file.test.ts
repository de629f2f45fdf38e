import { expect, it } from 'vitest';
import { createNames, digestOf, pack, unpack } from '../../../src/build/search/packed-file.ts';

it('a packed file gives back what it holds', async () => {
  expect(unpack(await pack(Buffer.from('words'))).toString()).toBe('words');
});

it('a name has six digits, and more where another file has these', () => {
  const nameOf = createNames();
  const digests = ['0123456', '0123457', '0123458', '9999999', '0123456'];
  expect(digests.map(nameOf)).toStrictEqual(['012345', '0123457', '0123458', '999999', '012345']);
  expect(nameOf(digestOf(Buffer.from('words')))).toBe(digestOf(Buffer.from('words')).slice(0, 6));
  expect(() => nameOf('012345')).toThrow(RangeError);
});
