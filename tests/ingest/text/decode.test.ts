import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/ingest/text/decode.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it('gives the text, a byte order mark included', () => {
    expect(decode(bytes('\ufeffSénat'))).toEqual({ kind: 'text', text: '\ufeffSénat' });
    expect(decode(bytes(''))).toEqual({ kind: 'text', text: '' });
  });

  it('stops before the first byte that is no UTF-8', () => {
    const latin1 = Uint8Array.from([...bytes('Sénat\nS'), 0xe9, ...bytes('nat')]);
    expect(decode(latin1)).toEqual({ kind: 'not-utf8', before: 'Sénat\nS' });
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x53))).toEqual({ kind: 'not-utf8', before: '' });
  });

  it('stops before a character that the file cuts off', () => {
    expect(decode(bytes('Liège').slice(0, 4))).toEqual({ kind: 'text', text: 'Liè' });
    expect(decode(bytes('Liège').slice(0, 3))).toEqual({ kind: 'not-utf8', before: 'Li' });
  });
});
