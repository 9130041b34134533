import { fold } from '../text/fold.ts';
import type { Lookup } from './create.ts';
import type { BeadEnglish } from './evidence.ts';
import { partOf } from './form-index.ts';
import type { Match, ReadToken } from './matches.ts';

/** What a sentence may be read as, and what its translation says. */
interface Sentence {
	readonly matches: readonly Match[];
	readonly tokens: readonly ReadToken[];
	readonly english: BeadEnglish;
}

/** Readings of words that may be what is done. */
interface Acts {
	/** Nouns that would have to be a broken plural where the English has one of it, or what one does. */
	readonly odd: ReadonlySet<Match>;
	/** The verbs beside them whose deed is called so. */
	readonly acts: ReadonlySet<Match>;
}

/** Words that are a broken plural or a verbal noun, of which the English says the verb: منح قروض, to grant loans, is مَنْح, and منح, grants, مِنَح. */
export function readActs({ matches, tokens, english }: Sentence, lookup: Lookup): Acts {
	const stemOf = ({ from, hits: [hit] }: Match): string =>
		tokens[from]?.folded.slice(hit?.split.from, hit?.split.to) ?? '';
	const isSpelled = (stem: string, forms: readonly string[] = []) =>
		forms.some((form) => fold(form) === stem);
	const { words } = english.text;
	const odd = new Set<Match>();
	const acts = new Set<Match>();
	for (const match of matches) {
		const { from, to, lexeme, hits } = match;
		const { pos, ar = '', plural } = lookup.terms[lexeme] ?? {};
		if (to - from > 1 || pos !== 'noun' || !hits[0] || partOf(hits[0].reading) !== 'word') continue;
		const stem = stemOf(match);
		if (stem === fold(ar) || !isSpelled(stem, plural)) continue;
		const areMany = english
			.evidence(lexeme)
			.some((place) => /[^s]s$/u.test(words[place.to - 1]?.text ?? ''));
		const deeds = matches.filter(
			(other) =>
				other.from === from &&
				other.to === to &&
				isSpelled(stem, lookup.terms[other.lexeme]?.masdar) &&
				english.evidence(other.lexeme).length > 0,
		);
		if (areMany || deeds.length === 0) continue;
		odd.add(match);
		for (const deed of deeds) acts.add(deed);
	}
	return { odd, acts };
}
