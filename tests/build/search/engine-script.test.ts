import { describe, expect, it } from 'vitest';
import { changeEngineScript } from '../../../src/build/search/engine-script.ts';

const script = 'a={words:locations,data:b};c=()=>{return{options:d,init:e}};';

describe('the script of the engine', () => {
  it('hands on what it finds, and the way to ask for it', () => {
    expect(changeEngineScript(script)).toBe(
      'a={words:locations,weighted_locations,data:b};c=()=>{return{enterPlaygroundMode:()=>wrapper.enterPlaygroundMode(),options:d,init:e}};',
    );
  });

  it.each([
    ['lacks a place', 'a={words:locations,data:b};'],
    ['has one twice', script + script],
  ])('is of another version where it %s', (_, other) => {
    expect(() => changeEngineScript(other)).toThrow(RangeError);
  });
});
