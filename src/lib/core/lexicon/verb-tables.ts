import type { VerbForm } from '../types.ts';
import type { Person, VerbFeatures } from './form.ts';

/**
 * The regular verb, in sounds (`sounds.ts`: no sukūn): stems of the forms on ف ع ل, and the endings of the persons. Wright, *A
 * Grammar of the Arabic Language* I, the paradigms of §§ 91–118.
 */

export type Vowel = 'َ' | 'ُ' | 'ِ';

/** Stems without prefix and ending. Where Form I has `@` its own vowel stands. */
export interface Stems {
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

const derived = (
	past: string,
	pastPassive: string,
	prefix: Stems['prefix'],
	present: string,
	presentPassive: string,
	...masdars: readonly string[]
): Stems => ({
	past,
	pastPassive,
	prefix,
	present,
	presentPassive,
	activeParticiple: `مُ${present}`,
	passiveParticiple: `مُ${presentPassive}`,
	masdars,
});

export const STEMS: Readonly<Record<VerbForm, Stems>> = {
	I: {
		...derived('فَع@ل', 'فُعِل', 'َ', 'فع@ل', 'فعَل'),
		activeParticiple: 'فَاعِل',
		passiveParticiple: 'مَفعُول',
	},
	II: derived('فَعَّل', 'فُعِّل', 'ُ', 'فَعِّل', 'فَعَّل', 'تَفعِيل', 'تَفعِلَة', 'تَفعَال', 'تِفعَال'),
	III: derived('فَاعَل', 'فُوعِل', 'ُ', 'فَاعِل', 'فَاعَل', 'مُفَاعَلَة', 'فِعَال'),
	IV: derived('ءَفعَل', 'ءُفعِل', 'ُ', 'فعِل', 'فعَل', 'ءِفعَال', 'ءِفعَالَة'),
	V: {
		...derived('تَفَعَّل', 'تُفُعِّل', 'َ', 'تَفَعَّل', 'تَفَعَّل', 'تَفَعُّل'),
		activeParticiple: 'مُتَفَعِّل',
	},
	VI: {
		...derived('تَفَاعَل', 'تُفُوعِل', 'َ', 'تَفَاعَل', 'تَفَاعَل', 'تَفَاعُل'),
		activeParticiple: 'مُتَفَاعِل',
	},
	VII: derived('انفَعَل', 'انفُعِل', 'َ', 'نفَعِل', 'نفَعَل', 'انفِعَال'),
	VIII: derived('افتَعَل', 'افتُعِل', 'َ', 'فتَعِل', 'فتَعَل', 'افتِعَال'),
	IX: derived('افعَلَل', 'افعُلِل', 'َ', 'فعَلِل', 'فعَلَل', 'افعِلَال'),
	X: derived('استَفعَل', 'استُفعِل', 'َ', 'ستَفعِل', 'ستَفعَل', 'استِفعَال', 'استِفعَالَة'),
	QI: derived('فَعلَل', 'فُعلِل', 'ُ', 'فَعلِل', 'فَعلَل', 'فَعلَلَة', 'فِعلَال'),
	QII: {
		...derived('تَفَعلَل', 'تُفُعلِل', 'َ', 'تَفَعلَل', 'تَفَعلَل', 'تَفَعلُل'),
		activeParticiple: 'مُتَفَعلِل',
	},
};
/** A person's ending as it stands free, and where that is another, as it stands before a pronoun. */
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
	ending('2fp', 'تُنَّ'),
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
