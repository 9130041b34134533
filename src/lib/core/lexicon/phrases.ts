import { fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/stop-ar.ts';
import type { Pos, Term } from '../types.ts';
import { Use, type Features, type Form } from './form.ts';
import { paradigmOf, useOf, type Reading } from './form-index.ts';
import { fixed } from './inflect.ts';
import { hasArticle, MAQSURA, withoutArticle } from './letters.ts';
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
	 * With its article always (الأُمَم المُتَّحِدَة), as the text likes (قَرَار دَوْلِيّ), or never (names, connectives). A
	 * `genitive` is made definite by the article, by a pronoun or by what follows it, or is indefinite (رَئِيس الوُزَرَاء: رئيس وزرائها,
	 * رئيس وزراء سابق), and a word after it is as definite as it is (`agreeing`).
	 */
	readonly article: 'always' | 'free' | 'never' | 'genitive' | 'agreeing';
	/** A verbal noun, whose genitive may stand behind لـ too: وقفٌ لإطلاق النار. */
	readonly verbal: boolean;
	/** Whether it may bear a pronoun: سياستها الخارجية, بدلًا منه; no part of a name does. */
	readonly pronoun: boolean;
}

export interface PhraseTerm {
	/** The term's number. */
	readonly lexeme: number;
	/** What its first word may be beside its own paradigms: the verb of a verbal noun, or the other way round (`derived-phrases.ts`). */
	readonly derived: ReadonlySet<number>;
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
export interface LemmaWord extends Omit<PhraseWord, 'paradigms' | 'verbal'> {
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

function wordsOf(wording: string, pos: Pos): LemmaWord[] {
	const words = wording.split(' ');
	const genitive = pos === 'phrase' ? genitiveOf(words) : -1;
	return words.map((word, i) => {
		const [name, rigid] = [pos === 'name', RIGID.has(pos)];
		const always =
			i === genitive ? 'genitive' : genitive >= 0 && i > genitive ? 'agreeing' : 'always';
		return {
			stem: sounds(GLUED.test(word) ? word : withoutArticle(word)),
			article: hasArticle(word) ? always : name || rigid ? 'never' : 'free',
			// Within a connective no preposition has one: علينا أن is no عَلَى أَنَّ.
			pronoun: !name && !(rigid && i < words.length - 1 && isFunctionWord(fold(word))),
			rigid,
			name,
		};
	});
}

/** Which word is the definite genitive of an iḍāfa: the first with an article, after a word that is no preposition; else -1. */
function genitiveOf(words: readonly string[]): number {
	const at = words.findIndex(hasArticle);
	const before = words[at - 1];
	return before === undefined || isFunctionWord(fold(before)) || GLUED.test(before) ? -1 : at;
}

/** A noun and the pronoun of him. */
const OWNED = /^(.{3,})[َُِ]ه[ُِ]?$/u;
const OWNED_FEATURES: Features = { kind: 'fixed', part: 'word' };

/**
 * Forms of a word of a multi-word term that no entry knows: what regular inflection makes of it.
 */
export function guessForms({ stem, article, rigid, name }: LemmaWord): Form[] {
	if (rigid || GLUED.test(stem)) {
		const use = article === 'always' ? Use.nominal | Use.article : Use.bare;
		return [{ sounds: stem, use: use | Use.free, features: { kind: 'fixed', part: 'word' } }];
	}
	// إِلَى and its like are إِلَيـ before a pronoun.
	if (stem.endsWith(MAQSURA) && isFunctionWord(fold(stem))) return fixed(stem);
	if (name) return /[َُ]ون$/u.test(stem) ? declinePlural(stem) : declineSingular(stem);
	const [, owned] = OWNED.exec(stem) ?? [];
	// A term's own pronoun stands for any: لَقِيَ حَتْفَه, لقوا حتفهم.
	if (owned !== undefined)
		return [
			{ sounds: stem, use: Use.nominal | Use.bare | Use.free, features: OWNED_FEATURES },
			...declineNoun(owned, []),
		];
	const forms = declineNoun(stem, []);
	// A nisba agrees with its noun: دَوْلِيَّة, دَوْلِيّ, دَوْلِيُّونَ.
	const [, nisba] = /^(.+ِيّ)(?:َة)?$/u.exec(stem) ?? [];
	return nisba ? [...forms, ...declineAdjective(nisba, [])] : forms;
}

/** What stands before a word of a term, as far as it bears on the word. */
export interface Before {
	/** Nothing: it is the first word, and may have any proclitic. */
	readonly first: boolean;
	/** It isn't the last word. */
	readonly more: boolean;
	/** Its genitive may be indefinite, or definite by other means than the article. */
	readonly open: boolean;
	/** It may stand behind لـ. */
	readonly linked: boolean;
	/** Whether the genitive before it is definite. */
	readonly definite: boolean;
}

/** A noun in the state that a genitive follows. */
export const isConstruct = ({ split, reading }: Hit): boolean =>
	(useOf(reading) & Use.nominal) !== 0 &&
	split.enclitic === undefined &&
	split.proclitics.at(-1) !== 'ال';

export const isDefinite = ({ split }: Hit): boolean =>
	split.proclitics.at(-1) === 'ال' || split.enclitic !== undefined;

/**
 * The hit that makes a token this word of a term, where there is one. Only the first word has
 * proclitics but the article and, behind a verbal noun, لـ.
 */
export function hitOf(
	word: PhraseWord,
	hits: readonly Hit[],
	before: Before,
	paradigms = word.paradigms,
): Hit | undefined {
	return hits.find((hit) => {
		const { split, reading } = hit;
		if (!paradigms.has(paradigmOf(reading))) return false;
		const article = split.proclitics.at(-1) === 'ال';
		if (!before.first && split.proclitics.length > Number(article)) {
			const linked = before.linked && isLinked(hit) && (before.more || isDefinite(hit));
			if (!linked) return false;
		}
		if (split.enclitic && !word.pronoun) return false;
		switch (word.article) {
			case 'free':
				return true;
			case 'genitive':
				return article || before.open;
			case 'agreeing':
				return article === before.definite;
			default:
				return article === (word.article === 'always');
		}
	});
}

/** Whether a word of a term stands behind لـ and nothing else but its article. */
export const isLinked = ({ split: { proclitics } }: Hit): boolean =>
	proclitics[0] === 'ل' && proclitics.length === (proclitics.at(-1) === 'ال' ? 2 : 1);
