import type { Term } from '../types.ts';
import { withoutArticle } from './letters.ts';
import { givenBy, outcomes } from './outcomes.ts';
import { brokenPatterns, canBePeople, isBare } from './plural-patterns.ts';
import { skeleton } from './skeleton.ts';
import { sounds } from './sounds.ts';

/**
 * The plurals that a noun or adjective can have by rule, vowels included: sound ones after its
 * lemma, broken ones by its root and pattern. All in sounds.
 */

type Noun = Pick<Term, 'ar' | 'root' | 'pattern' | 'pos'>;

const NISBA = /ِيّ$/u;

/** Roots and patterns that a word's plural may be made of; of a nisba also those of what it belongs to. */
function analyses({ ar, root, pattern }: Noun): { root: string; pattern: string }[] {
	const lemma = withoutArticle(ar);
	const own =
		root !== undefined && pattern !== undefined
			? { root, pattern: withoutArticle(pattern) }
			: skeleton(lemma);
	const base = NISBA.test(sounds(lemma)) ? skeleton(sounds(lemma).replace(NISBA, '')) : undefined;
	return [...(own ? [own] : []), ...(base ? [base] : [])];
}

/** فُعَلَة is of agents that end in a weak letter (قُضَاة), فَعَلَة of the others (طَلَبَة). */
const isOpenTo =
	(root: string) =>
	(pattern: string): boolean => {
		const text = sounds(pattern);
		const weak = /[وي]$/u.test(root);
		return !(text === 'فُعَلَة' && !weak) && !(text === 'فَعَلَة' && weak);
	};

/** Whether a plural, in sounds, is a broken one by rule. */
export function isBroken(noun: Noun, plural: string): boolean {
	const lemma = sounds(withoutArticle(noun.ar));
	// رُوسِيّ, رُوس.
	if (NISBA.test(lemma) && plural === lemma.replace(NISBA, '')) return true;
	return analyses(noun).some(({ root, pattern }) => {
		const patterns = brokenPatterns(pattern);
		const nisba = NISBA.test(lemma) && !NISBA.test(sounds(pattern)) ? `${pattern}ِيّ` : undefined;
		const all = [...patterns, ...(nisba ? brokenPatterns(nisba) : [])];
		return givenBy(plural, root, all.filter(isOpenTo(root)));
	});
}

/** What the sound feminine plural puts its ات to. */
function feminineStems(noun: Noun): string[] {
	const lemma = sounds(withoutArticle(noun.ar));
	const last = noun.root?.slice(-1);
	const body = lemma.replace(/َة$|ا?ة$|َ[اى]$|ٍ$/u, '');
	if (lemma.endsWith('اة')) {
		// قَنَاة, قَنَوَات by the radical; longer words have ي: مُبَارَيَات.
		const short = /^.[َُِ].َ$/u.test(body);
		return short ? [`${body}و`, ...(last === 'ي' ? [`${body}ي`] : [])] : [`${body}ي`];
	}
	if (lemma.endsWith('َة')) return [...middleVowels(body, noun), ...restored(body, last)];
	if (lemma.endsWith('ى')) return [`${body}َي`];
	if (lemma.endsWith('ٍ')) return [`${body}ِي`];
	if (lemma.endsWith('َاء') && (noun.root === undefined || /َاء$/u.test(noun.pattern ?? ''))) {
		return [`${lemma.slice(0, -1)}و`, ...(noun.root === undefined ? [lemma] : [])];
	}
	// Loanwords in a vowel: مِيلِيشْيَات, بَابَوَات, سِينَارْيُوهَات.
	if (lemma.endsWith('َا')) return [body, `${body}َو`];
	if (/[ُِ][وي]$/u.test(lemma)) return [`${lemma}ه`];
	return [lemma];
}

/**
 * أَزْمَة has أَزَمَات, and خُطْوَة خُطُوَات or خُطَوَات; not where a glide or a doubled consonant
 * stands in the middle: دَوْرَات, مَرَّات.
 */
function middleVowels(body: string, { pos }: Noun): string[] {
	const found = /^(?<start>.(?<vowel>[َُِ]).)(?<end>.)$/u.exec(body)?.groups;
	if (!found || /^.[َُِ][اوي]|ّ$/u.test(body)) return [body];
	const { start = '', vowel = '', end = '' } = found;
	if (vowel === 'َ') return pos === 'adjective' ? [body] : [`${start}َ${end}`];
	return [body, `${start}َ${end}`, `${start}${vowel}${end}`];
}

/** سَنَة has lost its و, and has it back in سَنَوَات. */
const restored = (body: string, last: string | undefined): string[] =>
	/^.[َُِ].$/u.test(body) && last === 'و' ? [`${body}َو`] : [];

/** The sound plurals of a noun, in sounds, the usual ones first. */
export function soundPlurals(noun: Noun): string[] {
	const lemma = sounds(withoutArticle(noun.ar));
	const feminine = feminineStems(noun).map((stem) => `${stem}َات`);
	const pattern = withoutArticle(noun.pattern ?? '');
	if (noun.root !== undefined && isBare(pattern)) return [];
	if (lemma.endsWith('ة') || (noun.root !== undefined && !canBePeople(pattern))) return feminine;
	const masculine = lemma.endsWith('ى')
		? `${lemma.slice(0, -1)}ون`
		: `${lemma.replace(/ٍ$/u, '')}ُون`;
	return [...feminine, masculine];
}

/** Broken plurals that a word could have, for its author. */
export const possibleBroken = (noun: Noun): string[] =>
	analyses(noun)
		.slice(0, 1)
		.flatMap(({ root, pattern }) =>
			brokenPatterns(pattern)
				.filter(isOpenTo(root))
				.flatMap((on) => outcomes(root, on)),
		);
