import type { Pos, Term } from '../types.ts';
import { Use, type Form } from './form.ts';
import { paradigmOf, type Reading } from './form-index.ts';
import { hasArticle, withoutArticle } from './letters.ts';
import { declineAdjective, declineNoun, declinePlural, declineSingular } from './nominal.ts';
import { sounds } from './sounds.ts';
import type { Split } from './clitics.ts';

/**
 * Multi-word terms. Each word of a term stands for the paradigms that its form belongs to, so that
 * the term is found through the inflection of its words: مَجْلِس الأَمْن in لمجلسي الأمن.
 */
interface PhraseWord {
	readonly paradigms: ReadonlySet<number>;
	/**
	 * With its article always (مَجْلِس الأَمْن), as the text likes (قَرَار دَوْلِيّ), or never (names,
	 * connectives).
	 */
	readonly article: 'always' | 'free' | 'never';
	/** Whether it may bear a pronoun: سياستها الخارجية, بدلًا منه; no part of a name does. */
	readonly pronoun: boolean;
}

export interface PhraseTerm {
	/** The term's number. */
	readonly lexeme: number;
	readonly words: readonly PhraseWord[];
}

/** By paradigm of the first word. */
export type PhraseIndex = Map<number, PhraseTerm[]>;

/** A split of a token and a reading of the stem that it leaves. */
export interface Hit {
	readonly split: Split;
	readonly reading: Reading;
}

/** A word of a multi-word lemma. */
export interface LemmaWord extends Omit<PhraseWord, 'paradigms'> {
	/** Without the article, in sounds. */
	readonly stem: string;
	/** A noun of a connective or a preposition doesn't inflect: في حال isn't في الأحوال. */
	readonly rigid: boolean;
	readonly name: boolean;
}

/**
 * A preposition or conjunction written with the word after it, both with an article: بِالوَكَالَة,
 * وَالتَّنْمِيَة.
 */
const GLUED = /^(?:[بكوف][َِ]ال|لِل)/u;
const RIGID = new Set<Pos>(['connective', 'preposition', 'particle', 'adverb']);

/** Every way in which a term may be worded in several words, word by word: its lemma or a listed form. */
export const wordings = ({ ar, forms = [], pos }: Term): LemmaWord[][] =>
	[ar, ...forms].filter((wording) => wording.includes(' ')).map((wording) => wordsOf(wording, pos));

const wordsOf = (wording: string, pos: Pos): LemmaWord[] =>
	wording.split(' ').map((word) => {
		const [name, rigid] = [pos === 'name', RIGID.has(pos)];
		return {
			stem: sounds(GLUED.test(word) ? word : withoutArticle(word)),
			article: hasArticle(word) ? 'always' : name || rigid ? 'never' : 'free',
			pronoun: !name,
			rigid,
			name,
		};
	});

/**
 * Forms of a word of a multi-word term that no entry knows: what regular inflection makes of it.
 */
export function guessForms({ stem, article, rigid, name }: LemmaWord): Form[] {
	if (rigid || GLUED.test(stem)) {
		const use = article === 'always' ? Use.nominal | Use.article : Use.bare;
		return [{ sounds: stem, use: use | Use.free, features: { kind: 'fixed', part: 'word' } }];
	}
	if (name) return /[َُ]ون$/u.test(stem) ? declinePlural(stem) : declineSingular(stem);
	const forms = declineNoun(stem, []);
	// A nisba agrees with its noun: دَوْلِيَّة, دَوْلِيّ, دَوْلِيُّونَ.
	const [, nisba] = /^(.+ِيّ)(?:َة)?$/u.exec(stem) ?? [];
	return nisba ? [...forms, ...declineAdjective(nisba, [])] : forms;
}

/**
 * The hit that makes a token this word of a term, where there is one. Only the first word has
 * proclitics but the article.
 */
export function hitOf(word: PhraseWord, hits: readonly Hit[], first: boolean): Hit | undefined {
	return hits.find(({ split, reading }) => {
		if (!word.paradigms.has(paradigmOf(reading))) return false;
		const article = split.proclitics.at(-1) === 'ال';
		if (!first && split.proclitics.length > Number(article)) return false;
		if (split.enclitic && !word.pronoun) return false;
		return word.article === 'free' || article === (word.article === 'always');
	});
}
