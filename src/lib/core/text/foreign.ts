import { lettersOf } from './letters.ts';
import type { RawLine } from './lines.ts';

/** Words that stand in nearly every sentence of a language, and seldom in another that is written with the same letters. */
const WORDS: Readonly<Record<'Latin' | 'Arabic', Readonly<Record<string, string>>>> = {
	Latin: {
		English:
			'the of and to in is was that for with has have had are were on by from as at his her their its which who not but this be will would said an it he she they or than after before',
		French:
			'le la les des du et est une dans que qui pour sur avec au aux par pas ne plus ont sont cette ses leur mais été à',
		Spanish:
			'el los las del y en es una que por con para se no su al lo más como pero fue han sus entre',
		German:
			'der die das und ist nicht mit von den dem ein eine zu auf für im sich des auch wird hat werden aber nach bei war',
		Italian: 'il gli di che è una per non con del della dei sono nel nella ha alla più anche dal',
		Portuguese: 'o os as do da dos das em não que uma um para com por foi mais ao pela são',
		Turkish: 've bir bu da de için ile olarak olan daha çok gibi kadar ise ancak sonra göre',
		Indonesian: 'yang dan di untuk dengan dari pada ini itu dalam tidak akan adalah oleh telah',
	},
	Arabic: {
		Arabic:
			'في من على إلى أن إن عن مع هذا هذه التي الذي قال وقال كان كانت لا لم ما بين أو ثم بعد قبل قد وقد ولا وفي كل حتى لكن',
		Persian: 'است این که را از با برای شد می های در به و آن بود شده خود نیز کرد یک',
		Urdu: 'کے میں ہے کی اور سے کو کا نے پر کہ ہیں یہ اس بھی نہیں تھا',
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

/** Fewer common words than this show no language, */
const FEWEST = 2;
/** nor does less than one word in so many. */
const LARGEST_SHARE = 8;
/** As much of a line as is looked at, in UTF-16 units. */
const LOOKED_AT = 500;

/** What a line shows of its language. */
interface Shown {
	/** None where it has no letter of ours. */
	readonly script: Script | undefined;
	/** Ours, the name of another language or script, or `undefined` where it doesn't show. */
	readonly language: string | undefined;
}

function shownBy(line: string): Shown {
	const { ar, en, other } = lettersOf(line);
	const script = ar + en === 0 ? undefined : ar >= en ? 'Arabic' : 'Latin';
	if (other > ar + en) {
		const name = SCRIPTS.find(([, letters]) => letters.test(line))?.[0];
		return { script, language: name ?? 'another script' };
	}
	return { script, language: script && languageIn(line, script) };
}

/** The language whose common words stand in a line. */
function languageIn(line: string, script: Script): string | undefined {
	const known = LANGUAGES[script];
	const words = line.toLowerCase().split(/[^\p{L}\p{M}]+/u);
	const counts = new Map<string, number>([[OURS[script], 0]]);
	for (const word of new Set(words)) {
		for (const language of known.get(word) ?? []) {
			counts.set(language, (counts.get(language) ?? 0) + 1);
		}
	}
	// Ours stands first: it wins where as many words speak for another.
	const [language, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
	return count >= FEWEST && count * LARGEST_SHARE >= words.length ? language : undefined;
}

export interface ForeignLine {
	readonly line: RawLine;
	/** In English: Hebrew, French, another script. */
	readonly language: string;
}

/** The nearest line in one direction that shows a language in the letters of this one. */
interface Neighbour {
	readonly language: string;
	readonly number: number;
}

/**
 * Parts lines in Arabic and English from those in a third language: in another script, or with the common words of another
 * language in ours. A line too short to show its language goes with the nearer of its neighbours in the same letters; where
 * they are equally near and differ, it stays.
 */
export function partForeign(lines: readonly RawLine[]): {
	ours: RawLine[];
	foreign: ForeignLine[];
} {
	const shown = lines.map(({ text }) => shownBy(text.slice(0, LOOKED_AT)));
	const before = neighbours(lines, shown);
	const after = neighbours(lines.toReversed(), shown.toReversed()).toReversed();
	const ours: RawLine[] = [];
	const foreign: ForeignLine[] = [];
	lines.forEach((line, index) => {
		const language = shown[index]?.language ?? nearer(line, before[index], after[index]);
		if (language === undefined || language === OURS.Latin || language === OURS.Arabic)
			ours.push(line);
		else foreign.push({ line, language });
	});
	return { ours, foreign };
}

function nearer(line: RawLine, before?: Neighbour, after?: Neighbour): string | undefined {
	if (!before || !after) return (before ?? after)?.language;
	const [above, below] = [line.number - before.number, after.number - line.number];
	if (above === below && before.language !== after.language) return undefined;
	return above < below ? before.language : after.language;
}

/** For each line the last before it, in the order given, that shows a language; one without letters goes by any. */
function neighbours(lines: readonly RawLine[], shown: readonly Shown[]): (Neighbour | undefined)[] {
	const last = new Map<Script | undefined, Neighbour>();
	return lines.map(({ number }, index) => {
		const { script, language } = shown[index] ?? {};
		const known = last.get(script);
		if (language !== undefined) {
			last.set(script, { language, number });
			last.set(undefined, { language, number });
		}
		return known;
	});
}
