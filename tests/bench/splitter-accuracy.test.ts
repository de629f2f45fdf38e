import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureSplitter } from '../../src/bench/splitter-accuracy.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

describe('how well titles are divided', () => {
  it('is counted, title by title', async () => {
    const pairs = [
      {
        fr: "Les frais de justice en matière pénale lors d'une enquête",
        nl: 'Wachtlijsten voor orgaantransplantaties',
      },
      { fr: 'Wachtlijsten voor orgaantransplantaties', nl: 'in de ziekenhuizen' },
    ];
    const folder = await temporaryFolder({ 'pairs.json': JSON.stringify(pairs) });
    const accuracy = await measureSplitter(join(folder, 'pairs.json'));
    expect(accuracy).toStrictEqual({ titles: 2, found: 1, certain: 2, certainAndFound: 1 });
  });
});
