import { lettersOf } from './letters.ts';
import type { RawLine } from './lines.ts';

/**
 * Words that stand in nearly every sentence of a language and in no other of ours. What English has as well (die, war, do, as,
 * per, no, pour) or only as a part of names and of borrowed phrases (de, von, la, en route, et al.) speaks for neither, so that
 * no English line is taken for another; so for Arabic (به، آن، شد).
 */
const WORDS: Readonly<Record<'Latin' | 'Arabic', Readonly<Record<string, string>>>> = {
	Latin: {
		English:
			'the of and to is that for with has had have were are been by from at his their its which who whom this these those be would ' +
			'could should said it he she they we you our your my than after before or not but what why how when where does did into over ' +
			'about against between under during while because through more most some any other there then only also',
		French:
			'le les du est une dans que qui sur avec au aux ne ont sont cette ces ses leur leurs mais elle selon depuis entre sans chez été même très',
		Spanish:
			'los las y es una que por su sus lo como pero fue entre sin desde hasta sobre este esta han sido muy más también según está',
		German:
			'der das und ist nicht mit dem ein eine einen einer zu auf für im sich auch wird werden wurde sind aber nach bei über ohne vom zum zur',
		Italian:
			'il è più perché gli che una della delle degli dei sono nel nella alla alle anche dal dalla sul sulla hanno questo questa',
		Portuguese:
			'que não são já também até uma em por foi mais ao pela pelo seu sua entre sobre tem mas na ou',
		Turkish: 've bir bu için ile olarak olan daha çok gibi kadar ise ancak sonra göre',
		Indonesian: 'yang dan untuk dengan dari pada ini itu dalam tidak akan adalah oleh telah',
	},
	Arabic: {
		Arabic:
			'في من على إلى أن إن عن مع هذا هذه التي الذي قال وقال كان كانت لم بين أو ثم وقد ولا وفي حتى لكن',
		Persian: 'است این که را از با برای می های شده نیز کرد یک بود',
		Urdu: 'کے میں ہے کی اور سے کو کا نے پر کہ ہیں یہ بھی نہیں تھا',
	},
};
const OURS = { Latin: 'English', Arabic: 'Arabic' } as const;
type Script = keyof typeof WORDS;
/** For each common word the languages that have it. */
const LANGUAGES: Readonly<Record<Script, ReadonlyMap<string, readonly string[]>>> = {
	Latin: byWord(WORDS.Latin),
	Arabic: byWord(WORDS.Arabic),
};

