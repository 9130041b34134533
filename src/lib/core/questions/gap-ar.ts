import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { keyOf, written } from '../lexicon/key.ts';
import { ALEF, FATHATAN } from '../lexicon/letters.ts';
import { Use, type Form } from '../lexicon/form.ts';
import { memoizeBy } from '../memo.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, Occurrence, Term } from '../types.ts';
import { isOfOtherSort } from './arabic-sort.ts';
import { cutAt, searchRest, type Cut, type Gap } from './gap.ts';
import { masdarsOf } from './kin.ts';
import { casesOf, type Word } from './word.ts';

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

/** Particles that say the mood of the present right after them. */
const MOODS: Readonly<Record<string, string>> = {
	لم: 'jussive',
	لن: 'subjunctive',
	أن: 'subjunctive',
	كي: 'subjunctive',
	لكي: 'subjunctive',
};

/** The forms that fit the particle before them: يتجاوز is one of three moods, and after لم only تخطّى without its ending is. */
function ofMood(forms: readonly Form[], before: string): readonly Form[] {
	const particle = stripMarks(tokenize(before).at(-1)?.text ?? '').replace(/^[وف](?=ل[من]$)/u, '');
	const mood = MOODS[particle];
	const fitting = forms.filter(
		({ features }) => features.kind === 'verb' && features.mood === mood,
	);
	return mood === undefined || fitting.length === 0 ? forms : fitting;
}

/** What a proclitic lets follow: ب and ك are before nouns, ل before a present that it makes a subjunctive, too: لبدء is no بُدِئَ. */
function afterProclitic(forms: readonly Form[], before: string): readonly Form[] {
	const prefix = stripMarks(PREFIX.exec(before)?.groups?.['letters'] ?? '');
	if (!/[بكل]$/u.test(prefix)) return forms;
	return forms.filter(
		({ features }) =>
			features.kind !== 'verb' || (prefix.endsWith('ل') && features.mood === 'subjunctive'),
	);
}

/** Third persons are what articles are written in: كتبت is read as "she wrote" where it can be. */
function likely(forms: readonly Form[]): readonly Form[] {
	const third = forms.filter(
		({ features }) => features.kind !== 'verb' || features.person.startsWith('3'),
	);
	return third.length > 0 ? third : forms;
}

/** The ending of an accusative as a text writes it, before or behind its alef; nothing where it leaves the tanwīn out. */
const tanwinOf = (text: string): string =>
	new RegExp(`(?:${FATHATAN}${ALEF}|${ALEF}?${FATHATAN})$`, 'u').exec(text)?.[0] ?? '';

/** How a form, or what a text has of one, is written, with its marks and without. */
interface Spelled {
	readonly text: string;
	readonly letters: string;
}

const spelledOut = (text: string): Spelled => ({ text, letters: stripMarks(text) });

/** Many gaps ask for the same forms of the lexicon's words. */
const spelled = memoizeBy((form: Form) => spelledOut(written(form)));

/** A form without its marks, but for the tanwīn that the text writes: then all of its kind have it. */
function plainForm({ text, letters }: Spelled, tanwin: string): string {
	const takesIt = text.includes(FATHATAN) || (letters.endsWith('ة') && tanwin === FATHATAN);
	if (tanwin === '' || !takesIt) return letters;
	return (tanwin.includes(ALEF) ? letters.replace(/\u0627$/u, '') : letters) + tanwin;
}

const plain = (text: string, tanwin: string): string => plainForm(spelledOut(text), tanwin);

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

/** A noun that has no plural is hardly counted as two, either, nor a verbal noun (two expulsions); and أَنْحَاء is a plural itself. */
const isUncounted = ({ term }: Word, { features }: Form, lookup: Lookup): boolean =>
	term.pos === 'noun' &&
	features.kind === 'nominal' &&
	(term.plural === undefined
		? features.number !== 'singular'
		: features.number === 'dual' && masdarsOf(lookup).has(term.ar));

/** Whether a word has a form of the same number without the article only: مَعَانٍ, so that مَعَانِي without it is no form like مَكَاسِب. */
function isDefective(word: Word, form: Form): boolean {
	const bare = Use.free | Use.bare;
	return casesOf(word, form).some(
		({ features, use }) => features.case === undefined && (use & (bare | Use.article)) === bare,
	);
}

