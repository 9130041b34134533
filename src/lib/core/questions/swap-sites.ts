import { numberKeys } from '../text/numbers.ts';
import { fold } from '../text/fold.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import type { Bead, Lang, Occurrence } from '../types.ts';
import { otherLang, type Context } from './context.ts';
import { cutAt } from './gap.ts';
import { arabicGap } from './gap-ar.ts';
import { MASCULINE, NATIONS, type Naming } from './nations.ts';
import { placesOf, type Word } from './word.ts';

/** A name or a number in a sentence, and what of the article may be put in its place. */
export interface Site {
	readonly bead: Bead;
	readonly sentence: number;
	readonly before: string;
	readonly from: string;
	readonly after: string;
	/** Others of the same sort and the same grammar, none of which stands in the sentence. */
	readonly to: readonly string[];
}

/** A name among the article's terms. */
interface Named {
	readonly word: Word;
	/** The English name that the table has. */
	readonly name: string;
	readonly naming: Naming;
}

const namedIn = ({ words }: Context): Named[] =>
	words.flatMap((word): Named[] => {
		const name = word.term.en.find((gloss) => NATIONS.has(gloss));
		const naming = name === undefined ? undefined : NATIONS.get(name);
		return name !== undefined && naming ? [{ word, name, naming }] : [];
	});

const sharesKin = (a: Naming, b: Naming): boolean => a.kin.some((line) => b.kin.includes(line));

/** "X and Y", "X or Y", "X–Y": what is said of one of them is said of the other. */
function isCoordinated(before: string, after: string, lang: Lang): boolean {
	if (/[-–—/]$/u.test(before) || /^[-–—/]/u.test(after)) return true;
	if (lang === 'en') return /\b(?:and|or|nor|both|between)\s+(?:the\s+)?$/iu.test(before) || /^\s*,?\s*(?:and|or|nor)\b/iu.test(after);
	return /(?<!\p{L})(?:و\p{L}{0,3}|أو\s+|بين\s+)$/u.test(before) || /^\s*(?:و|أو\s)/u.test(after);
}

