import type { VerbForm } from '../types.ts';
import type { Person, VerbFeatures } from './form.ts';
import { sounds } from './sounds.ts';

/**
 * The regular verb, in sounds (`sounds.ts`): stems of the forms on ف ع ل, and the endings of the
 * persons. Wright, *A Grammar of the Arabic Language* I, the paradigms of §§ 91–118.
 */

export type Vowel = 'َ' | 'ُ' | 'ِ';

/** Stems without prefix and ending. Where Form I has `@` its own vowel stands. */
interface Stems {
	readonly past: string;
	readonly pastPassive: string;
	/** The vowel of the present's prefix in the active; in the passive it is always ُ. */
	readonly prefix: 'َ' | 'ُ';
	readonly present: string;
	readonly presentPassive: string;
	readonly activeParticiple: string;
	readonly passiveParticiple: string;
	/** What regular verbal nouns look like, the usual one first; of Form I none is regular. */
	readonly masdars: readonly string[];
}

type Row = Omit<Stems, 'activeParticiple' | 'passiveParticiple' | 'masdars'> &
	Partial<Pick<Stems, 'activeParticiple' | 'passiveParticiple' | 'masdars'>>;

/** Participles are مُـ and the stems of the present where a form has no others. */
const stems = (row: Row): Stems => ({
	prefix: row.prefix,
	past: sounds(row.past),
	pastPassive: sounds(row.pastPassive),
	present: sounds(row.present),
	presentPassive: sounds(row.presentPassive),
	activeParticiple: sounds(row.activeParticiple ?? `مُ${row.present}`),
	passiveParticiple: sounds(row.passiveParticiple ?? `مُ${row.presentPassive}`),
	masdars: (row.masdars ?? []).map(sounds),
});

export const STEMS: Readonly<Record<VerbForm, Stems>> = {
	I: stems({
		past: 'فَع@ل',
		pastPassive: 'فُعِل',
		prefix: 'َ',
		present: 'فْع@ل',
		presentPassive: 'فْعَل',
		activeParticiple: 'فَاعِل',
		passiveParticiple: 'مَفْعُول',
	}),
	II: stems({
		past: 'فَعَّل',
		pastPassive: 'فُعِّل',
		prefix: 'ُ',
		present: 'فَعِّل',
		presentPassive: 'فَعَّل',
		masdars: ['تَفْعِيل', 'تَفْعِلَة'],
	}),
	III: stems({
		past: 'فَاعَل',
		pastPassive: 'فُوعِل',
		prefix: 'ُ',
		present: 'فَاعِل',
		presentPassive: 'فَاعَل',
		masdars: ['مُفَاعَلَة', 'فِعَال'],
	}),
	IV: stems({
		past: 'أَفْعَل',
		pastPassive: 'أُفْعِل',
		prefix: 'ُ',
		present: 'فْعِل',
		presentPassive: 'فْعَل',
		masdars: ['إِفْعَال', 'إِفْعَالَة'],
	}),
	V: stems({
		past: 'تَفَعَّل',
		pastPassive: 'تُفُعِّل',
		prefix: 'َ',
		present: 'تَفَعَّل',
		presentPassive: 'تَفَعَّل',
		activeParticiple: 'مُتَفَعِّل',
		masdars: ['تَفَعُّل'],
	}),
	VI: stems({
		past: 'تَفَاعَل',
		pastPassive: 'تُفُوعِل',
		prefix: 'َ',
		present: 'تَفَاعَل',
		presentPassive: 'تَفَاعَل',
		activeParticiple: 'مُتَفَاعِل',
		masdars: ['تَفَاعُل'],
	}),
	VII: stems({
		past: 'انْفَعَل',
		pastPassive: 'انْفُعِل',
		prefix: 'َ',
		present: 'نْفَعِل',
		presentPassive: 'نْفَعَل',
		masdars: ['انْفِعَال'],
	}),
	VIII: stems({
		past: 'افْتَعَل',
		pastPassive: 'افْتُعِل',
		prefix: 'َ',
		present: 'فْتَعِل',
		presentPassive: 'فْتَعَل',
		masdars: ['افْتِعَال'],
	}),
	IX: stems({
		past: 'افْعَلَل',
		pastPassive: 'افْعُلِل',
		prefix: 'َ',
		present: 'فْعَلِل',
		presentPassive: 'فْعَلَل',
		masdars: ['افْعِلَال'],
	}),
	X: stems({
		past: 'اسْتَفْعَل',
		pastPassive: 'اسْتُفْعِل',
		prefix: 'َ',
		present: 'سْتَفْعِل',
		presentPassive: 'سْتَفْعَل',
		masdars: ['اسْتِفْعَال', 'اسْتِفْعَالَة'],
	}),
	QI: stems({
		past: 'فَعْلَل',
		pastPassive: 'فُعْلِل',
		prefix: 'ُ',
		present: 'فَعْلِل',
		presentPassive: 'فَعْلَل',
		masdars: ['فَعْلَلَة', 'فِعْلَال'],
	}),
	QII: stems({
		past: 'تَفَعْلَل',
		pastPassive: 'تُفُعْلِل',
		prefix: 'َ',
		present: 'تَفَعْلَل',
		presentPassive: 'تَفَعْلَل',
		activeParticiple: 'مُتَفَعْلِل',
		masdars: ['تَفَعْلُل'],
	}),
	QIV: stems({
		past: 'افْعَلْلَل',
		pastPassive: 'افْعُلْلِل',
		prefix: 'َ',
		present: 'فْعَلْلِل',
		presentPassive: 'فْعَلْلَل',
		masdars: ['افْعِلْلَال'],
	}),
};

