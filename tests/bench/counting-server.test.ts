import { describe, expect, it, onTestFinished } from 'vitest';
import { startCountingServer } from '../../src/bench/counting-server.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const page = `<!doctype html><p>${'Combien de ponts ? '.repeat(500)}</p>`;
const packed = Buffer.from('not to be compressed again '.repeat(100));

async function startServer() {
  const site = await temporaryFolder({
    'fr/5-1/index.html': page,
    'pagefind/fr/5-0-3999/index/1.pf_index': packed,
    '404.html': '<!doctype html><p>Introuvable</p>',
  });
  const server = await startCountingServer(site);
  onTestFinished(() => server.close());
  return { server, read: (path: string) => fetch(`${server.address}${path}`) };
}

describe('the server that counts', () => {
  it('sends pages compressed, and the files of the index as they are', async () => {
    const { read } = await startServer();
    const answer = await read('fr/5-1/');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(await answer.text()).toBe(page);
    const file = await read('pagefind/fr/5-0-3999/index/1.pf_index');
    expect(file.headers.get('content-encoding')).toBeNull();
    expect(Buffer.from(await file.arrayBuffer()).equals(packed)).toBe(true);
  });

  it('counts what goes over the connection, heads included, since it was last asked', async () => {
    const { server, read } = await startServer();
    await (await read('fr/5-1/')).text();
    await (await read('pagefind/fr/5-0-3999/index/1.pf_index?ts=1')).arrayBuffer();
    const [first, second, ...others] = await server.takeSent();
    expect([first?.path, second?.path, others]).toStrictEqual([
      '/fr/5-1/',
      '/pagefind/fr/5-0-3999/index/1.pf_index',
      [],
    ]);
    expect(first?.bytes).toBeLessThan(page.length / 4);
    expect(first?.bytes).toBeGreaterThan(100);
    expect(second?.bytes).toBeGreaterThan(packed.length + 100);
    expect(second?.bytes).toBeLessThan(packed.length + 1000);
    expect(await server.takeSent()).toStrictEqual([]);
  });

  it('answers as a host does where there is nothing', async () => {
    const { read } = await startServer();
    expect((await read('nothing/')).status).toBe(404);
    expect((await read('fr/5-1')).url).toMatch(/\/fr\/5-1\/$/);
  });
});
