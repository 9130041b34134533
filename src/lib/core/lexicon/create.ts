import { groupBy } from '../group-by.ts';
import type { Term, TermId } from '../types.ts';
import { glossPatterns, type GlossPattern } from './english.ts';
import { Use, type Form } from './form.ts';
import { derivedParadigms } from './derived-phrases.ts';
import {
	addReading,
	isOfWoman,
	paradigmLexeme,
	paradigmOf,
	paradigmPart,
	readingOf,
	type FormIndex,
	isOfSpeakers,
} from './form-index.ts';
import { guessVerb } from './guess-verb.ts';
import { inflect } from './inflect.ts';
import { foldLetters, keyOf, unvowelled } from './key.ts';
import { MAQSURA } from './letters.ts';
import {
	guessForms,
	wordings,
	type LemmaWord,
	type PhraseIndex,
	type PhraseTerm,
} from './phrases.ts';

/**
 * A lexicon made ready for finding its terms in text: built once, never changed. Its insides are
 * for this folder only.
 */
export interface Lookup {
	readonly terms: readonly Term[];
	readonly byId: ReadonlyMap<TermId, Term>;
	/**
	 * Folded forms. Lexemes are numbered as the terms are; beyond them stand words of multi-word
	 * terms that are no entries.
	 */
	readonly index: FormIndex;
	readonly phrases: PhraseIndex;
	/** Worked out when asked for: what to look for in English, and all forms of a term by folded spelling. */
	readonly patterns: Map<Term, readonly GlossPattern[]>;
	readonly forms: Map<Term, ReadonlyMap<string, readonly Form[]>>;
}

/** Prepares terms for lookup. */
export function createLookup(terms: readonly Term[]): Lookup {
	const index: FormIndex = new Map();
	const phrases = terms.flatMap((term, lexeme) =>
		wordings(term).map((words) => ({ lexeme, words })),
	);
	const sought = new SoughtWords(phrases.flatMap(({ words }) => words));
	const add = (lexeme: number, forms: readonly Form[]) => {
		for (const form of forms) {
			const letters = unvowelled(form);
			if (isTooShort(form, letters)) continue;
			const reading = readingOf(lexeme, form, letters);
			addReading(index, foldLetters(letters), reading);
			// No lemma is a command: فِي isn't that of وَفَى. Nor does a woman stand for a thing: حَامِلَة طَائِرَات; nor does anybody speak of himself: أَلْحَقَ.
			if (!isSpoken(form) && !isOfWoman(form)) sought.offer(form, paradigmOf(reading));
		}
	};
	for (const [lexeme, term] of terms.entries()) add(lexeme, inflect(term));
	let next = terms.length;
	const addUnknown = (guess: (word: LemmaWord) => readonly Form[]) => {
		for (const word of unknownOf(phrases, sought)) {
			const forms = guess(word);
			if (forms.length > 0) add(next++, forms);
		}
	};
	const stems = new Set(unknownOf(phrases, sought).map(({ stem }) => stem));
	addUnknown(({ stem, rigid, name }) => (rigid || name ? [] : guessVerb(stem, stems)));
	addUnknown(guessForms);
	return {
		terms,
		byId: new Map(terms.map((term) => [term.id, term])),
		index,
		phrases: indexPhrases(
			phrases.map(({ lexeme, words }) => phraseOf(lexeme, words, terms, sought)),
		),
		patterns: new Map(),
		forms: new Map(),
	};
}

/** The words of terms of several words that no form is known of, each once. */
const unknownOf = (
	phrases: readonly { readonly words: readonly LemmaWord[] }[],
	sought: SoughtWords,
): LemmaWord[] => [
	...new Map(
		phrases
			.flatMap(({ words }) => words)
			.filter((word) => sought.paradigms(word).size === 0)
			.map((word) => [`${word.stem} ${word.article} ${word.rigid} ${word.name}`, word]),
	).values(),
];

const isCommand = ({ features }: Form): boolean =>
	features.kind === 'verb' && features.tense === 'imperative';

/** A command, or a verb of the first or second person. */
const isSpoken = ({ features }: Form): boolean =>
	features.kind === 'verb' && isOfSpeakers(features);

/** A command of one letter (قِ) is a proclitic sooner. */
const isTooShort = (form: Form, letters: string): boolean => letters.length < 2 && isCommand(form);

/**
 * Which paradigms the words of multi-word terms belong to: found by comparing vocalised forms as
 * they go by.
 */
class SoughtWords {
	readonly #found: ReadonlyMap<string, { all: Set<number>; rigid: Set<number> }>;

	constructor(words: readonly LemmaWord[]) {
		this.#found = new Map(words.map(({ stem }) => [stem, { all: new Set(), rigid: new Set() }]));
	}

	offer({ sounds, use, features }: Form, paradigm: number): void {
		if (!(use & Use.free)) return;
		const found = this.#found.get(sounds);
		found?.all.add(paradigm);
		if (features.kind !== 'nominal') found?.rigid.add(paradigm);
	}

	paradigms({ stem, rigid }: LemmaWord): ReadonlySet<number> {
		const found = this.#found.get(stem);
		return (rigid ? found?.rigid : found?.all) ?? new Set();
	}
}

function phraseOf(
	lexeme: number,
	words: readonly LemmaWord[],
	terms: readonly Term[],
	sought: SoughtWords,
): PhraseTerm {
	const posOf = (paradigm: number) => terms[paradigmLexeme(paradigm)]?.pos;
	const found = words.map((word) => {
		const all = sought.paradigms(word);
		// أَقْصَى اليَمِين is no verb, though one sounds so.
		const adjectives = [...all].filter((paradigm) => posOf(paradigm) === 'adjective');
		const paradigms =
			word.stem.endsWith(MAQSURA) && adjectives.length > 0 ? new Set(adjectives) : all;
		const verbal = [...paradigms].some((paradigm) => paradigmPart(paradigm) === 'masdar');
		return { ...word, paradigms, verbal };
	});
	const [first = NO_PARADIGMS, second = NO_PARADIGMS] = found.map(({ paradigms }) => paradigms);
	const acts = terms[lexeme]?.pos === 'phrase';
	const derived = acts ? derivedParadigms(first, second, (number) => terms[number]) : NO_PARADIGMS;
	return { lexeme, words: found, derived };
}

const NO_PARADIGMS: ReadonlySet<number> = new Set();

function indexPhrases(phrases: readonly PhraseTerm[]): PhraseIndex {
	const index: PhraseIndex = new Map();
	for (const phrase of phrases) {
		for (const paradigm of [...(phrase.words[0]?.paradigms ?? []), ...phrase.derived]) {
			const others = index.get(paradigm);
			if (others) others.push(phrase);
			else index.set(paradigm, [phrase]);
		}
	}
	return index;
}

/** What is worked out once for a term. */
function remembered<T>(memory: Map<Term, T>, term: Term, make: (term: Term) => T): T {
	const known = memory.get(term);
	if (known !== undefined) return known;
	const made = make(term);
	memory.set(term, made);
	return made;
}

/** What to look for in English to find a term's glosses, the political sense first. */
export const patternsOf = (term: Term, { patterns }: Lookup): readonly GlossPattern[] =>
	remembered(patterns, term, ({ en }) => en.map(glossPatterns));

const NONE: readonly Form[] = [];

/** The forms of a term that are spelled so, folded. */
export const formsSpelled = (term: Term, key: string, { forms }: Lookup): readonly Form[] =>
	remembered(forms, term, () => groupBy(inflect(term), keyOf)).get(key) ?? NONE;
