import { describe, expect, it } from 'vitest';
import { pack } from '../../src/build/search/packed-file.ts';
import { unpack } from '../../src/components/search/packed-file.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const packed = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await pack(new TextEncoder().encode('mots')));

describe('a file of an index', () => {
  it('is unpacked, also where the host has taken its compression off', async () => {
    expect(text(await unpack(await packed()))).toBe('mots');
    expect(text(await unpack(new TextEncoder().encode('pagefind_dcdmots')))).toBe('mots');
  });

  it('is no other file', async () => {
    await expect(unpack(new TextEncoder().encode('<!doctype html>'))).rejects.toThrow(Error);
  });
});
