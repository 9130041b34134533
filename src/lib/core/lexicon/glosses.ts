import { issue, type Issue } from '../result.ts';
import type { Term } from '../types.ts';
import type { LocatedTerm } from './decode.ts';
import { basesOf } from './english-bases.ts';
import { IRREGULAR_VERBS } from './english-irregular.ts';

/** Base forms that look like inflected ones. */
const BASES: ReadonlySet<string> = new Set(
	'focus bias canvas bus gas plus shed wed shred embed bed sled found bound ground lay wound fell bring sing ring sting cling fling sling swing spring string wring ping king'.split(
		' ',
	),
);

/** Forms of verbs that their spelling doesn't show: held, written. */
const IRREGULAR_FORMS: ReadonlySet<string> = new Set(
	Array.from(IRREGULAR_VERBS).flatMap(([base, { past, participle }]) =>
		[...past, ...participle].filter((form) => form !== base && !IRREGULAR_VERBS.has(form)),
	),
);

/** Whether an English verb is no base form: imprisons, imprisoned, imprisoning, held. */
const isInflected = (word: string): boolean =>
	!BASES.has(word) && (IRREGULAR_FORMS.has(word) || /[^s]s$|[^e]ed$|ing$/u.test(word));

/** Adjectives that end as adverbs do. */
const ADJECTIVES_IN_LY: ReadonlySet<string> = new Set(
	(
		'early daily weekly biweekly monthly quarterly yearly hourly nightly only likely unlikely friendly unfriendly orderly disorderly ' +
		'costly deadly elderly lively lonely lovely ugly holy unholy silly hilly oily family ally worldly earthly heavenly bodily ' +
		'cowardly brotherly fatherly motherly scholarly timely untimely stately unruly unsightly sickly homely kindly leisurely ' +
		'jelly woolly curly burly surly chilly ghastly ghostly saintly priestly princely masterly neighbourly neighborly'
	).split(' '),
);
/** Adverbs that no ending shows. */
const ADVERBS: ReadonlySet<string> = new Set(
	'very too also again soon often always never here there now then once twice together abroad perhaps almost already yet'.split(
		' ',
	),
);
/** A word of another sort may stand behind an adverb (newly built); alone, or last, it is one. */
function isAdverb(gloss: string): boolean {
	const last = gloss.split(/[\s-]/u).at(-1) ?? '';
	return ADVERBS.has(gloss) || (/[^\s]ly$/u.test(last) && !ADJECTIVES_IN_LY.has(last));
}

/** That which is left; one who has fled; a person who seeks asylum. */
const EXPLANATION =
	/^(?:(?:the )?(?:that|those|one|ones|he|she|they|thing|things|person|people|someone|somebody|something|anything|a person|a thing)) (?:which|who|whom|whose|that)\b/iu;

/** What a gloss must not look like, and what to do about it. Tested on a gloss and the part of speech of its entry. */
const FAULTS: readonly (readonly [(gloss: string, pos: Term['pos']) => boolean, string])[] = [
	[
		(gloss) => /[()[\]{}]/u.test(gloss),
		'has brackets: write an English word that stands by itself, and what must be explained as a note',
	],
	[(gloss) => /[,;/|]/u.test(gloss), 'is more than one gloss: make each an item of the list'],
	[
		(gloss) => EXPLANATION.test(gloss),
		'explains the word: write what English says in its place (refugee, not one who has fled)',
	],
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
		(gloss, pos) => pos === 'verb' && isInflected(gloss.replace(/\s.*$/u, '')),
		'is an inflected form: write the verb as a dictionary has it (imprison, not imprisons or imprisoned)',
	],
	[
		(gloss, pos) => (pos === 'noun' || pos === 'adjective') && /^to\s(?!blame$)/u.test(gloss),
		'is a verb, and the entry none: write a noun or an adjective',
	],
	[
		(gloss, pos) => pos === 'adjective' && isAdverb(gloss),
		'is an adverb, and the entry an adjective: write an adjective (quick, not quickly)',
	],
	[
		(gloss, pos) => pos === 'noun' && /^(?:the|an?)\s(?!few\b|lot\b|number\b)/iu.test(gloss),
		'is a noun: write it without an article',
	],
];

/** Glosses that no careful dictionary for learners would print. Codes: `gloss`, `repeated-gloss`, `bound`, `apart`. */
export function checkGlosses({ ar, en, bound = [], apart = [], pos }: Term): Issue[] {
	const faults = en.flatMap((gloss) =>
		FAULTS.filter(([isFault]) => isFault(gloss, pos)).map(([, what]) =>
			issue('gloss', 'en', `${ar}: the gloss “${gloss}” ${what}.`),
		),
	);
	const seen = new Set<string>();
	const repeated = en.filter((gloss) => seen.size === seen.add(gloss.toLowerCase()).size);
	return [
		...faults,
		...Object.entries({ bound, apart }).flatMap(([field, named]) =>
			named
				.filter((gloss) => en.indexOf(gloss) < 1)
				.map((gloss) =>
					issue(
						field,
						field,
						`${ar}: “${gloss}” isn't one of its further glosses: name one after the first, as it stands there.`,
					),
				),
		),
		...apart
			.filter((gloss) => bound.includes(gloss))
			.map((gloss) =>
				issue(
					'apart',
					'apart',
					`${ar}: “${gloss}” is another sense or holds in a phrase only: name it once.`,
				),
			),
		...repeated.map((gloss) =>
			issue('repeated-gloss', 'en', `${ar}: the gloss “${gloss}” stands there twice: keep one.`),
		),
	];
}

/** Nouns that end like a verb's third person, whose base the lexicon has as a verb only. */
const NOUNS_IN_S: ReadonlySet<string> = new Set(['summons', 'thanks']);

/**
 * Nouns whose gloss is what a verb becomes with he, she and it: “imprisons”, where other entries have imprison as a verb,
 * and none as another word.
 */
export function checkNounGlosses(located: readonly LocatedTerm[]): Issue[] {
	const verbs = new Set<string>();
	const others = new Set<string>();
	for (const { term } of located) {
		if (term.pos === 'verb') for (const gloss of term.en) verbs.add(gloss);
		else for (const word of term.en.flatMap((gloss) => gloss.split(' '))) others.add(word);
	}
	const isOfVerb = (gloss: string): boolean =>
		gloss.endsWith('s') &&
		!NOUNS_IN_S.has(gloss) &&
		!basesOf(gloss).some((base) => others.has(base)) &&
		basesOf(gloss).some((base) => verbs.has(base));
	return located
		.filter(({ term }) => term.pos === 'noun')
		.flatMap(({ term, where }) =>
			term.en.filter(isOfVerb).map((gloss) => {
				const message = `${term.ar}: the gloss “${gloss}” is an inflected verb: write a noun.`;
				return issue('gloss', where('en'), message);
			}),
		);
}
