import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetHanded,
  handHits,
  takeHanded,
  type HitStorage,
} from '../../../src/components/question/hits/handed-hits.ts';
import { readHits } from '../../../src/components/question/hits/read-hits.ts';

const hits = { words: ['pont'], phrases: ['pontdefer'] };
let kept: Map<string, string>;
let storage: HitStorage;

beforeEach(() => {
  kept = new Map([['other', 'kept']]);
  storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
});

describe('what was found', () => {
  it('is taken once, by the page that it was handed to', () => {
    handHits(storage, '/fr/5-1/', hits);
    expect(takeHanded(storage, '/fr/5-2/')).toBeNull();
    expect(readHits(takeHanded(storage, '/fr/5-1/') ?? '')).toStrictEqual(hits);
    expect(takeHanded(storage, '/fr/5-1/')).toBeNull();
  });

  it('is forgotten where no page took it, and nothing else is', () => {
    handHits(storage, '/fr/5-1/', hits);
    handHits(storage, '/fr/5-2/', hits);
    forgetHanded(storage);
    expect([...kept]).toStrictEqual([['other', 'kept']]);
  });
});

describe('what is read of it', () => {
  it.each(['', 'null', '{}', '[]', '{"words":1}', '{"words":[],"phrases":[]}', '{"words":["", 3],"phrases":null}'])(
    'is nothing of %j',
    (handed) => {
      expect(readHits(handed)).toBeUndefined();
    },
  );

  it('is texts only', () => {
    expect(readHits('{"words":["pont",1,""],"phrases":[]}')).toStrictEqual({ words: ['pont'], phrases: [] });
  });
});
