import { Use } from '../lexicon/form.ts';
import { written } from '../lexicon/key.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { pluralsIn } from '../lexicon/plural-senses.ts';
import { memoize, memoizeBy } from '../memo.ts';
import { fold } from '../text/fold.ts';
import type { AskedForm, Term } from '../types.ts';
import { oneEditApart } from './confusable.ts';
import type { FormTable, Shown } from './forms-of.ts';
import { homographsOf } from './homographs.ts';
import { arabicKinship } from './kinship-ar.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Word } from './word.ts';

/** What an entry says of the form itself. */
function listed(term: Term, form: AskedForm): readonly string[] {
	if (form === 'plural') return term.pos === 'noun' ? (term.plural ?? []) : [];
	if (term.pos !== 'verb') return [];
	if (form === 'masdar') return term.masdar ?? [];
	return form === 'present' && term.present !== undefined ? [term.present] : [];
}

/** Verbal nouns that a form has beside its regular one, though an entry may not list them: قِتَال of III, سَلَام of II, عَطَاء of IV. */
const SECOND_MASDAR: Readonly<Record<string, RegExp>> = {
	II: /^.َ.َا.$|^تَ.ْ.َا.$|^تَ.ْ.ِ.َة$/u,
	III: /^.ِ.َا.$/u,
	IV: /^.َ.َا.$/u,
};

/** A masdar of another verb that this one may have, too. */
const mayBeIts = (verb: Term, masdar: string): boolean =>
	SECOND_MASDAR[verb.form ?? '']?.test(masdar) ?? false;

/** Plurals that a noun may have though its entry doesn't list them: a sound one, and one of its plural: خُصُوم, خُصُومَات. */
const furtherPlurals = ({ ar }: Term, plurals: readonly string[]): string[] =>
	[ar, ...plurals].map((one) => `${fold(one).replace(/ه$/u, '')}ات`);

/** A plural that is its singular with an ending belongs to no other noun. */
const isSound = (singular: string, plural: string): boolean =>
	fold(plural).startsWith(fold(singular).replace(/ه$/u, ''));

/** Forms of the word itself: its dual where a plural is asked, the active participle where a form of a verb is. */
function ownForms({ term, forms }: Word, form: AskedForm): Shown[] {
	const found = forms().filter(({ features, use }) => {
		if (features.kind !== 'nominal' || (features.gender ?? 'm') !== 'm') return false;
		if (!(use & Use.free) || !(use & Use.bare)) return false;
		return form === 'plural'
			? features.part === 'word' && features.number === 'dual' && features.case === 'nominative'
			: features.part === 'active-participle' && features.number === 'singular';
	});
	// Without the article a defective participle has no ي.
	const first = found.map((one) => written(one)).find((text) => !text.endsWith('ي'));
	return first === undefined ? [] : [{ id: term.id, text: first }];
}

function tableOf(lookup: Lookup): FormTable {
	const { words, related } = vocabularyOf(lookup);
	const kinship = arabicKinship(lookup);
	/** The same form of words of its root and of roots a radical apart. */
	const neighbours = memoizeBy((word: Word): readonly Word[] => {
		const member = kinship.memberOf(word);
		if (!member) return [];
		return [...kinship.family(member), ...kinship.strangers(member)]
			.flatMap(({ id }) => words.get(id) ?? [])
			.filter(({ term }) => term.pos === word.term.pos);
	});
	/** Whether a form that another word of the root lists may be one of this word, though its entry doesn't say so. */
	const mayBeRight = (term: Term, other: Term, text: string, form: AskedForm): boolean => {
		// Of what means nearly the same: فِرَق is of فِرْقَة, and of فَرِيق as well.
		if (form === 'plural') return related(term.id, other.id) && !isSound(other.ar, text);
		return term.form === other.form || (form === 'masdar' && mayBeIts(term, text));
	};
	const right = ({ term, faces }: Word, form: AskedForm) =>
		form === 'plural' && term.pos === 'noun' ? pluralsIn(term, faces.en.text) : listed(term, form);
	/** Forms that aren't what is asked; they are looked for again in a check. */
	const wrong = memoizeBy((word: Word) =>
		memoize((form: AskedForm): readonly Shown[] => {
			const { term } = word;
			const own = new Set(
				[term, ...homographsOf(term, lookup)].flatMap((one) => listed(one, form)).map(fold),
			);
			if (form === 'plural')
				for (const one of furtherPlurals(term, listed(term, form))) own.add(one);
			const others = neighbours(word).flatMap(({ term: other, faces }): Shown[] => {
				const [text] = listed(other, form);
				if (text === undefined || faces.ar.folded === word.faces.ar.folded) return [];
				return other.root === term.root && mayBeRight(term, other, text, form)
					? []
					: [{ id: other.id, text }];
			});
			return [...ownForms(word, form), ...others].filter(
				({ text }) => !own.has(fold(text)) && fold(text) !== word.faces.ar.folded,
			);
		}),
	);
	return {
		asked: (word) =>
			(['plural', 'masdar', 'present'] as const).filter((form) => {
				const { term } = word;
				const [key] = right(word, form);
				// طَلَب is طَلَبَ, but for a vowel.
				return key !== undefined && !term.ar.includes(' ') && fold(key) !== fold(term.ar);
			}),
		promptOf: ({ term }) => term.ar,
		right,
		wrong: (word, form) => wrong(word)(form),
		likeness(word, key, { id, text }) {
			const other = words.get(id)?.term;
			if (!other) return 0;
			if (id === word.term.id) return 5;
			return (
				(other.root === word.term.root ? 9 : 0) +
				(other.pattern !== undefined && other.pattern === word.term.pattern ? 5 : 0) +
				(oneEditApart(fold(key.text), fold(text)) ? 5 : 0) +
				(other.topic === word.term.topic ? 1 : 0)
			);
		},
	};
}

const made = new WeakMap<Lookup, FormTable>();

/** Plurals, verbal nouns and presents as the lexicon lists them: worked out once. */
export function arabicForms(lookup: Lookup): FormTable {
	const known = made.get(lookup) ?? tableOf(lookup);
	made.set(lookup, known);
	return known;
}
