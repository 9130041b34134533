import { fold } from '../text/fold.ts';
import { numberKeys } from '../text/numbers.ts';
import { isFinite, isPresent } from './context.ts';
import type { Lookup } from './create.ts';
import type { BeadEnglish } from './evidence.ts';
import { lexemeOf, partOf } from './form-index.ts';
import type { Match, ReadToken } from './matches.ts';
import { PLURAL_SENSES } from './plural-senses.ts';
import type { Term } from '../types.ts';
import type { Hit } from './phrases.ts';

/**
 * Words whose sense the words beside them decide, and which English says in words that prove nothing (has, every, itself), or
 * not at all: which gloss of theirs holds at a place, where it isn't their first.
 */

/** What a rule may look at. */
interface Surroundings {
	readonly match: Match;
	readonly hit: Hit;
	readonly tokens: readonly ReadToken[];
	/** How the token behind is read. */
	readonly next: Hit | undefined;
	readonly english: BeadEnglish;
	readonly lookup: Lookup;
}

interface Sense {
	/** Lemma and part of speech of the entry. */
	readonly of: string;
	/** One of its glosses. */
	readonly gloss: string;
	readonly holds: (place: Surroundings) => boolean;
}

const isPast = (hit: Hit | undefined): boolean =>
	hit !== undefined && isFinite(hit) && !isPresent(hit);

/** After لَقَدْ and before a past verb something has happened (Ryding § 36.7). */
const isCompleted = ({ hit, next }: Surroundings): boolean =>
	hit.split.proclitics.at(-1) === 'ل' || isPast(next);

const tokenBehind = ({ match, tokens }: Surroundings, by = 0): ReadToken | undefined =>
	tokens[match.to + by];

/** كل طرف is each of them; كل الأطراف, كل أطراف النزاع and كلهم are all. */
function isOfOne(place: Surroundings): boolean {
	const { hit, next, lookup } = place;
	const token = tokenBehind(place);
	// بكل تأكيد is "with all certainty".
	if (hit.split.enclitic !== undefined || hit.split.proclitics.at(-1) === 'ب') return false;
	if (!token || !next) return false;
	const { proclitics, enclitic, from, to } = next.split;
	const term = lookup.terms[lexemeOf(next.reading)];
	return (
		term?.pos === 'noun' &&
		fold(term.ar) === token.folded.slice(from, to) &&
		proclitics.length === 0 &&
		enclitic === undefined &&
		!tokenBehind(place, 1)?.folded.startsWith('ال')
	);
}

const SELF = /^(?:one|him|her|it|my|your)self$|^(?:them|our|your)selves$/u;
/** الغرب نفسه is the West itself, and اليوم نفسه the same day. */
const isItself = ({ hit, english: { text } }: Surroundings): boolean =>
	hit.split.enclitic !== undefined && text.words.some((word) => SELF.test(word.text));

/** Behind these, and after forms of قَالَ, إِنَّ is "that"; elsewhere it stresses a sentence. */
const BEFORE_THAT = new Set(['اذ', 'حيث']);
const SAYING = 'ق و ل';
const isStress = ({ match, tokens, lookup }: Surroundings): boolean =>
	!BEFORE_THAT.has(tokens[match.from - 1]?.folded ?? '') &&
	!tokens
		.slice(0, match.from)
		.some(({ hits: [hit] }) => hit && lookup.terms[lexemeOf(hit.reading)]?.root === SAYING);

const isSpelled = (...words: readonly string[]) => {
	const forms = new Set(words.map(fold));
	return ({ match, hit: { split }, tokens }: Surroundings): boolean =>
		forms.has(tokens[match.from]?.folded.slice(split.from, split.to) ?? '');
};

const isSaid = (words: RegExp, { english: { text } }: Surroundings): boolean =>
	text.words.some((word) => words.test(word.text));

