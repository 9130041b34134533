import { groupBy } from '../group-by.ts';
import { Use, type Form, type NominalFeatures } from '../lexicon/form.ts';
import { inflect } from '../lexicon/inflect.ts';
import { unvowelled } from '../lexicon/key.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import { fold } from '../text/fold.ts';
import type { Lang, Occurrence, PackTerm, Term } from '../types.ts';
import { bareGloss, isAttributive, isElsewhere } from './bare.ts';
import { closedSort } from './closed-sorts.ts';
import { isCapital, isVerbal, lengthOf, withTo } from './look.ts';
import { phraseSort } from './phrase-sort.ts';
import { textOf } from './term-text.ts';

export { textOf };

/** How a term looks in one language: what options are compared by, worked out once. */
export interface Face {
	readonly text: string;
	readonly folded: string;
	/** Without its dots, in Arabic: حرب and حزب have one skeleton. */
	readonly skeleton: string;
	/** Its first letters, folded: who reads quickly reads no more. */
	readonly opening: string;
	/** How many letters, marks not counted. */
	readonly length: number;
	readonly capital: boolean;
}

/** A term as a possible option. */
export interface Word {
	readonly term: Term | PackTerm;
	/** These of the term, and whether the article has it: asked hundreds of times for each term, and quickly found here. */
	readonly root: string | undefined;
	readonly pattern: string | undefined;
	readonly topic: string;
	readonly isHere: boolean;
	/** Words of one class may stand for each other: part of speech, and of a phrase what sort of phrase it is. */
	readonly formClass: string;
	readonly faces: Readonly<Record<Lang, Face>>;
	/** Its English where no sentence stands beside it: what the article has may be true in its phrase only. */
	readonly bare: Face;
	/** Whether the article has it in another sense than the one that it is asked in: nothing is asked of it without a sentence. */
	readonly hasOtherSense: boolean;
	/** What a card shows of it alone: the lemma, or the bare English, of a verb with "to". */
	readonly card: Readonly<Record<Lang, Face>>;
	/** Whether the bare English of an adjective is a noun, which only stands before another one: oil, budget. */
	readonly attributive: () => boolean;
	/** The prepositions that it needs, as one text. */
	readonly governs: string;
	/** Its Arabic forms; none of a multi-word term. */
	readonly forms: () => readonly Form[];
	/** Those with the features of another word's form, in the same place: with the article, before a genitive, or free. */
	readonly formsLike: (form: Form) => readonly Form[];
}

/** A dual before a genitive (طرفا النزاع) isn't one with its ن. */
const PLACE = Use.free | Use.bare | Use.article;

/** A form that its entry lists has no features: one like it begins alike and is as long (أصعب, أطول). */
const shapeOf = (letters: string): string => `${letters.charAt(0)}${letters.length}`;

/** A comparative, which stands before its noun and agrees with nothing (أَصْعَب, أَشَدّ, أَقْوَى): what another listed form (أُخَر) can't do. */
const ELATIVE = /^ءَ(?:\p{L}\p{L}َ(?!ة)\p{L}|\p{L}َ\p{L}ّ)$/u;

/** What makes two forms of different words alike. */
const likenessOf = memoizeBy((form: Form): string =>
	[
		String(form.use & PLACE),
		String(ELATIVE.test(form.sounds)),
		Object.values(form.features).sort().join(' '),
		form.features.kind === 'fixed' ? shapeOf(unvowelled(form)) : '',
	].join(' '),
);

/** Letters that differ by their dots only, each class by its first. */
const SKELETON: Readonly<Record<string, string>> = Object.fromEntries(
	['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق'].flatMap((letters) =>
		[...letters].map((letter) => [letter, letters[0] ?? letter]),
	),
);

/** Where a term stands in the article: nowhere, if it is the lexicon's only. */
export const placesOf = ({ term }: Word): readonly Occurrence[] =>
	'occurrences' in term ? term.occurrences : [];

/** So many letters are a word's first ones. */
const OPENING = 4;

function faceOf(text: string): Face {
	const folded = fold(text);
	return {
		text,
		folded,
		skeleton: Array.from(folded, (letter) => SKELETON[letter] ?? letter).join(''),
		opening: folded.slice(0, OPENING),
		length: lengthOf(text),
		capital: isCapital(text),
	};
}

/** Numbers and quantities are nouns in Arabic, and stand out among nouns. */
const QUANTITIES = new Set(
	(
		'all some each every any both most several few many none one two three four five six seven eight nine ten ' +
		'hundred thousand million billion dozen first second third fourth fifth'
	).split(' '),
);

/** Part of speech, quantities and small words apart; of a phrase, how it is built. */
function formClassOf(term: Term, gloss: string, lookup: Lookup): string {
	if (term.pos === 'phrase') return phraseSort(term, lookup);
	const sort = closedSort(term.pos, gloss);
	return term.en.some((own) => QUANTITIES.has(own)) ? `quantity ${sort}` : sort;
}

/** The forms of a noun or an adjective that have the number and the gender of one of them, whatever their case. */
export function casesOf(word: Word, { features }: Form): (Form & { features: NominalFeatures })[] {
	if (features.kind !== 'nominal') return [];
	return word
		.forms()
		.filter(
			(form): form is Form & { features: NominalFeatures } =>
				form.features.kind === 'nominal' &&
				form.features.part === 'word' &&
				form.features.number === features.number &&
				form.features.gender === features.gender,
		);
}

export function wordOf(term: Term | PackTerm, lookup: Lookup): Word {
	let known: readonly Form[] | undefined;
	let likenesses: ReadonlyMap<string, readonly Form[]> | undefined;
	const forms = () => (known ??= inflect(term));
	const faces = { ar: faceOf(textOf(term, 'ar')), en: faceOf(textOf(term, 'en')) };
	const gloss = bareGloss(term, lookup);
	const formClass = formClassOf(term, gloss, lookup);
	const bare = gloss === faces.en.text ? faces.en : faceOf(gloss);
	return {
		term,
		root: term.root,
		pattern: term.pattern,
		topic: term.topic,
		isHere: 'occurrences' in term,
		formClass,
		faces,
		bare,
		hasOtherSense: isElsewhere(term, faces.en.text, gloss, lookup),
		card: { ar: faces.ar, en: isVerbal(formClass) ? faceOf(withTo(gloss)) : bare },
		attributive: () => isAttributive(term, gloss, lookup),
		governs: (term.governs ?? []).join(' '),
		forms,
		formsLike(form) {
			likenesses ??= groupBy(forms(), likenessOf);
			return likenesses.get(likenessOf(form)) ?? [];
		},
	};
}

/** A word whose card is spelled another way; nothing else of it changes, since the lexicon is searched by it. */
export function respelled(word: Word, spell: (english: string) => string): Word {
	const { en } = word.card;
	const text = spell(en.text);
	return text === en.text ? word : { ...word, card: { ...word.card, en: faceOf(text) } };
}
