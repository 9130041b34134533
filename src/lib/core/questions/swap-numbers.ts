import { otherLang } from '../lang.ts';
import { numberKeys } from '../text/numbers.ts';
import { fold, stripMarks } from '../text/fold.ts';
import { DATES, TENS, UNITS } from '../text/numerals.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import type { Bead, Lang } from '../types.ts';
import type { Context } from './context.ts';
import { isCoordinated, type Site } from './swap-place.ts';

/** A number, a month or a weekday in a sentence. */
interface Numbered {
	readonly bead: Bead;
	readonly sentence: number;
	readonly token: Token;
	readonly key: string;
	/** Only numbers of one sort stand for each other. */
	readonly sort: string;
	/** All keys of its sentence. */
	readonly keys: readonly string[];
}

const DATE_KEYS: ReadonlySet<string> = new Set(DATES.en.values());

/** What an Arabic noun agrees with in a number of three digits or more is its last two: 103 دول, 150 دولة. */
function endingOf(value: number): string {
	const end = value % 100;
	return end === 0 ? 'round' : end <= 2 ? 'two' : end <= 10 ? 'few' : 'tens';
}

/** How big a number is: nouns agree alike with those from three to ten, up to a hundred, and beyond by its digits. */
function sizeOf(value: number, lang: Lang): string {
	if (value >= 1900 && value < 2100) return 'year';
	if (value <= 10) return value === 2 ? 'two' : 'few';
	if (value < 100) return 'tens';
	return `${String(value).length} digits ${lang === 'ar' ? endingOf(value) : ''}`;
}

/** Years, numbers of one size and spelling, months, weekdays; nothing for what is none of these. */
function sortOf(key: string, { kind, text }: Token, lang: Lang): string | undefined {
	if (DATE_KEYS.has(key)) {
		// والثلاثاء goes with a day before it.
		if (!DATES[lang].has(fold(text))) return undefined;
		return key.endsWith('day') ? 'weekday' : 'month';
	}
	if (!/^\d+$/u.test(key) || Number(key) < 2 || /^dozens?$/iu.test(text)) return undefined;
	if (kind === 'word' && !UNITS[lang].has(fold(text)) && !TENS[lang].has(fold(text)))
		return undefined;
	// Three men, three women: ثلاثة, ثلاث; and the case of عشرون, عشرين; with the article or without.
	const form =
		lang === 'ar' && kind === 'word'
			? `${/^ال/u.exec(text)?.[0] ?? ''} ${/ة$|ون$|ين$/u.exec(stripMarks(text))?.[0] ?? ''}`
			: '';
	return `${sizeOf(Number(key), lang)} ${kind} ${form}`;
}

const isMonth = (key: string | undefined): boolean =>
	key !== undefined && DATE_KEYS.has(key) && !key.endsWith('day');

/** الجمعة is feminine and الأحد isn't: an adjective shows it, unless it belongs to يوم. */
const showsGender = (before: string, after: string): boolean =>
	!/يوم\s+$/u.test(stripMarks(before)) && /^\s+ال/u.test(after);

/** Of a single word, so that nothing of a longer number is left over: three, but not thirty-three. */
const isWhole = (token: Token, key: string, lang: Lang): boolean =>
	token.kind === 'number' || DATE_KEYS.has(key) || numberKeys([token], lang).flat().join() === key;

function numbersIn(lang: Lang, { beads }: Context): Numbered[] {
	return [...beads.values()].flatMap((bead) =>
		bead[lang].flatMap((text, sentence) => {
			const tokens = tokenize(text);
			const found = numberKeys(tokens, lang);
			const keys = found.flat();
			return tokens.flatMap((token, i): Numbered[] => {
				const [key, ...more] = found[i] ?? [];
				const number = key === undefined ? undefined : sortOf(key, token, lang);
				// Days of a month stand for each other only: there is no 80 May.
				const dated = [found[i - 1]?.[0], found[i + 1]?.[0]].some(isMonth) ? ' of a month' : '';
				const sort = number === undefined ? undefined : number + dated;
				return key === undefined ||
					sort === undefined ||
					more.length > 0 ||
					!isWhole(token, key, lang)
					? []
					: [{ bead, sentence, token, key, sort, keys }];
			});
		}),
	);
}

const countOf = (keys: readonly string[], key: string): number =>
	keys.filter((one) => one === key).length;

/** Twice as much or half of it at the most: a child of forty-eight gives itself away. */
const isClose = (a: string, b: string): boolean =>
	!(Number(a) > 2 * Number(b) || Number(b) > 2 * Number(a));

/** From four to six; 800 (500 miles); an 11-year-old: what a number says of another, and an article of it. */
const isTold = (before: string, after: string): boolean =>
	/(?:\(|\b(?:an?|to|from)\s|(?<!\p{L})(?:من|إلى)\s)$/iu.test(before) ||
	/^(?:\s*\)|\s(?:to|إلى)\s+\p{Nd})/iu.test(after);

/** A number apart from signs: no part of a decimal, a range or a score. */
const isApart = (before: string, after: string): boolean =>
	/(?:^|[\s(«“"])$/u.test(before) && /^(?:$|[\s)»”"%٪]|[,.؟،؛](?!\p{Nd}))/u.test(after);

/** A number's word with a capital where the one that it stands for has one, which opens its sentence; days and months always have theirs. */
function writtenAs(from: Token, { token, key }: Numbered): string {
	if (token.kind !== 'word' || DATE_KEYS.has(key)) return token.text;
	const first = token.text.charAt(0);
	const isCapital = from.text.charAt(0) !== from.text.charAt(0).toLowerCase();
	return (isCapital ? first.toUpperCase() : first.toLowerCase()) + token.text.slice(1);
}

/** All numbers, months and weekdays that stand once in a sentence and once in its other side. */
export function numberSites(lang: Lang, context: Context): Site[] {
	const all = numbersIn(lang, context);
	const other = otherLang(lang);
	return all.flatMap(({ bead, sentence, token, key, sort, keys }): Site[] => {
		const text = bead[lang][sentence] ?? '';
		const [before, after] = [text.slice(0, token.start), text.slice(token.end)];
		const beside = bead[other].flatMap((side) => numberKeys(tokenize(side), other).flat());
		const linked = countOf(keys, key) === 1 && countOf(beside, key) === 1;
		const alone = isApart(before, after) && !isTold(before, after);
		if (!linked || !alone || isCoordinated(before, after, lang)) return [];
		if (lang === 'ar' && key.endsWith('day') && showsGender(before, after)) return [];
		const to = all
			.filter((one) => one.sort === sort && isClose(one.key, key))
			.filter((one) => !keys.includes(one.key) && !beside.includes(one.key))
			.map((one) => writtenAs(token, one));
		return to.length === 0
			? []
			: [
					{
						bead,
						sentence,
						before,
						from: token.text,
						after,
						to: [...new Set(to)],
						holds: [token.text],
					},
				];
	});
}
