import { describe, expect, it, onTestFinished } from 'vitest';
import { serveSite } from '../../src/build/site-server.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

async function serveTestSite(base: string, port = 0) {
  const outDirectory = await temporaryFolder({
    'index.html': '<p>start é',
    '404.html': '<p>nowhere',
    'fr/5-8916/index.html': '<p>question',
    'fr/5-8916.md': '# é',
    'pagefind/wasm.fr.pagefind': new Uint8Array([1]),
    'pagefind/pagefind.fr_1.pf_meta': new Uint8Array([2]),
    'pagefind/pagefind.js': 'x',
    'sitemap.xml': '<x/>',
    'font.woff2': 'x',
    'search.wasm': 'x',
    'robots.txt': 'x',
  });
  const server = await serveSite({ outDirectory, base, port });
  onTestFinished(() => server.close());
  return server;
}

async function get(url: string, init?: RequestInit) {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const { status, headers } = response;
  return { status, type: headers.get('content-type'), location: headers.get('location'), body: await response.text() };
}

describe('serveSite', () => {
  it('serves folders by their index, and sends an address without its slash to the one with it', async () => {
    const { address } = await serveTestSite('/');
    expect(await get(address)).toMatchObject({ status: 200, type: 'text/html;charset=utf-8', body: '<p>start é' });
    expect(await get(`${address}fr/5-8916/?q=1`)).toMatchObject({ status: 200, body: '<p>question' });
    expect(await get(`${address}fr/5-8916?q=1`)).toMatchObject({ status: 301, location: '/fr/5-8916/?q=1' });
  });

  it.each([
    ['fr/5-8916.md', 'text/markdown;charset=utf-8'],
    ['pagefind/wasm.fr.pagefind', 'application/octet-stream'],
    ['pagefind/pagefind.fr_1.pf_meta', 'application/octet-stream'],
    ['pagefind/pagefind.js', 'text/javascript;charset=utf-8'],
    ['sitemap.xml', 'application/xml;charset=utf-8'],
    ['font.woff2', 'font/woff2'],
    ['search.wasm', 'application/wasm'],
    ['robots.txt', 'text/plain;charset=utf-8'],
  ])('gives %s as %s', async (path, type) => {
    const { address } = await serveTestSite('/');
    expect(await get(address + path)).toMatchObject({ status: 200, type });
  });

  it.each(['nope/', 'fr/', 'pagefind/', '%', '%2e%2e/%2e%2e/etc/passwd', '..%5c..%5cpackage.json', '/example.org/..'])(
    'answers /%s by the page for what is not there',
    async (path) => {
      const { address } = await serveTestSite('/');
      expect(await get(address + path)).toMatchObject({
        status: 404,
        type: 'text/html;charset=utf-8',
        body: '<p>nowhere',
      });
    },
  );

  it('serves under its base path, and nothing beside it', async () => {
    const { address, port } = await serveTestSite('/archief');
    expect(address).toBe(`http://localhost:${port}/archief/`);
    expect(await get(address)).toMatchObject({ status: 200, body: '<p>start é' });
    expect(await get(address.slice(0, -1))).toMatchObject({ status: 301, location: '/archief/' });
    expect(await get(`${address}fr/5-8916`)).toMatchObject({ status: 301, location: '/archief/fr/5-8916/' });
    for (const path of ['/', '/fr/5-8916/', '/archieffr/5-8916/', '/archief%2Ffr/5-8916/']) {
      expect(await get(`http://localhost:${port}${path}`)).toMatchObject({ status: 404, body: '<p>nowhere' });
    }
  });

  it('refuses to be written to', async () => {
    const { address } = await serveTestSite('/');
    expect(await get(address, { method: 'POST' })).toMatchObject({ status: 405, body: '' });
    expect(await get(`${address}nope`, { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
  });

  it('takes the next port that is free', async () => {
    const first = await serveTestSite('/');
    const second = await serveTestSite('/', first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.port).toBeLessThan(first.port + 20);
    expect(await get(second.address)).toMatchObject({ status: 200 });
  });
});
