import { groupBy } from '../group-by.ts';
import { hasArticle } from '../lexicon/letters.ts';
import { analyse, type Lookup } from '../lexicon/lookup.ts';
import { memoizeBy } from '../memo.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Occurrence, Term } from '../types.ts';
import { passiveOf } from './also-right.ts';
import { closeTo } from './answers.ts';
import { following, genitiveOf, isOfSense, mayReplace } from './arabic-fit.ts';
import { oddWordings, otherWordings } from './arabic-phrases.ts';
import { collectivesFor, nearForms } from './arabic-near.ts';
import type { Context } from './context.ts';
import type { Fillers } from './english-fillers.ts';
import { keepOf } from './entry.ts';
import { isFar } from './far-senses.ts';
import { isPlural } from './english-forms.ts';
import { INVARIABLE, NOUN_FORMS, verbForms } from './english-inflected.ts';
import { allForms, cutAt, type Gap } from './gap.ts';
import { plainFor } from './in-place.ts';
import { areSynonyms, isSaidBy, writtenLike } from './sayers.ts';
import { ofThings } from './typed-spellings.ts';
import { placesOf, textOf, type Word } from './word.ts';

/** Whether a term of several words covers a place of another one. */
const isInPhrase = (key: Word, place: Occurrence, context: Context): boolean =>
	(phrasesOf(context).get(place.bead) ?? []).some(
		({ term, lang, sentence, start, end }) =>
			term !== key.term.id &&
			lang === place.lang &&
			sentence === place.sentence &&
			start <= place.start &&
			end >= place.end,
	);

/** Where the article's terms of several words stand, by bead. */
const phrasesOf = memoizeBy(({ terms }: Context) =>
	groupBy(
		terms
			.filter(({ ar }) => ar.includes(' '))
			.flatMap(({ id, occurrences }) => occurrences.map((place) => ({ ...place, term: id }))),
		({ bead }) => bead,
	),
);

/** A word as one of another's gender: how it looks in a plural of things, with which gender doesn't matter. */
const ofGender = (word: Word, { term: { gender } }: Word): Word => ({
	...word,
	term: { ...word.term, ...(gender && { gender }) },
});

