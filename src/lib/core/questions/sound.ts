import { groupBy } from '../group-by.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import { sounds } from '../lexicon/sounds.ts';
import { memoize, memoizeBy } from '../memo.ts';
import type { Lang, TermId } from '../types.ts';
import { oneEditApart } from './confusable.ts';
import { sayersOf } from './sayers.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Word } from './word.ts';

/** English words that sound alike, as British or American speakers say them; each line is one sound. */
const HOMOPHONES: ReadonlyMap<string, readonly string[]> = new Map(
	`peace piece, right write rite, course coarse, way weigh, role roll, sea see, week weak, war wore, sight site cite,
	sum some, whole hole, sole soul, son sun, air heir, meet meat, steel steal, plain plane, cell sell, sale sail, principal principle,
	council counsel, border boarder, capital capitol, raise raze, seize seas, route root, fair fare, hour our, die dye, bear bare,
	break brake, great grate, poor pour, board bored, threw through, one won, two too, four for, ate eight, no know, new knew,
	made maid, mail male, main mane, mind mined, missed mist, morning mourning, pray prey, profit prophet, rain reign, read red,
	lead led, real reel, sent cent, scene seen, serial cereal, stake steak, tail tale, wait weight, waste waist, wood would, ad add,
	aid aide, aloud allowed, alter altar, base bass, bill build, born borne, buy by, cast caste, check cheque, chief sheaf, current currant,
	dual duel, fort fought, forth fourth, guilt gilt, guise guys, hair hare, hall haul, heal heel, hear here, him hymn, hire higher,
	idle idol, key quay, law lore, lessen lesson, loan lone, mask masque, medal meddle, mode mowed, naval navel, oar ore, pact packed, pale pail,
	past passed, patience patients, pedal peddle, pole poll, presence presents, rays raise, side sighed, source sauce, stationary stationery,
	strait straight, suite sweet, tax tacks, team teem, throne thrown, tide tied, vain vein, wear where, which witch, world whirled`
		.split(/,\s*/u)
		.flatMap((line) => {
			const words = line.split(' ');
			return words.map((word): [string, string[]] => [word, words]);
		}),
);

/** Pairs that a learner's ear doesn't tell apart yet; each class by its first letter. */
const CLOSE: Readonly<Record<string, string>> = Object.fromEntries(
	['تط', 'سصث', 'دض', 'ذظز', 'كق', 'هحخ', 'ءع', 'غر'].flatMap((letters) =>
		[...letters].map((letter) => [letter, letters[0] ?? letter]),
	),
);

/** What is compared of a word that is heard, worked out once. */
interface Heard {
	readonly sound: string;
	/** English: its first letters and its last. */
	readonly onset: string;
	readonly end: string;
	/** Arabic: its consonants and long vowels, those that sound close as one. */
	readonly outline: string;
	/** Arabic: its vowels and the number of its consonants: مُفَاوِض and مُنَافِس have one rhythm. */
	readonly rhythm: string;
	/** English: its last vowel and what follows: nation and station rhyme. */
	readonly rhyme: string;
}

/** As it is said alone: hamza on whatever seat, ى as ا, ة silent, and a double consonant at the end as a single one. */
const arabicSound = (word: string): string =>
	sounds(word)
		.replace(/ى/gu, 'ا')
		.replace(/ة$/u, '')
		.replace(/\u0651$/u, '');

const englishSound = (word: string): string => HOMOPHONES.get(word)?.[0] ?? word;

function hearIn(lang: Lang, text: string): Heard {
	const sound =
		lang === 'ar'
			? text.split(' ').map(arabicSound).join(' ')
			: text
					.split(/[\s-]+/u)
					.map(englishSound)
					.join(' ');
	const letters = sound.replace(/[\u064b-\u0652]/gu, '');
	return {
		sound,
		onset: sound.slice(0, 3),
		end: sound.slice(-4),
		outline: Array.from(letters, (letter) => CLOSE[letter] ?? letter).join(''),
		rhythm: sound.replace(/[^\u064b-\u0652اوي]/gu, '-'),
		rhyme: /[aeiouy]+[^aeiouy]*e?$/u.exec(sound)?.[0] ?? sound,
	};
}

const heard: Readonly<Record<Lang, (text: string) => Heard>> = {
	ar: memoize((text) => hearIn('ar', text)),
	en: memoize((text) => hearIn('en', text)),
};

const hear = ({ faces, bare }: Word, lang: Lang): Heard =>
	heard[lang](lang === 'ar' ? faces.ar.text : bare.folded);

/** How a word sounds when it is said alone; two words are homophones if that is the same. */
export const soundOf = (word: Word, lang: Lang): string => hear(word, lang).sound;

/** How easily other words are heard as one; the more the likelier. */
export function soundLikeness(key: Word, lang: Lang): (other: Word) => number {
	const x = hear(key, lang);
	return lang === 'en'
		? (other) => englishLikeness(x, hear(other, 'en'))
		: (other) =>
				arabicLikeness(x, hear(other, 'ar')) +
				(key.root !== undefined && key.root === other.root ? 6 : 0);
}

const englishLikeness = (x: Heard, y: Heard): number =>
	(oneEditApart(x.sound, y.sound) ? 8 : 0) +
	(x.onset === y.onset ? 4 : 0) +
	(x.end === y.end ? 3 : 0) +
	(x.rhyme === y.rhyme ? 2 : 0) -
	Math.abs(x.sound.length - y.sound.length) / 4;

const arabicLikeness = (x: Heard, y: Heard): number =>
	(x.outline === y.outline ? 10 : oneEditApart(x.outline, y.outline) ? 8 : 0) +
	(x.rhythm === y.rhythm ? 3 : 0) +
	(x.outline.charAt(0) === y.outline.charAt(0) ? 1 : 0) -
	Math.abs(x.outline.length - y.outline.length) / 4;

/** The words of a lexicon by how they sound in Arabic; worked out once. */
const byArabicSound = memoizeBy((lookup: Lookup) =>
	groupBy(vocabularyOf(lookup).words.values(), (word) => soundOf(word, 'ar')),
);

/** The other terms of the lexicon that sound like one when it is said. */
export function homophonesOf(key: Word, lang: Lang, lookup: Lookup): TermId[] {
	const found =
		lang === 'ar'
			? (byArabicSound(lookup).get(soundOf(key, 'ar')) ?? []).map(({ term }) => term.id)
			: (HOMOPHONES.get(key.bare.folded) ?? [])
					.flatMap((word) => sayersOf(word, lookup))
					.map(({ id }) => id);
	return found.filter((id) => id !== key.term.id);
}
