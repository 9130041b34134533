import type { DerivationRule } from '../types.ts';

/**
 * What happens to weak radicals, doubled ones and hamza: phonological rewriting of sounds
 * (`sounds.ts`), one documented step after the other. Sources: Wright, *A Grammar of the Arabic
 * Language* I, §§ 120–183; Ryding, *A Reference Grammar of Modern Standard Arabic*, chapters 21–33.
 * Signs of radicals as in `radicals.ts`: Ŵ Ŷ first, Ẇ Ẏ middle, Ẅ Ÿ last.
 */

/** From, to. Where usage knows two outcomes, `either` adds one and keeps what was. */
export interface Step {
	readonly from: RegExp;
	readonly to: string;
	readonly either?: true;
}

export const step = (from: RegExp, to: string): Step => ({ from, to });
const either = (from: RegExp, to: string): Step => ({ from, to, either: true });

/** A consonant; with sukūn where no vowel follows it. */
const C = '[ءبتثجحخدذرزسشصضطظعغفقكلمنهويĦŴŶẆẎẄŸ]';
/** A rule's source, in which C is any consonant. */
export const re = (source: string) => new RegExp(source.replaceAll('C', C), 'gu');

/**
 * A vowelless first radical takes the colour of the vowel before it: إِوْجَاد → إِيجَاد, مُيْقِن → مُوقِن.
 */
export const COLOURED: readonly Step[] = [step(/(?<=ِ)Ŵ(?![َُِّ])/gu, 'ي'), step(/(?<=ُ)Ŷ(?![َُِّ])/gu, 'و')];

/** اتِّفَاق, إِيجَاد, صِلَة. */
const ASSIMILATED: readonly Step[] = [
	// The first radical of فِعْلَة falls, and leaves its vowel to the next: وِصْلَة → صِلَة, وَسْعَة → سَعَة.
	either(re('^Ŵ([َِ])(C)(?=C)'), '$2$1'),
	// Some nouns have ت for و: وُجَاه → تُجَاه, وُرَاث → تُرَاث, وَقْوَى → تَقْوَى.
	either(/^Ŵ/gu, 'ت'),
	// Others have hamza: وِرْث → إِرْث, مُوَقَّت → مُؤَقَّت.
	either(/^Ŵ(?=ِ)|(?<=^مُ)Ŵ(?=َ)/gu, 'ء'),
	...COLOURED,
];

/** قَالَ, سِيَادَة, إِدَارَة, مُقِيم. */
const HOLLOW: readonly Step[] = [
	// The agent of Form I has hamza for its glide: قَاوِل → قَائِل.
	step(/^(.َا)[ẆẎ](?=ِ)/gu, '$1ء'),
	// So has فَوَاعِل, its plural: عَوَاوِد → عَوَائِد.
	step(/^(.َوَا)[ẆẎ](?=ِ)/gu, '$1ء'),
	// A vowelless ي takes a و after it in: سَيْوِد → سَيِّد; so does a ي after a vowelless و: طَوْي → طَيّ.
	step(/يẆ/gu, 'يّ'),
	step(/(?<=[َِ])Ẇي/gu, 'يّ'),
	// A vowelless glide takes the colour of the vowel before it: قِوْمَة → قِيمَة.
	step(/(?<=ِ)Ẇ(?![َُِّ])/gu, 'ي'),
	// و between i and ā: سِوَادَة → سِيَادَة, اجْتِوَاز → اجْتِيَاز.
	step(/(?<=ِ)Ẇ(?=َ)/gu, 'ي'),
	// The passive: قُوِلَ → قِيلَ.
	step(/ُ[ẆẎ]ِ/gu, 'ِي'),
	// Between short vowels the glide falls and leaves ā: قَوَلَ → قَالَ, خَوِفَ → خَافَ; not before a long
	// vowel: جَوَاب, طَوِيل.
	step(re('َ[ẆẎ][َُِ](?=C(?:[َُِّ]|$|C)|[ةى])'), 'َا'),
	// After a vowelless consonant the glide lengthens its own vowel: يَقْوُل → يَقُول, مُقْوِم → مُقِيم,
	// إِقْوَامَة → إِقَامَة.
	step(re('(?<=C)Ẏُو'), 'ِي'),
	step(re('(?<=C)Ẇُو'), 'ُو'),
	step(re('(?<=C)[ẆẎ]َا?'), 'َا'),
	step(re('(?<=C)[ẆẎ]ُ'), 'ُو'),
	step(re('(?<=C)[ẆẎ]ِي?'), 'ِي'),
];

