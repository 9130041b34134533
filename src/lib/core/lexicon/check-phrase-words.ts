import { issue, type Issue } from '../result.ts';
import { fold, stripMarks } from '../text/fold.ts';
import type { Term } from '../types.ts';
import type { LocatedTerm } from './decode.ts';
import type { Form } from './form.ts';
import { inflect } from './inflect.ts';
import { FUNCTION_WORDS, IN_PHRASES_ONLY } from './irregular.ts';
import { withoutArticle } from './letters.ts';
import { sounds } from './sounds.ts';

/** Sounds of words by their letters. */
type ByLetters = Map<string, Set<string>>;

const lettersOf = (text: string): string => fold(stripMarks(text));

function add(words: ByLetters, text: string): void {
	const key = lettersOf(text);
	words.set(key, (words.get(key) ?? new Set()).add(text));
}

/** A word as its entry has it, and not where it stands in a sentence: singular, plural, feminine. */
const isPlain = ({ features }: Form): boolean =>
	features.kind === 'nominal' && features.case === undefined;

/** و and prepositions of one letter, which are written with the word after them. */
const JOINED = /^(?:وَ|بِ|لِ|كَ)(?=..)/u;

/** A word, and what it is without what is joined to it; لِل has the article's lām alone. */
function readings(word: string): string[] {
	const stem = word.replace(JOINED, '');
	const definite = /^لِل/u.test(word) ? [`ا${word.replace(/^لِ/u, '')}`] : [];
	return [...new Set([word, stem, ...definite])].map((one) => sounds(withoutArticle(one)));
}

/**
 * Whether the words of terms of several words have the vowels that their own entries have: مَجْلَس الأَمْن is wrong because
 * of مَجْلِس. What has no entry is not judged here.
 */
export function checkPhraseWords(located: readonly LocatedTerm[]): Issue[] {
	const plain: ByLetters = new Map();
	const all: ByLetters = new Map();
	const words = located.map(({ term }) => term).filter(({ ar }) => !ar.includes(' '));
	for (const term of words.filter(({ pos }) => pos !== 'verb')) {
		for (const form of inflect(term)) {
			add(all, form.sounds);
			if (isPlain(form)) add(plain, form.sounds);
			// ضِدَّ is a preposition, and after another one a noun.
			if (form.features.kind === 'fixed') add(all, form.sounds.replace(/[َُِ]$/u, ''));
		}
	}
	const verbal = verbalNouns(words);
	return located.flatMap(({ term, where }) =>
		(term.ar.includes(' ') ? term.ar.split(' ') : [])
			.filter((word) => !FUNCTION_WORDS.has(word) && !IN_PHRASES_ONLY.has(word))
			.flatMap((word): Issue[] => {
				const own = readings(word);
				const known = own.flatMap((one) => [...(plain.get(lettersOf(one)) ?? [])]);
				const isRight = own.some((one) => all.get(lettersOf(one))?.has(one));
				if (known.length === 0 || isRight || own.some((one) => verbal().has(one))) return [];
				const message = `${term.ar}: ${word} has other vowels than its entry (${known.join(', ')}): correct it, add an entry, or name it in irregular.ts.`;
				return [issue('phrase-vowels', where('ar'), message)];
			}),
	);
}

/** Forms of verbs, masdars and participles among them; made only if a word is nothing else. */
function verbalNouns(words: readonly Term[]): () => ReadonlySet<string> {
	let made: ReadonlySet<string> | undefined;
	return () =>
		(made ??= new Set(
			words
				.filter(({ pos }) => pos === 'verb')
				.flatMap((term) => inflect(term).map((form) => form.sounds)),
		));
}
