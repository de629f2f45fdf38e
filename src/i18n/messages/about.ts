/** The page about the archive. */
export interface AboutMessages {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly officialSite: string;
}