const POSSESSIVE = /['’]s?$/u;
const startsWithVowel = (word: string) => /^[aeiou]/iu.test(word) && !/^(?:eu|u[ks])/iu.test(word);
const isMany = (word: string) => /[^s]s$/u.test(word);

/** A name in the place of another in English: the same number, and what "a" or "an" goes with. */
function englishNames(text: string, others: readonly Named[], before: string, context: Context): string[] {
	const bare = text.replace(POSSESSIVE, '');
	const article = /\ban?\s+$/iu.test(before);
	const spelled = others.flatMap(({ word }) =>
		placesOf(word)
			.filter(({ lang }) => lang === 'en')
			.flatMap((place) => {
				const bead = context.beads.get(place.bead);
				return bead ? [cutAt(place, bead).text.replace(POSSESSIVE, '')] : [];
			}),
	);
	return [...new Set(spelled)]
		.filter(
			(name) =>
				NATIONS.has(name) &&
				isMany(name) === isMany(bare) &&
				(!article || startsWithVowel(name) === startsWithVowel(bare)),
		)
		.map((name) => name + text.slice(bare.length));
}

function nameSite(named: Named, place: Occurrence, all: readonly Named[], context: Context): Site[] {
	const bead = context.beads.get(place.bead);
	const { word, name, naming } = named;
	if (!bead || naming.sort === 'other') return [];
	const { before, text, after } = cutAt(place, bead);
	const here = all.flatMap((other) =>
		placesOf(other.word)
			.filter(({ bead: id, lang, sentence }) => id === place.bead && lang === place.lang && sentence === place.sentence)
			.map(() => other),
	);
	const linked = placesOf(word).some(
		({ bead: id, lang }) => id === place.bead && lang === otherLang(place.lang),
	);
	const once = here.filter((other) => sharesKin(other.naming, naming)).length === 1;
	if (!linked || !once || isCoordinated(before, after, place.lang)) return [];
	const others = all.filter(
		(other) =>
			other.naming.sort === naming.sort &&
			!here.some((one) => sharesKin(one.naming, other.naming)) &&
			MASCULINE.has(other.name) === MASCULINE.has(name),
	);
	const gap = place.lang === 'ar' ? arabicGap(word, place, bead, context.lookup) : undefined;
	const to =
		place.lang === 'en'
			? NATIONS.has(text.replace(POSSESSIVE, ''))
				? englishNames(text, others, before, context)
				: []
			: others.flatMap((other) => gap?.formOf(other.word) ?? []);
	return to.length > 0
		? [{ bead, sentence: place.sentence, before, from: text, after, to: [...new Set(to)] }]
		: [];
}

/** Numbers that nouns agree with alike: two to ten, to a hundred, to a thousand, years; and months and weekdays. */
function numberClass(key: string, token: Token, lang: Lang): string | undefined {
	const written = token.kind === 'number' ? 'digits' : 'word';
	if (/^\d+$/u.test(key)) {
		const value = Number(key);
		if (value < 2) return undefined;
		if (value >= 1900 && value < 2100) return `year ${written}`;
		const size = value === 2 ? 'two' : value <= 10 ? 'few' : value < 100 ? 'tens' : String(key.length);
		const gender = lang === 'ar' && written === 'word' ? String(/[ةه]$/u.test(token.text)) : '';
		return `${size} ${written} ${gender}`;
	}
	if (token.kind === 'number' || !/^[a-z]+day$|^(?:j|f|ma|ap|au|s|o|n|d)/u.test(key)) return undefined;
	return key.endsWith('day') ? 'weekday' : 'month';
}

/** A number, month or weekday where it stands by itself. */
interface Numbered {
	readonly bead: Bead;
	readonly sentence: number;
	readonly token: Token;
	readonly key: string;
	readonly sort: string;
	/** All keys of its sentence. */
	readonly keys: readonly string[];
}

const NOT_SORTS = new Set(['million', 'billion', 'thousand', 'hundred', 'percent']);

function numbersIn(lang: Lang, { beads }: Context): Numbered[] {
	return [...beads.values()].flatMap((bead) =>
		bead[lang].flatMap((text, sentence) => {
			const tokens = tokenize(text);
			const found = numberKeys(tokens, lang);
			const keys = found.flat();
			return tokens.flatMap((token, i): Numbered[] => {
				const [key, ...more] = found[i] ?? [];
				if (key === undefined || more.length > 0 || NOT_SORTS.has(key)) return [];
				const sort = numberClass(key, token, lang);
				const next = tokens[i + 1];
				// A number of two words is keyed on its first; a proclitic isn't part of a name of a month.
				const whole = token.kind === 'number' || (found[i + 1]?.length ?? 0) > 0 || next === undefined || !isPartOfNumber(next.text);
				return sort === undefined || !whole ? [] : [{ bead, sentence, token, key, sort, keys }];
			});
		}),
	);
}

/** A word that may go on a number: three and thirty, thirty-three. */
const isPartOfNumber = (word: string): boolean =>
	/^(?:و?(?:عشر|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|أربعون|أربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين)|one|two|three|four|five|six|seven|eight|nine)$/u.test(
		word,
	);

function numberSites(lang: Lang, context: Context): Site[] {
	const all = numbersIn(lang, context);
	return all.flatMap(({ bead, sentence, token, key, sort, keys }): Site[] => {
		const text = bead[lang][sentence] ?? '';
		const [before, after] = [text.slice(0, token.start), text.slice(token.end)];
		const other = bead[otherLang(lang)].flatMap((side) => numberKeys(tokenize(side), otherLang(lang)).flat());
		const once = keys.filter((one) => one === key).length === 1 && other.filter((one) => one === key).length === 1;
		const apart = /(?:^|[\s(«“"])$/u.test(before) && /^(?:$|[\s,.؟،؛)»”"%٪])/u.test(after) && !/^[.,]\p{Nd}/u.test(after);
		if (!once || !apart || isCoordinated(before, after, lang)) return [];
		const to = all
			.filter((one) => one.sort === sort && !keys.includes(one.key) && !other.includes(one.key))
			.map((one) => one.token.text);
		return to.length > 0 ? [{ bead, sentence, before, from: token.text, after, to: [...new Set(to)] }] : [];
	});
}

const known = new WeakMap<Context, Readonly<Record<Lang, readonly Site[]>>>();

/** All places of the article where a name or a number may be changed: looked for once. */
export function sitesIn(lang: Lang, context: Context): readonly Site[] {
	const sites = (study: Lang) => {
		const named = namedIn(context);
		return [
			...named.flatMap((one) =>
				placesOf(one.word)
					.filter((place) => place.lang === study)
					.flatMap((place) => nameSite(one, place, named, context)),
			),
			...numberSites(study, context),
		].filter(({ bead, to, from }) => !context.doubtful.has(bead.id) && to.some((text) => fold(text) !== fold(from)));
	};
	const found = known.get(context) ?? { ar: sites('ar'), en: sites('en') };
	known.set(context, found);
	return found[lang];
}
