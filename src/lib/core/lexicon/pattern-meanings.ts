import type { Pos, Term, VerbForm } from '../types.ts';
import { UNEXPLAINED } from './pattern-exceptions.ts';

interface Entry {
	readonly patterns: readonly string[];
	/** Verbs of this form mean the same. */
	readonly form?: VerbForm;
	/** Only words of these kinds do; any where it is left out. */
	readonly pos?: readonly Pos[];
}

/**
 * What a pattern adds to its root, where it usually adds the same: a table, so that a pattern with many senses (فَعْل, فَعَال)
 * says nothing rather than something wrong. The wording is the interface's.
 */
export const PATTERN_MEANINGS = {
	/** Form II: تَفْعِيل */
	intensive: { patterns: ['فَعَّلَ', 'تَفْعِيل', 'تَفْعِلَة'], form: 'II' },
	/** Form III: مُفَاعَلَة */
	towards: { patterns: ['فَاعَلَ', 'مُفَاعَلَة'], form: 'III' },
	/** Form IV: إِفْعَال */
	causing: { patterns: ['أَفْعَلَ', 'إِفْعَال', 'إِفْعَالَة'], form: 'IV' },
	/** Form V: تَفَعُّل */
	becoming: { patterns: ['تَفَعَّلَ', 'تَفَعُّل'], form: 'V' },
	/** Form VI: تَفَاعُل */
	mutual: { patterns: ['تَفَاعَلَ', 'تَفَاعُل'], form: 'VI' },
	/** Form VII: انْفِعَال */
	happening: { patterns: ['انْفَعَلَ', 'انْفِعَال'], form: 'VII' },
	/** Form VIII: افْتِعَال */
	involved: { patterns: ['افْتَعَلَ', 'افْتِعَال'], form: 'VIII' },
	/** Form X: اسْتِفْعَال */
	seeking: { patterns: ['اسْتَفْعَلَ', 'اسْتِفْعَال', 'اسْتِفْعَالَة'], form: 'X' },
	/** Active participles. */
	doer: {
		patterns: ['فَاعِل', 'مُفَعِّل', 'مُفَاعِل', 'مُفْعِل', 'مُتَفَعِّل', 'مُتَفَاعِل', 'مُنْفَعِل', 'مُفْتَعِل', 'مُسْتَفْعِل'],
		pos: ['noun', 'adjective'],
	},
	/** Passive participles. */
	done: {
		patterns: ['مَفْعُول', 'مُفَعَّل', 'مُفْعَل', 'مُفْتَعَل', 'مُسْتَفْعَل', 'مَفْعُولَة', 'مُفَعَّلَة'],
		pos: ['noun', 'adjective'],
	},
	place: { patterns: ['مَفْعَل', 'مَفْعِل', 'مَفْعَلَة'], pos: ['noun'] },
	tool: { patterns: ['مِفْعَل', 'مِفْعَلَة', 'مِفْعَال', 'فَعَّالَة'], pos: ['noun'] },
	office: { patterns: ['فِعَالَة'], pos: ['noun'] },
	trade: { patterns: ['فَعَّال'], pos: ['noun'] },
	quality: { patterns: ['فَعِيل', 'فَعِل', 'فَيْعِل'], pos: ['adjective'] },
	more: { patterns: ['أَفْعَل'], pos: ['adjective', 'adverb'] },
	/** The nisba. */
	belonging: {
		patterns: [
			'فَعْلِيّ',
			'فِعْلِيّ',
			'فُعْلِيّ',
			'فَعَلِيّ',
			'فِعَالِيّ',
			'فَعَالِيّ',
			'فَعِيلِيّ',
			'فُعُولِيّ',
			'فَاعِلِيّ',
			'إِفْعَالِيّ',
			'تَفْعِيلِيّ',
			'تَفَاعُلِيّ',
			'افْتِعَالِيّ',
			'اسْتِفْعَالِيّ',
		],
		pos: ['noun', 'adjective'],
	},
	/** The abstract noun of a nisba. */
	abstract: {
		patterns: ['فِعْلِيَّة', 'فُعْلِيَّة', 'أَفْعَلِيَّة', 'إِفْعَالِيَّة', 'مَفْعُولِيَّة'],
		pos: ['noun'],
	},
} as const satisfies Record<string, Entry>;

export type PatternMeaning = keyof typeof PATTERN_MEANINGS;

const entries: readonly [PatternMeaning, Entry][] = Object.entries(PATTERN_MEANINGS) as [
	PatternMeaning,
	Entry,
][];
const byPattern = new Map(
	entries.flatMap(([meaning, { patterns }]) =>
		patterns.map((pattern) => [pattern.normalize('NFC'), meaning] as const),
	),
);
const byForm = new Map(entries.map(([meaning, { form }]) => [form, meaning] as const));

/** What the pattern of a term usually means, or the form of a verb; undefined where neither says one thing. */
export function patternMeaning({
	ar,
	pattern,
	form,
	pos,
}: Pick<Term, 'ar' | 'pattern' | 'form' | 'pos'>): PatternMeaning | undefined {
	if (UNEXPLAINED.has(ar)) return undefined;
	const meaning =
		(pattern === undefined ? undefined : byPattern.get(pattern.normalize('NFC'))) ??
		(form === undefined ? undefined : byForm.get(form));
	if (meaning === undefined) return undefined;
	const { pos: only }: Entry = PATTERN_MEANINGS[meaning];
	return !only || only.includes(pos) ? meaning : undefined;
}
