import { describe, expect, it } from 'vitest';
import { repairEncoding } from '../../src/ingest/text/repair-encoding.ts';
import { damageLetters } from '../../src/raw-writer/damage-letters.ts';

const text =
  'België: de geïnteresseerde patiënten, efficiënt gefinancierd; één coördinatie à Zoë@geïnd www.financiën.be.';

describe('damaged letters', () => {
  it.each([
    ['x-mac-ce', 'België: de geÔnteresseerde patiŽnten, efficiŽnt gefinancierd; één coŲrdinatie à Zoë'],
    ['windows-1257', 'België: de geïnteresseerde patiėnten, efficiėnt gefinancierd; één coördinatie à Zoë'],
    ['windows-1250', 'België: de geďnteresseerde patiënten, efficiënt gefinancierd; één coördinatie à Zoë'],
  ] as const)('by %s stand in words of small letters only, and are repaired by the reader', (charset, expected) => {
    const damaged = damageLetters(text, charset);
    expect(damaged).toBe(`${expected}@geïnd www.financiën.be.`);
    expect(repairEncoding(damaged).text).toBe(text);
  });
});
