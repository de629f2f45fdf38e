/** Astro's programming interface, loaded when it is needed and with its telemetry off: nothing is told to anyone. */
export async function loadAstro() {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return import('astro');
}
