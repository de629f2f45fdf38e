/**
 * What is changed in the script that Pagefind 1.5 brings, so that its other mode, in which a search says of each place which
 * word of the index stands there, is within reach of the site's own script, and what it says is handed on.
 */
const changes: readonly (readonly [standing: string, changed: string])[] = [
  ['return{options:', 'return{enterPlaygroundMode:()=>wrapper.enterPlaygroundMode(),options:'],
  ['words:locations,data:', 'words:locations,weighted_locations,data:'],
];

/**
 * Makes Pagefind's script one that says which words it has found.
 *
 * @throws RangeError when it is not that of the version that this was written for
 */
export function changeEngineScript(script: string): string {
  return changes.reduce((text, [standing, changed]) => {
    const [before, after, ...others] = text.split(standing);
    if (before === undefined || after === undefined || others.length > 0)
      throw new RangeError(`Unexpected script of Pagefind, expected “${standing}” once`);
    return before + changed + after;
  }, script);
}