/** What the translation has for a term in a place, in small letters. */
const translationsAt = (key: Word, place: Occurrence, { beads }: Context): string[] => {
	const bead = beads.get(place.bead);
	return placesOf(key)
		.filter((other) => other.lang === 'en' && other.bead === place.bead)
		.map((other) =>
			bead
				? cutAt(other, bead)
						.text.toLowerCase()
						.replace(/['’]s?$/u, '')
				: '',
		);
};

/** The gloss that the translation has in a place, as far as its word is a form of one; else the one that the article has. */
function glossAt(key: Word, texts: readonly string[]): string {
	const { term } = key;
	const isForm = (text: string, gloss: string) =>
		text === gloss ||
		(term.pos === 'verb'
			? verbForms(text, gloss, []).length > 0
			: term.pos === 'noun' && NOUN_FORMS.plural(gloss).includes(text));
	return (
		term.en.find((gloss) => texts.includes(gloss)) ??
		term.en.find((gloss) => texts.some((text) => isForm(text, gloss))) ??
		textOf(term, 'en')
	);
}

/** Whether what is a plural here is one thing in the translation, as بِلَاد is a country: the plural of another word is several. */
const isOneInEnglish = (gloss: string, texts: readonly string[]): boolean =>
	texts.includes(gloss) &&
	NOUN_FORMS.plural(gloss).length > 0 &&
	!NOUN_FORMS.plural(gloss).includes(gloss);

/** Whether a verb, written without marks, is read as another one in the same form first: كذّب as كذب. */
const isMisread = ({ term }: Word, text: string, gap: Gap, { lookup, word }: Context): boolean =>
	term.pos === 'verb' &&
	analyse(text, lookup).some(({ term: id, part }) => {
		const other = id !== term.id && part === 'word' ? word(id) : undefined;
		return other?.term.pos === 'verb' && allForms(gap, other).includes(text);
	});

/** Prepositions after which a noun agrees with nothing before it, and which say that no adjective follows. */
const PREPOSITIONS = new Set('إلى على في من عن مع بين نحو ضد'.split(' '));

/** Words before a noun that are nouns themselves and don't agree with it either: لمدة عامين. */
const IN_CONSTRUCT = new Set(
	'خلال منذ بعد قبل أمام حول بشأن تحت دون عبر لدى لمدة طوال طيلة'.split(' '),
);

/** Words that stand for a noun that was said before, in its gender: on one side, and on another. */
const RESUMING = new Set(
	'آخر أخرى الآخر الأخرى ثان ثاني ثانية الثاني الثانية ثالث ثالثة الثالث الثالثة رابع رابعة'.split(
		' ',
	),
);

/** Whether nothing in the sentence shows the gap's gender: it stands between prepositions, or at the end, it and what it is in construct with. */
function hasNoAgreement(gap: Gap, lookup: Lookup): boolean {
	const { before, after } = gap;
	const last = stripMarks(tokenize(before).at(-1)?.text ?? '');
	const rest = tokenize(after).map(({ text }) => stripMarks(text));
	if (!PREPOSITIONS.has(last) && !IN_CONSTRUCT.has(last)) return false;
	if (rest.some((word) => RESUMING.has(word.replace(/^و(?=.{3})/u, '')))) return false;
	const words = following(after).map(stripMarks);
	const next = words[genitiveOf(gap, lookup).length];
	return next === undefined || PREPOSITIONS.has(next);
}

/** Whether two phrases have the article alike on their last word, and the other one on its first only where its last has it. */
const areAlike = (a: string, b: string): boolean => {
	const [own = '', other = ''] = [a, b].map((text) => text.split(' ').at(-1));
	return hasArticle(own) === hasArticle(other);
};

/** A number from three to ten, whose own form says the gender of what it counts: خمس دول, خمسة بلدان. */
const COUNTING = /^[وفبلك]?(?:ثلاث|أربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر|بضع)ة?$/u;

/** The tens, whose form is the same whatever they count, which is one and needs no adjective: عشرين عاما, عشرين سنة. */
const TENS = /^[وفبلك]?(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/u;

const isCountedByTens = ({ before, after }: Gap): boolean =>
	TENS.test(stripMarks(tokenize(before).at(-1)?.text ?? '')) && following(after).length === 0;

const isCounted = ({ before }: Gap): boolean =>
	COUNTING.test(stripMarks(tokenize(before).at(-1)?.text ?? ''));

/** One of what tens count, in the accusative as it is written without its marks: عاما, سنة. */
const ofTens = ({ term }: Word): string => {
	const lemma = stripMarks(term.ar);
	return /[ةءى]$/u.test(lemma) ? lemma : `${lemma}ا`;
};

/** The forms of a word in a gap; its lemma, where that of another one stands after a preposition: there تنافس and منافسة end alike. */
const formsAt = (other: Word, key: Word, gap: Gap, lookup: Lookup): readonly string[] => {
	if (key.term.pos === 'noun' && isCountedByTens(gap)) return [ofTens(other)];
	return hasNoAgreement(gap, lookup) &&
		key.term.pos === 'noun' &&
		gap.text === stripMarks(key.term.ar)
		? [stripMarks(other.term.ar)]
		: allForms(gap, isCounted(gap) ? other : ofGender(other, key));
};

const phrasesIn = memoizeBy(({ terms }: Lookup): readonly Term[] =>
	terms.filter(({ pos }) => pos === 'phrase'),
);

/** A phrase in other words, as far as it stands there in the form of its lemma: إدارة النزاع, الدول المجاورة. */
function phrasesFor(term: Term, gloss: string, gap: Gap, lookup: Lookup): readonly string[] {
	if (term.pos !== 'phrase' || fold(gap.text) !== fold(term.ar)) return [];
	return phrasesLike(lookup, term, [gloss], () => {
		const others = phrasesIn(lookup).filter(
			(other) =>
				other.id !== term.id &&
				other.gender === term.gender &&
				(areSynonyms(term, other) ||
					(isSaidBy(other, gloss) && other.en.filter((own) => isSaidBy(term, own)).length > 1)),
		);
		const texts = others.flatMap(({ ar, forms = [] }) => [ar, ...forms]);
		const [head] = term.ar.split(' ');
		const own = (term.forms ?? []).filter((form) => form.split(' ')[0] === head);
		return [...otherWordings(term, lookup), ...own, ...texts]
			.filter((text) => areAlike(term.ar, text))
			.map(stripMarks);
	});
}

const phrasesLike = keepOf<readonly string[]>();

/** All that a phrase and its declared synonyms are called, whatever agrees with it: أمر توقيف for مذكرة توقيف. */
const otherNames = (term: Term, lookup: Lookup): readonly string[] =>
	term.pos === 'phrase'
		? [term, ...(term.synonyms ?? []).flatMap((id) => lookup.byId.get(id) ?? [])].flatMap(
				({ ar, forms = [] }) => [ar, ...forms],
			)
		: [];

/** Forms whose passive in the past has other letters than the active: قُوتِلَ. */
const CHANGING: ReadonlySet<string> = new Set(['III', 'VI']);

/** Verbs whose passive says what a verb without object does, and is written as their active is: يتحدد, يُحدَّد. */
const passives = (term: Term, gloss: string, { lookup, word }: Context): Word[] =>
	passiveOf(term, [gloss], lookup)
		.filter(({ rules = [], form = '' }) => rules.length === 0 && !CHANGING.has(form))
		.flatMap(({ id }) => word(id) ?? []);

/** Plurals for what stands there in the singular: of the term itself, and of what English has in the plural, مُفَاوَضَات. */
const pluralsOf = ({ pos, plural = [] }: Term, close: readonly Word[]): string[] =>
	pos !== 'noun'
		? []
		: [
				...ofThings(plural),
				...close
					.filter(({ term }) => term.en.some((gloss) => isPlural(gloss) && !INVARIABLE.test(gloss)))
					.flatMap(({ term }) => ofThings(term.plural ?? []).slice(0, 1)),
			];

/**
 * What else is right in an Arabic gap, in its form: declared synonyms that may stand there. One of another gender may where the gap
 * is a plural of things or nothing agrees with it; elsewhere what agrees with it would differ. What only has the meaning is near, in its form as far as
 * that is known, and in its dictionary form; so is the dictionary form of the term itself.
 */
export function arabicFillers(key: Word, place: Occurrence, gap: Gap, context: Context): Fillers {
	const { lookup, word } = context;
	const { term } = key;
	const texts = translationsAt(key, place, context);
	const gloss = glossAt(key, texts);
	const here = { gap, place, gloss, isInPhrase: isInPhrase(key, place, context) };
	const isMany = place.form?.includes('plural') === true;
	const close = closeTo(term, gloss, lookup, false)
		.filter((other) => !isFar(term, other.ar) && isOfSense(term, other, gloss, lookup))
		.flatMap(({ id }) => word(id) ?? []);
	const nearby = [
		...close,
		...plainFor(term, gloss)
			.flatMap((plain) => writtenLike(plain, lookup))
			.flatMap(({ id }) => word(id) ?? []),
		...passives(term, gloss, context),
	];
	const isOpen = isMany || isCountedByTens(gap) || hasNoAgreement(gap, lookup);
	const isOne = isMany && isOneInEnglish(gloss, texts);
	const words = (isOne ? [] : close)
		.filter(
			(other) =>
				other.formClass === key.formClass &&
				(other.term.gender === term.gender || isOpen) &&
				mayReplace(term, other.term, here, lookup),
		)
		.flatMap((other) =>
			formsAt(other, key, gap, lookup).filter((text) => !isMisread(other, text, gap, context)),
		);
	// Declared synonyms, whose gloss is that of the gap in the plural.
	const many = isMany
		? collectivesFor(
				gloss,
				(term.synonyms ?? []).flatMap((id) => word(id) ?? []),
				gap,
			)
		: [];
	const right = [
		...words,
		...(here.isInPhrase || isOne ? [] : many),
		...phrasesFor(term, gloss, gap, lookup),
	];
	const lemmas = [term, ...nearby.map((other) => other.term)].flatMap(({ ar, present }) =>
		present === undefined ? [ar] : [ar, present],
	);
	return {
		right,
		near: [
			...[key, ...nearby].flatMap((other) => nearForms(ofGender(other, key), key, gap)),
			...many,
			...(isMany ? [] : pluralsOf(term, close)),
			...otherWordings(term, lookup),
			...oddWordings(term, lookup),
			...otherNames(term, lookup),
			...lemmas,
		].map(stripMarks),
	};
}
