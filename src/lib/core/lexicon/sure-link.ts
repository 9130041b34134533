/**
 * From this confidence on, a link is a gloss that may be shown. Below it the sentence pair is the answer.
 *
 * On 61 news articles with 30 % of the lexicon's entries hidden, of links as sure as that more than nine of ten have a gloss of the
 * hidden entry.
 */
export const SURE_LINK = 0.9;