/** An adjective that has a plural of its own for people makes none with ـون: كِبَار. */
const hasOtherPlural = ({ term }: Word, { features }: Form): boolean =>
	term.pos === 'adjective' &&
	term.plural !== undefined &&
	features.kind === 'nominal' &&
	features.number === 'plural' &&
	features.gender === 'm' &&
	features.case !== undefined;

/** How another word looks in the form of a gap. */
type Forms = Required<Pick<Gap, 'formOf' | 'formsOf'>>;

function wordForms(key: Word, { before, text }: Cut, lookup: Lookup): Forms | undefined {
	const reading = analyse(text, lookup).find(
		({ term, part, enclitic, proclitics }) =>
			term === key.term.id &&
			part === 'word' &&
			enclitic === undefined &&
			proclitics.every((proclitic) => proclitic === 'ال'),
	);
	if (!reading) return undefined;
	const definite = reading.proclitics.length > 0;
	const needs = Use.free | (definite ? Use.article : Use.bare);
	const wanted = afterProclitic(ofMood(formsOf(key, reading.stem, needs), before), before);
	const tanwin = tanwinOf(text);
	const marbuta = stripMarks(reading.stem).endsWith('ة');
	const isWrong = (word: Word, form: Form) =>
		isUncounted(word, form, lookup) ||
		hasOtherPlural(word, form) ||
		(!definite && (form.use & Use.article) > 0 && isDefective(word, form));
	const spellings = (word: Word, wantedForm: Form) =>
		(isWrong(word, wantedForm) ? [] : word.formsLike(wantedForm))
			.map(spelled)
			// Without the article an accusative shows its alef, but not on ة: there both must have it, or neither.
			.filter(({ letters }) => definite || letters.endsWith('ة') === marbuta)
			.map((form) => plainForm(form, tanwin));
	const fits = ({ term }: Word) => !isMultiWord(term) && term.gender === key.term.gender;
	const asWritten = (spelling: string) => (definite ? 'ال' : '') + spelling;
	return {
		formOf(word) {
			if (!fits(word)) return undefined;
			let spelling: string | undefined;
			for (const form of wanted) {
				const texts = spellings(word, form);
				spelling ??= texts[0];
				if (texts.length === 0 || texts.some((text) => text !== spelling)) return undefined;
			}
			return spelling === undefined ? undefined : asWritten(spelling);
		},
		formsOf(word) {
			if (!fits(word)) return [];
			const texts = wanted.map((form) => [...new Set(spellings(word, form))]);
			const isSure = new Set(texts.map((some) => some.join(' '))).size === 1;
			return isSure ? (texts[0] ?? []).map(asWritten) : [];
		},
	};
}

/** A definite adjective follows a definite noun: after another one the same letters are a noun (أدوات الدبلوماسية). */
function maybeNoun({ pos }: Term, before: string, text: string): boolean {
	const previous = tokenize(before).at(-1)?.text ?? '';
	const bare = stripMarks(previous).replace(/^[وفبك](?=ال)/u, '');
	return pos === 'adjective' && hasArticle(text) && !hasArticle(bare) && !bare.startsWith('لل');
}

/** A multi-word term stands for another only in the form of its lemma, with the article on the same words. */
function phraseForms(key: Term, text: string): Pick<Gap, 'formOf'> | undefined {
	if (fold(text) !== fold(key.ar)) return undefined;
	const fits = ({ ar, gender }: Term) =>
		ar.includes(' ') && gender === key.gender && articlesOf(ar) === articlesOf(key.ar);
	return { formOf: ({ term }) => (fits(term) ? stripMarks(term.ar) : undefined) };
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
	if (isOfOtherSort(key.term, occurrence, cut, lookup)) return undefined;
	const forms = isMultiWord(key.term) ? phraseForms(key.term, text) : wordForms(key, cut, lookup);
	if (!forms) return undefined;
	return {
		bead,
		before: JOINING.test(prefix) ? `${before}\u0640` : before,
		text: plain(text, tanwinOf(text)),
		after,
		...forms,
		...(occurrence.form?.includes('passive') ? { isPassive: true } : {}),
		hasElsewhere: searchRest(cut),
	};
}
