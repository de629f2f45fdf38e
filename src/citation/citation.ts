import { placeText, type CitationForm } from './places/place-text.ts';

/** A piece of a citation: words, the address it leads to, or the spot where the cited place is named. */
export type CitationPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'place' };

/**
 * A citation of a question, in one form. It holds the question's address once, and one spot for the name of a place, so
 * that a page can turn it into the citation of a point without knowing the form.
 */
export interface Citation {
  readonly form: CitationForm;
  readonly parts: readonly CitationPart[];
}

/** A place of a question that is cited: its id, as `r-3`, and what it is called, as `point 3 de la réponse`. */
export interface CitedPlace {
  readonly id: string;
  readonly words: string;
}

/** A citation as it is copied: of the question, or of a place in it. */
export function citationText({ form, parts }: Citation, place: CitedPlace | null = null): string {
  return parts
    .map((part) => {
      if (part.kind === 'place') return place ? placeText[form](place.words) : '';
      return part.kind === 'address' && place ? `${part.text}#${place.id}` : part.text;
    })
    .join('');
}