function byWord(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string[]> {
	const languages = new Map<string, string[]>();
	for (const [language, words] of Object.entries(lists)) {
		for (const word of words.split(' ')) {
			languages.set(word, [...(languages.get(word) ?? []), language]);
		}
	}
	return languages;
}

/** Scripts that a third block may be in, by what they are called. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
	['Hebrew', /\p{Script=Hebrew}/u],
	['Cyrillic', /\p{Script=Cyrillic}/u],
	['Greek', /\p{Script=Greek}/u],
	['Chinese', /\p{Script=Han}/u],
	['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
	['Korean', /\p{Script=Hangul}/u],
	['Armenian', /\p{Script=Armenian}/u],
	['Devanagari', /\p{Script=Devanagari}/u],
];

/** Fewer words than this show no other language, */
const FEWEST = 2;
/** nor fewer than this in a line that is shorter than so many words: a headline, a name, a saying. */
const FEWEST_IN_SHORT = 3;
const SHORT = 8;
/** Each word of ours asks for so many more of theirs. */
const OURS_WEIGHS = 2;
/** Less than one word in so many shows nothing. */
const LARGEST_SHARE = 8;
/** A letter that English has only in names and a few borrowed words; those of transliterated Arabic aside (sharīʿa, ḥadīth). */
const ACCENTED = /(?![āēīōūḥṣḍṭẓḫġǧš])(?!\p{ASCII})\p{Script=Latin}/u;
/** Those borrowed words, as far as news uses them. */
const BORROWED = new Set(
	'état être café cafés protégé protégés protégée cliché clichés façade façades détente élite élites résumé naïve naïveté fiancé fiancée communiqué communiqués décor émigré émigrés exposé née crème touché attaché attachés soirée señor à'.split(
		' ',
	),
);
/** The language of a line of which only the letters tell that it isn't ours. */
const UNNAMED = 'another language';
/** As much of a line as is looked at, in UTF-16 units. */
const LOOKED_AT = 500;

/** What a line shows of its language. */
interface Shown {
	/** None where it has no letter of ours. */
	readonly script: Script | undefined;
	/** Ours, the name of another language or script, or `undefined` where it doesn't show. */
	readonly language: string | undefined;
	/** Has it anything that ours hasn't, be it too little to show its language? */
	readonly strange: boolean;
}

function shownBy(line: string): Shown {
	const { ar, en, other } = lettersOf(line);
	const script = ar + en === 0 ? undefined : ar >= en ? 'Arabic' : 'Latin';
	if (other > ar + en) {
		const name = SCRIPTS.find(([, letters]) => letters.test(line))?.[0];
		return { script, language: name ?? 'another script', strange: true };
	}
	return {
		script,
		...(script ? languageIn(line, script) : { language: undefined, strange: false }),
	};
}

/** The language whose common words stand in a line: another only where it can't be ours. */
function languageIn(line: string, script: Script): Omit<Shown, 'script'> {
	const words = line.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
	const counts = wordsByLanguage(words, script);
	const ours = counts.get(OURS[script]) ?? 0;
	counts.delete(OURS[script]);
	const accented = new Set(words.filter(isAccented));
	const [language, most] = [...counts].reduce(
		(best, next) => (next[1] > best[1] ? next : best),
		[UNNAMED, 0],
	);
	const theirs = most + accented.size;
	const fewest = words.length < SHORT ? FEWEST_IN_SHORT : FEWEST;
	const enough = theirs >= fewest + OURS_WEIGHS * ours && theirs * LARGEST_SHARE >= words.length;
	if (enough) return { language, strange: true };
	return { language: ours > 0 && ours >= theirs ? OURS[script] : undefined, strange: theirs > 0 };
}

/** A word with a letter that English hasn't, and that counts for no language already. */
const isAccented = (word: string): boolean =>
	isCommonWord(word) && ACCENTED.test(word) && !LANGUAGES.Latin.has(word) && !BORROWED.has(word);

/** For each language how many of its common words stand in a line: those of others than ours only where they are no part of a name. */
function wordsByLanguage(words: readonly string[], script: Script): Map<string, number> {
	const counts = new Map<string, number>();
	const seen = new Set<string>();
	for (const word of words) {
		const small = word.toLowerCase();
		if (seen.has(small)) continue;
		const languages = LANGUAGES[script].get(small) ?? [];
		const speaking = isCommonWord(word)
			? languages
			: languages.filter((one) => one === OURS[script]);
		if (speaking.length > 0) seen.add(small);
		for (const language of speaking) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	return counts;
}

/** Los Angeles, El País, São Paulo: with a capital a word may be a name. */
const isCommonWord = (word: string): boolean => !/^\p{Lu}/u.test(word);

export interface ForeignLine {
	readonly line: RawLine;
	/** In English: Hebrew, French, another script. */
	readonly language: string;
}

/** The nearest line in one direction that shows a language in the letters of this one. */
interface Neighbour {
	readonly language: string;
	readonly line: RawLine;
	readonly index: number;
}

/**
 * Parts lines in Arabic and English from those in a third language: in another script, or with the common words of another
 * language in ours. No line that may be ours is left out: a line that doesn't show its language goes with its neighbours in the
 * same letters, and between ours and theirs only with theirs where it stands in their block, or has something of theirs and they
 * are nearer.
 */
export function partForeign(lines: readonly RawLine[]): {
	ours: RawLine[];
	foreign: ForeignLine[];
} {
	const shown = lines.map(({ text }) => shownBy(text.slice(0, LOOKED_AT)));
	const before = neighbours(lines, shown);
	const after = neighbours(lines.toReversed(), shown.toReversed())
		.toReversed()
		.map((known) => known && { ...known, index: lines.length - 1 - known.index });
	const ours: RawLine[] = [];
	const foreign: ForeignLine[] = [];
	lines.forEach((line, index) => {
		const { language: own, strange = false } = shown[index] ?? {};
		const language = own ?? languageBeside({ line, index, strange }, before[index], after[index]);
		if (language === undefined || isOurs(language)) ours.push(line);
		else foreign.push({ line, language });
	});
	return { ours, foreign };
}

const isOurs = (language: string): boolean => language === OURS.Latin || language === OURS.Arabic;

interface Place {
	readonly line: RawLine;
	readonly index: number;
	readonly strange: boolean;
}

function languageBeside(place: Place, before?: Neighbour, after?: Neighbour): string | undefined {
	if (!before || !after) return (before ?? after)?.language;
	if (isOurs(before.language) === isOurs(after.language)) return before.language;
	const [theirs, our] = isOurs(before.language) ? [after, before] : [before, after];
	const [toTheirs, toOurs] = [theirs, our].map(({ line }) =>
		Math.abs(line.number - place.line.number),
	);
	if (place.strange) return (toTheirs ?? 0) < (toOurs ?? 0) ? theirs.language : our.language;
	const parted = ({ line, index }: Neighbour): boolean =>
		Math.abs(line.number - place.line.number) > Math.abs(index - place.index);
	return !parted(theirs) && parted(our) ? theirs.language : our.language;
}

/** For each line the last before it, in the order given, that shows a language; one without letters goes by any. */
function neighbours(lines: readonly RawLine[], shown: readonly Shown[]): (Neighbour | undefined)[] {
	const last = new Map<Script | undefined, Neighbour>();
	return lines.map((line, index) => {
		const { script, language } = shown[index] ?? {};
		const known = last.get(script);
		if (language !== undefined) {
			last.set(script, { language, line, index });
			last.set(undefined, { language, line, index });
		}
		return known;
	});
}