/** مُسْتَوَى, بَقَاء, دَاعٍ, مَدْعُوّ, مُبَارَاة. */
const DEFECTIVE: readonly Step[] = [
	// Glides that meet become one, ي winning: عَلِيو → عَلِيّ, مَرْمُوي → مَرْمِيّ, مَدْعُوو → مَدْعُوّ, نِوْيَة → نِيَّة;
	// but قُوْيَة → قُوَّة, حَيَيَان → حَيَوَان; تَحْيِيَة → تَحِيَّة.
	either(/(?<=يَ)Ÿ(?=َان)/gu, 'و'),
	either(/(?<=[^َُِا])يِ[ẄŸ](?=َة)/gu, 'ِيّ'),
	either(/(?<=ُ)وŸ/gu, 'وّ'),
	step(/ُوŸ/gu, 'ِيّ'),
	step(/وẄ/gu, 'وّ'),
	step(/(?<=[َِ])وŸ/gu, 'يّ'),
	step(/ي[ẄŸ]/gu, 'يّ'),
	// After ā it is hamza at the end and before the nisba: بَقَاي → بَقَاء, نِهَايِيّ → نِهَائِيّ; or و there:
	// سَمَاوِيّ.
	either(/(?<=ا)[ẄŸ](?=ِيّ)/gu, 'و'),
	step(/(?<=ا)[ẄŸ](?=$|ِيّ)/gu, 'ء'),
	// فِعَالَة may have ي for و: دِعَاوَة → دِعَايَة.
	either(/(?<=ِ.ّ?َا)Ẅ(?=َة)/gu, 'ي'),
	// A nisba of a word in ā has و: مَعْنَيِيّ → مَعْنَوِيّ.
	step(/(?<=َ)Ÿ(?=ِيّ)/gu, 'و'),
	// Short words may lose it: لُغْوَة → لُغَة, سَنْوَة → سَنَة, يَدْي → يَد, أَبَو → أَب.
	either(/(?<=^.[َُِ].)[ẄŸ]َ(?=ة$)/gu, 'َ'),
	either(/(?<=^.[َُِ].)َ?[ẄŸ]$/gu, ''),
	// Plurals end in āyā, in which the ī of the singular lives on: قَضَايَى → قَضَايَا.
	either(/(?<=َا)[ẄŸ]َى/gu, 'يَا'),
	// Past the third consonant و is ي before ات: مُعْطَوَات → مُعْطَيَات; and so is what follows u: تَدَاعُوَات →
	// تَدَاعِيَات.
	either(/(?<=^..{3,}َ)Ẅ(?=َات$)/gu, 'ي'),
	either(/(?<=َا.)ُ[ẄŸ](?=َات$)/gu, 'ِي'),
	// ى of فُعْلَى and فَعْلَى: عُلْوَى → عُلْيَا, تَقْيَى → تَقْوَى.
	either(/Ẅَى/gu, 'يَا'),
	either(/Ÿَى/gu, 'وَى'),
	// Between a and any vowel it falls and leaves ā: مُبَارَيَة → مُبَارَاة.
	step(/(?<=َ)[ẄŸ]َ(?=ة)/gu, 'ا'),
	// ā at the end is written ا in a word of three radicals in و and after ي (دَعَا, أَحْيَا), else ى
	// (سَعَى, مُسْتَوَى); nouns that begin with u or i have ى in any case: ذُرَى.
	either(/^(.[ُِ].َ)Ẅ$/gu, '$1ى'),
	step(/^(.[َُِ].َ)Ẅ[َُِ]?$/gu, '$1ا'),
	step(/(?<=يّ?َ)[ẄŸ][َُِ]?$/gu, 'ا'),
	step(/(?<=َ)[ẄŸ][َُِ]?$/gu, 'ى'),
	// و after i is ي: رَضِوَ → رَضِيَ, دَاعِوَة → دَاعِيَة; and so is what follows u in a noun: تَحَدُّو → تَحَدٍّ.
	step(/(?<=ِ)Ẅ/gu, 'Ÿ'),
	either(/[ُِ][ẄŸ]$/gu, 'ٍ'),
	step(/ُŸ$/gu, 'ِي'),
];

/** رَدَّ, مُسْتَقِرّ, حَقّ. */
const DOUBLED: readonly Step[] = [
	// The vowel between two like consonants falls after a vowel, short or long: رَدَدَ → رَدَّ, خَاصِص →
	// خَاصّ, ضُودِدَ → ضُودَّ.
	step(re('(?<=[َُِا]|ُو)(C)[َُِ]\\1(?=[َُِ](?!\\1)|$|[ةى])'), '$1ّ'),
	// After a consonant it moves before them: يَرْدُد → يَرُدّ. A third one shows that the first is no
	// radical: اشْتَتَتَ → اشْتَتَّ.
	step(re('(?<=C)(C)([َُِ])\\1(?=[َُِ](?!\\1)|$|[ةى])'), '$2$1ّ'),
	// With no vowel between them they are written once: حَقْق → حَقّ.
	step(re('(C)\\1(?!ّ)'), '$1ّ'),
];

/** آمَنَ, إِيمَان, أُومِنَ; seats are the business of spelling. */
const HAMZA: readonly Step[] = [
	// The second of two hamzas in a syllable becomes a long vowel.
	step(/ءَء(?![َُِّ])/gu, 'ءَا'),
	step(/ءِء(?![َُِّ])/gu, 'ءِي'),
	step(/ءُء(?![َُِّ])/gu, 'ءُو'),
	// Some words have given theirs up: نَبِيء → نَبِيّ, بِدَاءَة → بِدَايَة, تَأْرِيخ → تَارِيخ.
	either(/(?<=ِ)يء$/gu, 'يّ'),
	either(/(?<=ا)ء(?=َة)/gu, 'ي'),
	either(/(?<=َ)ء(?![َُِّ]|$)/gu, 'ا'),
];

/**
 * Steps in the order in which rules apply. `assimilation` works on the pattern: see `derive.ts`.
 */
export const STEPS: Readonly<Record<Exclude<DerivationRule, 'assimilation'>, readonly Step[]>> = {
	assimilated: ASSIMILATED,
	doubled: DOUBLED,
	hollow: HOLLOW,
	defective: DEFECTIVE,
	hamza: HAMZA,
};

/** All outcomes of these steps: more than one where usage has two. */
export function rewrite(text: string, steps: readonly Step[]): string[] {
	let outcomes = [text];
	for (const { from, to, either: both } of steps) {
		outcomes = outcomes.flatMap((before) => {
			const after = before.replace(from, to);
			return both && after !== before ? [before, after] : [after];
		});
	}
	return outcomes;
}

/** The one outcome that verbs and their participles have, where nouns may have others. */
export const rewriteUsual = (text: string, steps: readonly Step[]): string =>
	steps.reduce(
		(before, { from, to, either: both }) => (both ? before : before.replace(from, to)),
		text,
	);
