import { groupBy } from '../group-by.ts';
import { Use, type Form } from '../lexicon/form.ts';
import { inflect } from '../lexicon/inflect.ts';
import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { fold, stripMarks } from '../text/fold.ts';
import type { Lang, Occurrence, PackTerm, Term } from '../types.ts';
import { textOf } from './term-text.ts';

export { textOf };

/** How a term looks in one language: what options are compared by, worked out once. */
export interface Face {
	readonly text: string;
	readonly folded: string;
	/** Without its dots, in Arabic: حرب and حزب have one skeleton. */
	readonly skeleton: string;
	/** How many letters, marks not counted. */
	readonly length: number;
	readonly capital: boolean;
}

/** A term as a possible option. */
export interface Word {
	readonly term: Term | PackTerm;
	/** Words of one class may stand for each other: part of speech, and of a phrase what sort of phrase it is. */
	readonly formClass: string;
	readonly faces: Readonly<Record<Lang, Face>>;
	/** The prepositions that it needs, as one text. */
	readonly governs: string;
	/** Its Arabic forms; none of a multi-word term. */
	readonly forms: () => readonly Form[];
	/** Those with the features of another word's form, in the same place: with the article, before a genitive, or free. */
	readonly formsLike: (form: Form) => readonly Form[];
}

/** A dual before a genitive (طرفا النزاع) isn't one with its ن. */
const PLACE = Use.free | Use.bare | Use.article;

/** What makes two forms of different words alike. */
const likenessOf = ({ use, features }: Form): string =>
	`${use & PLACE} ${Object.values(features).sort().join(' ')}`;

/** Letters that differ by their dots only, each class by its first. */
const SKELETON: Readonly<Record<string, string>> = Object.fromEntries(
	['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق'].flatMap((letters) =>
		[...letters].map((letter) => [letter, letters[0] ?? letter]),
	),
);

/** How many letters a text has, without vowel marks. */
export const lengthOf = (text: string): number => stripMarks(text).length;

/** Begins with a capital, as names do: among other words it gives itself away. */
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Where a term stands in the article: nowhere, if it is the lexicon's only. */
export const placesOf = ({ term }: Word): readonly Occurrence[] =>
	'occurrences' in term ? term.occurrences : [];

function faceOf(term: Term | PackTerm, lang: Lang): Face {
	const text = textOf(term, lang);
	const folded = fold(text);
	return {
		text,
		folded,
		skeleton: Array.from(folded, (letter) => SKELETON[letter] ?? letter).join(''),
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

/**
 * A phrase with a gender is a noun phrase; any other is of the sort of its first word: بعيد المدى, على الأرض. Of an unknown
 * sort it has no peers.
 */
function formClassOf(term: Term, lookup: Lookup): string {
	if (term.pos !== 'phrase') {
		return term.en.some((gloss) => QUANTITIES.has(gloss)) ? `quantity ${term.pos}` : term.pos;
	}
	if (term.gender) return 'noun phrase';
	const [first] = analyse(term.ar.split(' ')[0] ?? '', lookup);
	const sort = lookup.byId.get(first?.term ?? '')?.pos;
	return sort ? `${sort} phrase` : `phrase ${term.id}`;
}

export function wordOf(term: Term | PackTerm, lookup: Lookup): Word {
	let known: readonly Form[] | undefined;
	let likenesses: ReadonlyMap<string, readonly Form[]> | undefined;
	const forms = () => (known ??= inflect(term));
	return {
		term,
		formClass: formClassOf(term, lookup),
		faces: { ar: faceOf(term, 'ar'), en: faceOf(term, 'en') },
		governs: (term.governs ?? []).join(' '),
		forms,
		formsLike(form) {
			likenesses ??= groupBy(forms(), likenessOf);
			return likenesses.get(likenessOf(form)) ?? [];
		},
	};
}