/**
 * A person's ending as it stands free, and where that is another, as it stands before a pronoun.
 */
export interface Ending {
	readonly person: Person;
	/** The present's prefix consonant. */
	readonly prefix?: string;
	readonly free: string;
	readonly bound?: string;
}

const ending = (person: Person, free: string, bound?: string): Ending => ({
	person,
	free,
	...(bound !== undefined && { bound }),
});

export const PAST: readonly Ending[] = [
	ending('3ms', 'َ'),
	ending('3fs', 'َت'),
	ending('3md', 'َا'),
	ending('3fd', 'َتَا'),
	ending('3mp', 'ُوا', 'ُو'),
	ending('3fp', 'نَ'),
	ending('2ms', 'تَ'),
	ending('2fs', 'تِ'),
	ending('2d', 'تُمَا'),
	ending('2mp', 'تُم', 'تُمُو'),
	ending('2fp', sounds('تُنَّ')),
	ending('1s', 'تُ'),
	ending('1p', 'نَا'),
];

type Mood = NonNullable<VerbFeatures['mood']>;

/** Without an ending of its own a person has that of the mood. */
const present = (none: string, dual: string, plural: Ending, you: string): readonly Ending[] => [
	{ person: '3ms', prefix: 'ي', free: none },
	{ person: '3fs', prefix: 'ت', free: none },
	{ person: '3md', prefix: 'ي', free: dual },
	{ person: '3fd', prefix: 'ت', free: dual },
	{ ...plural, person: '3mp', prefix: 'ي' },
	{ person: '3fp', prefix: 'ي', free: 'نَ' },
	{ person: '2ms', prefix: 'ت', free: none },
	{ person: '2fs', prefix: 'ت', free: you },
	{ person: '2d', prefix: 'ت', free: dual },
	{ ...plural, person: '2mp', prefix: 'ت' },
	{ person: '2fp', prefix: 'ت', free: 'نَ' },
	{ person: '1s', prefix: 'ء', free: none },
	{ person: '1p', prefix: 'ن', free: none },
];

const SHORT_PLURAL = ending('3mp', 'ُوا', 'ُو');

export const PRESENT: Readonly<Record<Mood, readonly Ending[]>> = {
	indicative: present('ُ', 'َانِ', ending('3mp', 'ُونَ'), 'ِينَ'),
	subjunctive: present('َ', 'َا', SHORT_PLURAL, 'ِي'),
	jussive: present('', 'َا', SHORT_PLURAL, 'ِي'),
};

export const IMPERATIVE: readonly Ending[] = [
	ending('2ms', ''),
	ending('2fs', 'ِي'),
	ending('2d', 'َا'),
	ending('2mp', 'ُوا', 'ُو'),
	ending('2fp', 'نَ'),
];

/** Commands that lose their hamza: خُذْ, كُلْ, مُرْ. */
export const CLIPPED_COMMANDS: ReadonlySet<string> = new Set(['ء خ ذ', 'ء ك ل', 'ء م ر']);