/** What `numberKeys` has no key for: fractions and duals. */
const FRACTIONS = new Set(
	'نصف ثلث ثلثي ربع خمس مئتي مائتي مئتين مائتين ألفي ألفين مليوني مليونين ملياري'
		.split(' ')
		.map(fold),
);
/** نحو عشرين is about twenty, and نحو العاصمة towards the capital. */
function isBeforeNumber(place: Surroundings): boolean {
	const { match, tokens } = place;
	const [keys = []] = numberKeys(tokens.slice(match.to, match.to + 2), 'ar');
	return keys.length > 0 || FRACTIONS.has(tokenBehind(place)?.folded ?? '');
}

const isAgainst = (place: Surroundings): boolean =>
	isSaid(/^against$/u, place) && !isSaid(/^(?:before|front|facing|face)$/u, place);

const TIMES = new Set(
	`اليوم يوم اللحظه الساعه ساعه الفجر فجر الصباح صباح المساء مساء الليل منتصف الاسبوع الشهر شهر العام عام السنه سنه القرن نهايه اواخر
	اوائل مطلع بدايه موعد`.split(/\s+/u),
);
/** حتى الفجر is until dawn, and حتى الأطفال even the children. */
const isUntil = (place: Surroundings): boolean =>
	isSaid(/^(?:until|till)$/u, place)
		? !isSaid(/^even$/u, place)
		: !isSaid(/^even$/u, place) && TIMES.has(tokenBehind(place)?.folded ?? '');

const isBefore = (preposition: string) => (place: Surroundings) =>
	tokenBehind(place)?.folded === preposition;

/** إعادة فتح is reopening, and إعادة الأسرى their return. */
function isRepeated(place: Surroundings): boolean {
	const { hit, lookup } = place;
	if (hit.split.enclitic !== undefined) return false;
	return (tokenBehind(place)?.hits ?? []).some(({ split, reading }) => {
		const { ar, root } = lookup.terms[lexemeOf(reading)] ?? {};
		const isMasdar = (verb: Term) =>
			verb.root === root && ar !== undefined && verb.masdar?.includes(ar) === true;
		return (
			split.proclitics.length === 0 && (partOf(reading) === 'masdar' || lookup.terms.some(isMasdar))
		);
	});
}

export const SENSES: readonly Sense[] = [
	...PLURAL_SENSES.map(({ of, glosses: [gloss = ''], plurals }) => ({
		of,
		gloss,
		holds: isSpelled(...plurals),
	})),
	{ of: 'نَحْوَ preposition', gloss: 'about', holds: isBeforeNumber },
	{ of: 'أَمَامَ preposition', gloss: 'against', holds: isAgainst },
	{ of: 'حَتَّى particle', gloss: 'until', holds: isUntil },
	{ of: 'قَضَى verb', gloss: 'put an end to', holds: isBefore('علي') },
	{ of: 'إِعَادَة noun', gloss: 'doing again', holds: isRepeated },
	{ of: 'قَدْ particle', gloss: 'have', holds: isCompleted },
	{ of: 'كُلّ noun', gloss: 'every', holds: isOfOne },
	{ of: 'نَفْس noun', gloss: 'self', holds: isItself },
	{ of: 'إِنَّ connective', gloss: 'indeed', holds: isStress },
	{ of: 'هَذَا particle', gloss: 'these', holds: isSpelled('هؤلاء', 'هذان', 'هذين') },
	{ of: 'ذَلِكَ particle', gloss: 'those', holds: isSpelled('أولئك') },
].map((sense) => ({ ...sense, of: sense.of.normalize('NFC') }));

/**
 * The gloss that the words beside a match ask for; undefined where they ask for none.
 *
 * @param chosen what was made of the sentence
 */
export function senseOf(
	match: Match,
	chosen: readonly Match[],
	tokens: readonly ReadToken[],
	english: BeadEnglish,
	lookup: Lookup,
): string | undefined {
	const term = lookup.terms[match.lexeme];
	const [hit] = match.hits;
	if (!term || !hit) return undefined;
	const key = `${term.ar} ${term.pos}`;
	const next = chosen.find(({ from }) => from === match.to)?.hits[0] ?? tokens[match.to]?.hits[0];
	const place = { match, hit, tokens, next, english, lookup };
	const sense = SENSES.find(({ of, holds }) => of === key && holds(place));
	return sense && term.en.includes(sense.gloss) ? sense.gloss : undefined;
}
