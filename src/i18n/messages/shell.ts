/** What every page says around its contents, and the page of an address that is none. */
export interface ShellMessages {
  readonly site: {
    readonly name: string;
    readonly tagline: string;
    readonly description: string;
  };
  /** What stands on everything that is made of an invented archive. */
  readonly invention: {
    readonly name: string;
    readonly notice: string;
  };
  readonly navigation: {
    readonly skipToContent: string;
    readonly main: string;
    readonly language: string;
    readonly bothLanguages: string;
    readonly home: string;
    readonly allQuestions: string;
    readonly search: string;
    readonly about: string;
    readonly senateSite: string;
    readonly footer: string;
  };
  readonly notFound: {
    readonly title: string;
    readonly explanation: string;
    readonly suggestion: (questionNumber: string) => string;
    readonly ways: string;
  };
}
