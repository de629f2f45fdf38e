/**
 * The Content-Security-Policy of a page: everything from the site itself, nothing inline.
 *
 * @param runsSearch - whether the page compiles the search engine's WebAssembly, which needs a permission of its own
 */
export function contentSecurityPolicy(runsSearch: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${runsSearch ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ...(runsSearch ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
