import { COLOURED, re, STEPS, step, type Step } from './rules.ts';
import type { Vowel } from './verb-tables.ts';

/**
 * What happens where a verb's stem meets its endings, beyond what `rules.ts` says of stems. Wright
 * I, §§ 120–183: "weak and doubled verbs". Signs of radicals as in `radicals.ts`.
 */

/** رَمَوْا, بَقُوا, تَدْعِينَ, يَرْمِي, لَمْ يَدْعُ: a last weak radical and the ending after it. */
const ENDINGS_AFTER_WEAK: readonly Step[] = [
	// ū and ī after a: a diphthong; after u and i: they alone remain.
	step(/(?<=َ)[ẄŸ]ُ(?=و)/gu, ''),
	step(/[ُِ][ẄŸ]ُ(?=و)/gu, 'ُ'),
	step(/(?<=َ)[ẄŸ]ِ(?=ي)/gu, ''),
	step(/[ُِ][ẄŸ]ِ(?=ي)/gu, 'ِ'),
	// رَمَيَت → رَمَتْ; رَمَيَتَا → رَمَتَا.
	step(/(?<=َ)[ẄŸ]َ(?=ت)/gu, ''),
	// The jussive and the command lose it.
	step(/(?<=[َُِ])[ẄŸ]$/gu, ''),
	// At the end after a: ā, written ا in a past tense with و (دَعَا) and after ي (يَحْيَا), else ى.
	step(/(?<=َ)Ẅ[َُ]$/gu, 'ا'),
	step(/(?<=يّ?َ)Ÿ[َُ]$/gu, 'ا'),
	step(/(?<=َ)Ÿ[َُ]$/gu, 'ى'),
	// The indicative has no vowel of its own after ū and ī.
	step(/(?<=ُẄ|ِŸ)ُ$/gu, ''),
];

/** A long vowel in a closed syllable is short: يَقُولْنَ → يَقُلْنَ, لَمْ يَقُولْ → لَمْ يَقُلْ, أَقَامْتُ → أَقَمْتُ. */
const CLOSED_SYLLABLE: readonly Step[] = [
	step(re('َا(?=C(?:C|$))'), 'َ'),
	step(re('ُو(?=C(?:C|$))'), 'ُ'),
	step(re('ِي(?=C(?:C|$))'), 'ِ'),
];

/** The closed syllable in the past of Form I, by its vowel: قُلْتُ, بِعْتُ. Commands have ā there as elsewhere: نَمْنَ. */
export const CLOSED_PAST: Readonly<Record<Vowel, Step>> = {
	'َ': step(re('^(.)َا(?=CC)'), '$1َ'),
	'ُ': step(re('^(.)َا(?=CC)'), '$1ُ'),
	'ِ': step(re('^(.)َا(?=CC)'), '$1ِ'),
};

/** A last radical ت or ن and an ending that begins with the same: سَكَتْتُ → سَكَتُّ, سَكَنْنَا → سَكَنَّا. */
const MERGED: readonly Step[] = [step(re('(C)\\1(?!ّ)'), '$1ّ')];

/** What bears on a verb's stem and endings, in order. */
export function stepsFor(verb: {
	readonly root: string;
	readonly hollow: boolean;
	readonly doubled: boolean;
	readonly defective: boolean;
	/** The vowel of the closed syllable in the past of Form I: قُلْتُ, بِعْتُ, خِفْتُ. */
	readonly closed?: Vowel;
}): Step[] {
	const steps: Step[] = /^[وي]/u.test(verb.root) ? [...COLOURED] : [];
	// رَأَى has lost its hamza wherever ر has no vowel: يَرْأَى → يَرَى.
	if (verb.root === 'ر ء ي') steps.push(step(/رء(?=[َُِ])/gu, 'ر'));
	if (verb.doubled) steps.push(...STEPS.doubled);
	if (verb.hollow) {
		steps.push(...STEPS.hollow);
		if (verb.closed) steps.push(CLOSED_PAST[verb.closed]);
		steps.push(...CLOSED_SYLLABLE);
	}
	if (verb.defective) steps.push(...ENDINGS_AFTER_WEAK);
	if (verb.root.includes('ء')) steps.push(...STEPS.hamza);
	if (/[تن]$/u.test(verb.root)) steps.push(...MERGED);
	return steps;
}
