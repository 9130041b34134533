/** The lexicon at work in text: what the rest of the core imports. */
export { analyse, formsOf, glossesOf, type Analysis } from './analyse.ts';
export { coverageOf } from './coverage.ts';
export { createLookup, type Lookup } from './create.ts';
export { findOccurrences, type Found } from './occurrences.ts';
export { findCovered, findTerms } from './terms.ts';
