import type { Term } from '../types.ts';

/** What nobody wants to find among options by chance: words of glosses about violence to the body and of what is private. */
const WORDS: ReadonlySet<string> = new Set(
	(
		'adultery breast castration circumcision gay genital homosexual homosexuality incest molestation mutilation pornography prostitute prostitution ' +
		'rape rapist sex sexual'
	).split(' '),
);

/** Whether a term stands among options only if its article is about it. */
export const isDelicate = ({ en }: Term): boolean =>
	en.some((gloss) => gloss.split(' ').some((word) => WORDS.has(word)));
