/**
 * What stands in an index behind the end of a compound to make a word of its own of it. Who looks for *beleid* finds what
 * begins so, `beleid=` too, in which *mediabeleid* stands; a phrase, or what is excluded, is the word itself.
 */
export const compoundEndMark = '=';
