import type { Lang, PackTerm, Term } from '../types.ts';

/** A term where its article stands beside it: the lemma, or the gloss that fits there. Alone it is shown by `Word.card`. */
export const textOf = (term: Term | PackTerm, lang: Lang): string =>
	(lang === 'ar' ? term.ar : ('gloss' in term && term.gloss) || term.en[0]) ?? '';
