import { issue, type Issue } from '../result.ts';
import { fold, stripMarks } from '../text/fold.ts';
import type { Term } from '../types.ts';
import type { LocatedTerm } from './decode.ts';
import type { Form } from './form.ts';
import { inflect } from './inflect.ts';
import { FUNCTION_WORDS, IN_PHRASES_ONLY, PREPOSITIONS } from './irregular.ts';
import { withoutArticle } from './letters.ts';
import { LONE_WORDS } from './lone-words.ts';
import { sounds } from './sounds.ts';

/** Everything that words of a term may be, by what they are. */
interface Known {
	/** Forms of nouns, adjectives and names, in sounds. */
	readonly nominal: ReadonlySet<string>;
	/** Verbal nouns of verbs, and their participles, in sounds. */
	readonly masdars: ReadonlySet<string>;
	readonly participles: ReadonlySet<string>;
	/** Lemmas of verbs, and all that they become, in sounds. */
	readonly verbs: ReadonlySet<string>;
	readonly finite: ReadonlySet<string>;
	/** Words that don't inflect, as they are spelled. */
	readonly fixed: ReadonlySet<string>;
	/** Prepositions without their last vowel, which they lose behind another one: ضِدَّ, بِالضِدّ. */
	readonly governed: ReadonlySet<string>;
	/** What nouns, adjectives and names have of the same letters, as it doesn't depend on a sentence: singular, plural, feminine. */
	readonly byLetters: ReadonlyMap<string, ReadonlySet<string>>;
}

const lettersOf = (text: string): string => fold(stripMarks(text));

function readEntries(terms: readonly Term[]): Known {
	const known = {
		nominal: new Set<string>(),
		masdars: new Set<string>(),
		participles: new Set<string>(),
		verbs: new Set<string>(),
		finite: new Set<string>(),
		fixed: new Set<string>(),
		governed: new Set<string>(),
		byLetters: new Map<string, Set<string>>(),
	};
	const readVerb = ({ sounds: form, features: { kind, part } }: Form) => {
		const nominal = part === 'masdar' ? known.masdars : known.participles;
		(kind === 'nominal' ? nominal : known.finite).add(form);
	};
	const read = (pos: Term['pos'], lemma: string, { sounds: form, features, spelling }: Form) => {
		if (features.kind === 'nominal' || pos === 'adjective') {
			known.nominal.add(form);
			if (features.kind === 'nominal' && features.case !== undefined) return;
			const key = lettersOf(form);
			known.byLetters.set(key, (known.byLetters.get(key) ?? new Set()).add(form));
			return;
		}
		known.fixed.add((spelling ?? lemma).normalize('NFC'));
		if (LOSING.has(pos)) known.governed.add(form.replace(/[َُِ]$/u, ''));
	};
	for (const term of terms) {
		if (term.pos === 'verb') known.verbs.add(sounds(term.ar));
		for (const form of inflect(term))
			if (term.pos === 'verb') readVerb(form);
			else read(term.pos, term.ar, form);
	}
	return known;
}

/** What may stand behind a preposition, and is a noun then. */
const LOSING: ReadonlySet<Term['pos']> = new Set(['preposition', 'adverb']);

/** و, ف and prepositions of one letter, which are written with the word after them and have one vowel each. */
const JOINED = /^(?:وَ|فَ|بِ|لِ|كَ)(?=..)/u;
const BEFORE_VERB = /^(?:لَمْ|لَنْ|لَا|مَا|مَهْمَا|فِيمَا)$/u;

/** A word, and what it is without what is joined to it; لِل has the article's lām alone. */
function readings(word: string): string[] {
	const stem = word.replace(JOINED, '');
	const definite = /^لِل/u.test(word) ? [`ا${word.replace(/^لِ/u, '')}`] : [];
	return [...new Set([word, stem, ...definite])].map((one) => sounds(withoutArticle(one)));
}

/** What would be a pronoun without its vowel, unless ه is of the word itself: بِصَوْتِه, but مُشْتَبَه. */
const BARE_PRONOUN = /[\u064e-\u0650]ه$/u;

/** Whether a word of a term is what an entry has in its place, vowels included, or is named with the reason why none has it. */
function isKnown(word: string, i: number, { term, words, known }: Phrase): boolean {
	const stem = word.replace(JOINED, '');
	for (const one of [word, stem]) {
		if (FUNCTION_WORDS.has(one) || known.fixed.has(one)) return true;
		if (BARE_PRONOUN.test(one)) continue;
		if (IN_PHRASES_ONLY.has(one) || LONE_WORDS.has(one)) return true;
	}
	const own = readings(word);
	if (own.some((one) => known.nominal.has(one) || known.masdars.has(one))) return true;
	// An entry of its own says what the word is, before the participles of verbs do.
	const isOwned = own.some((one) => known.byLetters.has(lettersOf(one)));
	if (!isOwned && own.some((one) => known.participles.has(one))) return true;
	if (BEFORE_VERB.test(words[i - 1] ?? '') && own.some((one) => known.finite.has(one))) return true;
	// A noun phrase has a gender, and begins with no verb: تَغَيُّر المُنَاخ is no تَغَيَّرَ.
	if (i === 0) return term.gender === undefined && own.some((one) => known.verbs.has(one));
	return PREPOSITIONS.has(words[i - 1] ?? '') && own.some((one) => known.governed.has(one));
}

interface Phrase {
	readonly term: Term;
	readonly words: readonly string[];
	readonly known: Known;
}

/**
 * Whether the words of terms of several words are words of the lexicon, with the vowels that their own entries have: مَجْلَس الأَمْن
 * is wrong because of مَجْلِس. Names have words of their own.
 */
export function checkPhraseWords(located: readonly LocatedTerm[]): Issue[] {
	const entries = located.map(({ term }) => term).filter(({ ar }) => !ar.includes(' '));
	const known = readEntries(entries);
	return located.flatMap(({ term, where }) => {
		const words = term.ar.normalize('NFC').split(' ');
		if (words.length === 1) return [];
		const phrase = { term, words, known };
		return words.flatMap((word, i): Issue[] => {
			if (isKnown(word, i, phrase)) return [];
			const alike = readings(word).flatMap((one) => [
				...(known.byLetters.get(lettersOf(one)) ?? []),
			]);
			if (term.pos === 'name' && alike.length === 0) return [];
			const why =
				alike.length > 0
					? `has other vowels than its entry (${[...new Set(alike)].join(', ')})`
					: BARE_PRONOUN.test(word)
						? 'lacks the vowel of its pronoun'
						: 'is a word of no entry';
			const message = `${term.ar}: ${word} ${why}: correct it, add an entry, or name it in lone-words.ts once its vowels are sure.`;
			return [issue('phrase-vowels', where('ar'), message)];
		});
	});
}
