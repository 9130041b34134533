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
const LISTS = (['Latin', 'Arabic'] as const).map((script) => ({
	script,
	languages: Object.entries(WORDS[script]).map(([name, words]) => ({
		name,
		words: new Set(words.split(' ')),
	})),
}));

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
/** As much of a line as is looked at, in words. */
const MOST_WORDS = 200;

/** Ours, the name of another language or script, or `undefined` where a line doesn't show it. */
function languageOf(line: string): string | undefined {
	const { ar, en, other } = lettersOf(line);
	if (other > ar + en) {
		return SCRIPTS.find(([, letters]) => letters.test(line))?.[0] ?? 'another script';
	}
	const list = LISTS.find(({ script }) => script === (ar >= en ? 'Arabic' : 'Latin'));
	const words = line.toLowerCase().split(/[^\p{L}\p{M}]+/u, MOST_WORDS);
	const scores = (list?.languages ?? []).map((language) => ({
		name: language.name,
		count: [...new Set(words)].filter((word) => language.words.has(word)).length,
	}));
	const best = scores.reduce((most, score) => (score.count > most.count ? score : most));
	return best.count >= FEWEST && best.count * LARGEST_SHARE >= words.length ? best.name : undefined;
}

export interface ForeignLine extends RawLine {
	/** In English: Hebrew, French, another script. */
	readonly language: string;
}

/**
 * Parts lines in Arabic and English from those in a third language: in another script, or with the common words of another
 * language in ours. A line too short to show its language goes with its neighbours in the same letters: it is foreign where
 * the last that shows one before it is, and the next one isn't ours.
 */
export function partForeign(lines: readonly RawLine[]): {
	ours: RawLine[];
	foreign: ForeignLine[];
} {
	const shown = lines.map(({ text }) => languageOf(text));
	const scripts = lines.map(({ text }) => {
		const { ar, en } = lettersOf(text);
		return ar === 0 && en === 0 ? 'none' : ar >= en ? 'Arabic' : 'Latin';
	});
	const before = neighbours(shown, scripts);
	const after = neighbours(shown.toReversed(), scripts.toReversed()).toReversed();
	const ours: RawLine[] = [];
	const foreign: ForeignLine[] = [];
	lines.forEach((line, index) => {
		const script = scripts[index];
		const own = script === 'Latin' || script === 'Arabic' ? OURS[script] : undefined;
		const next = after[index];
		const language = shown[index] ?? (next === own ? own : before[index]);
		if (language === undefined || language === 'English' || language === 'Arabic') ours.push(line);
		else foreign.push({ ...line, language });
	});
	return { ours, foreign };
}

/** For each line the language that the last one before it in the same letters shows; one without letters goes by any. */
function neighbours(
	shown: readonly (string | undefined)[],
	scripts: readonly string[],
): (string | undefined)[] {
	const last = new Map<string, string>();
	let any: string | undefined;
	return shown.map((language, index) => {
		const script = scripts[index] ?? 'none';
		const known = script === 'none' ? any : last.get(script);
		if (language !== undefined) {
			if (script !== 'none') last.set(script, language);
			any = language;
		}
		return known;
	});
}
