import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { keyOf, written } from '../lexicon/key.ts';
import { ALEF, FATHATAN } from '../lexicon/letters.ts';
import { Use, type Form } from '../lexicon/form.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, Occurrence, Term } from '../types.ts';
import { cutAt, searchRest, type Gap } from './gap.ts';
import type { Word } from './word.ts';

/** Before a gap these letters get a tatweel, as in print: بـ____. */
const JOINING = /[بكلفس]$/u;
/** A proclitic belongs to the sentence, and so does what stands before a word that لل has swallowed the article of. */
const PREFIX = /(?<=^|[^\p{L}\p{M}])(?<letters>[\p{L}\p{M}]+)$/u;

const isMultiWord = (term: Term) => term.ar.includes(' ');
const hasArticle = (word: string) => word.startsWith('ال');

/** Which of its words have the article: خطة السلام is 01, and so is مجلس الأمن. */
const articlesOf = (text: string) =>
	stripMarks(text)
		.split(' ')
		.map((word) => Number(hasArticle(word)))
		.join('');

/** Third persons are what articles are written in: كتبت is read as "she wrote" where it can be. */
function likely(forms: readonly Form[]): readonly Form[] {
	const third = forms.filter(
		({ features }) => features.kind !== 'verb' || features.person.startsWith('3'),
	);
	return third.length > 0 ? third : forms;
}

/** The only member of a set. */
const only = <T>(items: ReadonlySet<T>): T | undefined =>
	items.size === 1 ? [...items][0] : undefined;

/** The ending of an accusative as a text writes it, before or behind its alef; nothing where it leaves the tanwīn out. */
const tanwinOf = (text: string): string =>
	new RegExp(`(?:${FATHATAN}${ALEF}|${ALEF}?${FATHATAN})$`, 'u').exec(text)?.[0] ?? '';

/** A form without its marks, but for the tanwīn that the text writes: then all of its kind have it. */
function plain(text: string, tanwin: string): string {
	const letters = stripMarks(text);
	const takesIt = text.includes(FATHATAN) || (letters.endsWith('ة') && tanwin === FATHATAN);
	if (tanwin === '' || !takesIt) return letters;
	return (tanwin.includes(ALEF) ? letters.replace(/\u0627$/u, '') : letters) + tanwin;
}

/** The forms that a stem may be; a tanwīn that is written decides between an accusative and a dual. */
function formsOf({ forms }: Word, stem: string, needs: number): readonly Form[] {
	const folded = fold(stem);
	const shows = stem.includes(FATHATAN) && !stripMarks(stem).endsWith('ة');
	const found = forms().filter(
		(form) =>
			form.features.part === 'word' && (form.use & needs) === needs && keyOf(form) === folded,
	);
	return likely(found.filter(({ sounds }) => !shows || sounds.includes(FATHATAN)));
}

function wordForms(key: Word, text: string, lookup: Lookup): Gap['formOf'] | undefined {
	const reading = analyse(text, lookup).find(
		({ term, part, enclitic, proclitics }) =>
			term === key.term.id &&
			part === 'word' &&
			enclitic === undefined &&
			proclitics.every((proclitic) => proclitic === 'ال'),
	);
	if (!reading) return undefined;
	const definite = reading.proclitics.length > 0;
	const wanted = formsOf(key, reading.stem, Use.free | (definite ? Use.article : Use.bare));
	const tanwin = tanwinOf(text);
	const marbuta = stripMarks(reading.stem).endsWith('ة');
	const spellings = (word: Word, wantedForm: Form) =>
		word
			.formsLike(wantedForm)
			.map((form) => plain(written(form), tanwin))
			// Without the article an accusative shows its alef, but not on ة: there both must have it, or neither.
			.filter((spelling) => definite || stripMarks(spelling).endsWith('ة') === marbuta);
	return (word) => {
		if (isMultiWord(word.term) || word.term.gender !== key.term.gender) return undefined;
		const texts = wanted.map((form) => only(new Set(spellings(word, form))));
		const spelling = only(new Set(texts));
		return spelling === undefined ? undefined : (definite ? 'ال' : '') + spelling;
	};
}

/** A definite adjective follows a definite noun: after another one the same letters are a noun (أدوات الدبلوماسية). */
function maybeNoun({ pos }: Term, before: string, text: string): boolean {
	const previous = tokenize(before).at(-1)?.text ?? '';
	const bare = stripMarks(previous).replace(/^[وفبك](?=ال)/u, '');
	return pos === 'adjective' && hasArticle(text) && !hasArticle(bare) && !bare.startsWith('لل');
}

/** A multi-word term stands for another only in the form of its lemma, with the article on the same words. */
function phraseForms(key: Term, text: string): Gap['formOf'] | undefined {
	if (fold(text) !== fold(key.ar)) return undefined;
	return ({ term }) =>
		isMultiWord(term) && term.gender === key.gender && articlesOf(term.ar) === articlesOf(key.ar)
			? stripMarks(term.ar)
			: undefined;
}

/** The gap at an Arabic occurrence of a term; none where a pronoun or لل is grown together with it. */
export function arabicGap(
	key: Word,
	occurrence: Occurrence,
	bead: Bead,
	lookup: Lookup,
): Gap | undefined {
	const cut = cutAt(occurrence, bead);
	const { before, text, after } = cut;
	const prefix = stripMarks(PREFIX.exec(before)?.groups?.['letters'] ?? '');
	if (/^[\p{L}\p{M}]/u.test(after) || prefix.endsWith('لل')) return undefined;
	if (maybeNoun(key.term, before, stripMarks(text))) return undefined;
	const formOf = isMultiWord(key.term) ? phraseForms(key.term, text) : wordForms(key, text, lookup);
	if (!formOf) return undefined;
	return {
		bead,
		before: JOINING.test(prefix) ? `${before}\u0640` : before,
		text: plain(text, tanwinOf(text)),
		after,
		formOf,
		hasElsewhere: searchRest(cut),
	};
}
