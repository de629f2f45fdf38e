/** What the tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    /** Reads entries of whatever format they are in. */
    constructor(entries: string);
    /** Each as CSL-JSON has it. */
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
