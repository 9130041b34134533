import { issue, type Issue } from '../result.ts';
import type { Term } from '../types.ts';

/** What a gloss must not look like, and what to do about it. Tested on a gloss and the part of speech of its entry. */
const FAULTS: readonly (readonly [(gloss: string, pos: Term['pos']) => boolean, string])[] = [
	[
		(gloss) => /[()[\]{}]/u.test(gloss),
		'has brackets: write an English word that stands by itself, and what must be explained as a note',
	],
	[(gloss) => /[;/|]/u.test(gloss), 'is more than one gloss: make each an item of the list'],
	[
		(gloss) => /[.…!?:]$/u.test(gloss) && !/(?:\p{L}\.\p{L}|\bMr|\bMrs|\bDr)\.$/u.test(gloss),
		'is no sentence: leave out the mark at its end',
	],
	[
		(gloss) => /\b(?:sb|sth|esp|etc|e\.g|i\.e|lit)\b/u.test(gloss),
		'has a dictionary’s abbreviation: write a plain equivalent',
	],
	[(gloss) => /\p{Script=Arabic}/u.test(gloss), 'has Arabic letters: a gloss is English'],
	[(gloss) => gloss !== gloss.trim() || /\s\s/u.test(gloss), 'has needless spaces'],
	[(gloss, pos) => pos === 'verb' && /^to\s/u.test(gloss), 'is a verb: write it without “to”'],
	[
		(gloss, pos) => pos === 'noun' && /^(?:the|an?)\s(?!few\b|lot\b|number\b)/iu.test(gloss),
		'is a noun: write it without an article',
	],
];

/** Glosses that no careful dictionary for learners would print. Codes: `gloss`, `repeated-gloss`, `bound`. */
export function checkGlosses({ ar, en, bound = [], pos }: Term): Issue[] {
	const faults = en.flatMap((gloss) =>
		FAULTS.filter(([isFault]) => isFault(gloss, pos)).map(([, what]) =>
			issue('gloss', 'en', `${ar}: the gloss “${gloss}” ${what}.`),
		),
	);
	const seen = new Set<string>();
	const repeated = en.filter((gloss) => seen.size === seen.add(gloss.toLowerCase()).size);
	return [
		...faults,
		...bound
			.filter((gloss) => en.indexOf(gloss) < 1)
			.map((gloss) =>
				issue(
					'bound',
					'bound',
					`${ar}: “${gloss}” isn't one of its further glosses: name one after the first, as it stands there.`,
				),
			),
		...repeated.map((gloss) =>
			issue('repeated-gloss', 'en', `${ar}: the gloss “${gloss}” stands there twice: keep one.`),
		),
	];
}
