import type { Lookup } from './create.ts';
import { basesOf } from './english-bases.ts';
import { IRREGULAR_VERBS } from './english-irregular.ts';
import type { BeadEnglish, Evidence } from './evidence.ts';
import { isWoman, lexemeOf, partOf, useOf } from './form-index.ts';
import type { Term } from '../types.ts';
import { Use } from './form.ts';
import { isFinite } from './context.ts';
import type { Match, ReadToken } from './matches.ts';
import type { Hit } from './phrases.ts';

/**
 * Verb or noun? Unvowelled, عقد is a contract and "he held", قتل a killing and "he killed". Stems don't tell "killing" from
 * "killed"; the form of the English word does, and where it doesn't, the place of the Arabic one.
 */

/**
 * How the English supports a reading: not at all, by a word's stem only, by a word in a form that it is rendered with. The noun of a
 * woman is named, or what a verb's participle says too is likelier: "supporters" and no "support" is مُؤَيِّدَة.
 */
export const FIT = { unnamed: -1, none: 0, stem: 1, form: 2, named: 3 } as const;

const PAST_FORMS: ReadonlySet<string> = new Set(
	[...IRREGULAR_VERBS].flatMap(([base, { past, participle }]) =>
		[...past, ...participle].filter((form) => form !== base),
	),
);
/** A past or a participle, as no noun is: offered, held. */
const isPast = (word: string): boolean =>
	PAST_FORMS.has(word) || (/[^e]ed$/u.test(word) && basesOf(word).length > 0);

const BE: ReadonlySet<string> = new Set('be am is are was were been being'.split(' '));
const BE_FINITE: ReadonlySet<string> = new Set('is are was were'.split(' '));
/** How many words before an -ing a form of be may stand: were not yet meeting. */
const REACH = 3;

/** Whether the English word where a gloss begins stands there as a noun would. */
function isNominal(place: Evidence, english: BeadEnglish): boolean {
	const { from, to, literal } = place;
	const { words } = english.text;
	const word = words[from];
	if (!word) return false;
	if (word.text.endsWith('ing')) return !isBehindBe(place, english);
	// Before "is" stands its subject: his judicial record is clean.
	const isSubject = BE_FINITE.has(words[to]?.text ?? '') && words[to]?.sentence === word.sentence;
	return (
		(literal || word.text.endsWith('s')) && (words[from - 1]?.determiner === true || isSubject)
	);
}

/** Whether something stands behind a form of be, or close to one: was not yet meeting. */
const isBehindBe = ({ from }: Evidence, { text: { words } }: BeadEnglish): boolean =>
	words.slice(Math.max(0, from - REACH), from).some(({ text }) => BE.has(text));

/** Whether the English word where a gloss begins may be what an act is called: "negotiating", but not where one "is negotiating". */
function mayBeAct(place: Evidence, english: BeadEnglish): boolean {
	const { words } = english.text;
	const text = words[place.from]?.text ?? '';
	if (text.endsWith('ing') && place.to - place.from === 1)
		return !BE.has(words[place.from - 1]?.text ?? '');
	return place.literal || !isPast(text);
}

/** What is done with something, English often says with a verb: they demanded that he be jailed, طالبوا بسجنه. */
const isActBehindPreposition = ({ split, reading }: Hit): boolean =>
	partOf(reading) === 'masdar' && /^[بكل]$/u.test(split.proclitics.at(-1) ?? '');

const isNounOrMasdar = ({ reading }: Hit, lookup: Lookup): boolean =>
	(useOf(reading) & Use.nominal) !== 0 &&
	(partOf(reading) === 'masdar' || lookup.terms[lexemeOf(reading)]?.pos === 'noun');

const isAdjective = ({ reading }: Hit, lookup: Lookup): boolean =>
	partOf(reading) === 'word' && lookup.terms[lexemeOf(reading)]?.pos === 'adjective';

/** Whether a gloss stands there as a noun in the plural: diplomats have the stem of diplomatic, and are no adjective. */
function isPlural({ literal, to }: Evidence, { text: { words } }: BeadEnglish): boolean {
	const last = words[to - 1]?.text.replace(/['’]s?$/u, '') ?? '';
	return !literal && /[^s]s$/u.test(last);
}

/** Whether a place has the gloss itself, in its singular or plural, and not only a word of its stem. */
export function isNamed(
	{ from, to, gloss }: Evidence,
	{ text: { words } }: BeadEnglish,
	{ en }: Pick<Term, 'en'>,
): boolean {
	const wanted = (en[gloss] ?? '').toLowerCase();
	const there = words.slice(from, to).map(({ text }) => text);
	return [wanted, `${wanted}s`, wanted.replace(/y$/u, 'ies')].includes(there.join(' '));
}

/** How well the English supports one reading by these places. */
export function fitOf(
	hit: Hit | undefined,
	places: readonly Evidence[],
	english: BeadEnglish,
	lookup: Lookup,
): number {
	const term = hit && isWoman(hit.reading) ? lookup.terms[lexemeOf(hit.reading)] : undefined;
	if (term) return places.some((place) => isNamed(place, english, term)) ? FIT.named : FIT.unnamed;
	if (places.length === 0) return FIT.none;
	if (!hit) return FIT.form;
	if (isAdjective(hit, lookup))
		return places.every((place) => isPlural(place, english)) ? FIT.stem : FIT.form;
	const fits = isFinite(hit)
		? places.some((place) => !isNominal(place, english))
		: !isNounOrMasdar(hit, lookup) ||
			isActBehindPreposition(hit) ||
			places.some((place) => mayBeAct(place, english));
	return fits ? FIT.form : FIT.stem;
}

/** Conjunctions after which a clause begins with its verb. */
const OPENING: ReadonlySet<string> = new Set(
	'الذي التي الذين عندما حين حينما بعدما كما اذا لو لما حيث قد لقد ثم فيما بينما'.split(' '),
);

/** Whether a clause begins with this token, as far as the words before it say so. */
function opensClause(sentence: string, tokens: readonly ReadToken[], from: number): boolean {
	const [before, token] = [tokens[from - 1], tokens[from]];
	if (!before || !token) return true;
	if (OPENING.has(before.folded.replace(/^[وف](?=...)/u, ''))) return true;
	return /[.!?؟؛:،,]/u.test(sentence.slice(before.end, token.start));
}

/**
 * Whether a verb is likelier here than a noun of the same letters: an Arabic clause opens with its verb (Ryding § 3.1), and a
 * noun without article, pronoun or preposition seldom does, unless a genitive follows and the English says the noun.
 */
export const isVerbal = (
	{ from, hits: [hit] }: Match,
	sentence: string,
	tokens: readonly ReadToken[],
): boolean => hit !== undefined && isFinite(hit) && opensClause(sentence, tokens, from);

const ACCUSATIVE = /ا[\u064b-\u0652]*$/u;

/** Whether a participle says behind a comma what somebody does meanwhile: نفى ذلك، مؤكدا أن is مُؤَكِّدًا (Ryding § 11.4). */
export function isCircumstance(
	{ from, to, hits: [hit] }: Match,
	sentence: string,
	tokens: readonly ReadToken[],
): boolean {
	const [before, token] = [tokens[from - 1], tokens[from]];
	return (
		hit !== undefined &&
		before !== undefined &&
		token !== undefined &&
		to - from === 1 &&
		partOf(hit.reading) === 'active-participle' &&
		hit.split.enclitic === undefined &&
		ACCUSATIVE.test(token.text) &&
		/[،,]/u.test(sentence.slice(before.end, token.start))
	);
}
