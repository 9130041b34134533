import { issue, type Issue } from '../result.ts';
import type { Term } from '../types.ts';
import type { LocatedTerm } from './decode.ts';
import { ALWAYS_DEFINITE } from './irregular.ts';
import { hasArticle } from './letters.ts';
import { isParticle } from './particles.ts';
import { isRootless } from './rootless.ts';

const UNINFLECTED: ReadonlySet<Term['pos']> = new Set([
	'connective',
	'preposition',
	'particle',
	'adverb',
]);

/**
 * What nouns and adjectives of one word are: of a root and without the article, or stated to be exceptions; and what doesn't
 * inflect: of a root, or read and listed.
 */
export function checkWord({ ar, pos, root }: Term): Issue[] {
	if (ar.includes(' ')) return [];
	if (UNINFLECTED.has(pos) && root === undefined && !isParticle(ar)) {
		const message = `${ar}: without a root nothing proves the vowels of this ${pos}: correct it, or name it in particles.ts once they are sure.`;
		return [issue('particle', 'ar', message)];
	}
	if (pos !== 'noun' && pos !== 'adjective') return [];
	return [...checkRoot(ar, root), ...checkArticle(ar)];
}

function checkRoot(ar: string, root: string | undefined): Issue[] {
	if ((root === undefined) === isRootless(ar)) return [];
	if (root === undefined) {
		const message = `${ar}: the fields "root" and "pattern" are missing: a word has both; a loanword and its like stands in rootless.ts with the reason.`;
		return [issue('rootless', 'ar', message)];
	}
	const message = `${ar} has the root ${root}, and none by rootless.ts: take it out of one of the two.`;
	return [issue('rootless', 'root', message)];
}

function checkArticle(ar: string): Issue[] {
	if (!hasArticle(ar) || ALWAYS_DEFINITE.has(ar)) return [];
	const message = `${ar}: a common noun stands without its article: take it off, or name the word in irregular.ts.`;
	return [issue('definite', 'ar', message)];
}

/** Words that can stand in each other's place are of one part of speech; a term of several words may do for any. Both are named: either may be wrong. */
export function checkSynonyms(located: readonly LocatedTerm[]): Issue[] {
	const byId = new Map(located.map(({ term }) => [term.id, term]));
	return located.flatMap(({ term, where }) =>
		(term.synonyms ?? [])
			.map((id) => byId.get(id))
			.filter((other) => other !== undefined)
			.filter(({ ar, pos }) => pos !== term.pos && !`${term.ar}${ar}`.includes(' '))
			.map(({ ar, pos }) =>
				issue(
					'synonym',
					where('synonyms'),
					`${term.ar} is ${term.pos}, and its synonym ${ar} is ${pos}: take it out.`,
				),
			),
	);
}
