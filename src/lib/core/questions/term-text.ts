import type { Lang, PackTerm, Term } from '../types.ts';

/** A term as an option or a prompt shows it: the lemma, or the gloss that fits this article. */
export const textOf = (term: Term | PackTerm, lang: Lang): string =>
	(lang === 'ar' ? term.ar : ('gloss' in term && term.gloss) || term.en[0]) ?? '';
