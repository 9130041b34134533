import { fold } from '../text/fold.ts';

/**
 * Names across scripts, by sound: واشنطن and Washington share the consonant skeleton SNTN. Classes are coarse, because
 * newspapers differ (غ, ج, ق and ك all write a g) and because Arabic leaves short vowels out; what shares a skeleton is
 * then compared letter by letter. The method is that of Soundex-like cross-lingual name matching (Freeman, Condon and
 * Ackerman, "Cross Linguistic Name Matching in English and Arabic", NAACL 2006).
 */

/** Class of each folded Arabic consonant; vowels, glides, ع and ء have none. */
const ARABIC: Readonly<Record<string, string>> = classes({
	P: 'بپ',
	F: 'فڤ',
	K: 'كقغجگ',
	S: 'سشصزژچ',
	T: 'تطدضثذظ',
	H: 'هحخ',
	L: 'ل',
	R: 'ر',
	M: 'م',
	N: 'ن',
});

const LATIN: Readonly<Record<string, string>> = classes({
	P: 'bp',
	F: 'fv',
	K: 'kqgjc',
	S: 'szšž',
	T: 'td',
	H: 'h',
	L: 'l',
	R: 'r',
	M: 'm',
	N: 'n',
});

function classes(letters: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(letters).flatMap(([name, members]) => [...members].map((m) => [m, name])),
	);
}

/** English spellings of one sound, the longest first; the right-hand sides are letters of `LATIN`. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/t?sch|tch|sh|tion$|sion$/gu, 's'],
	[/ch(?=[rl])/gu, 'k'],
	[/ch/gu, 's'],
	[/ph/gu, 'f'],
	[/th/gu, 't'],
	[/kh/gu, 'h'],
	[/ngt/gu, 'nt'],
	[/gh(?=t|$)/gu, ''],
	[/gh/gu, 'g'],
	[/ck/gu, 'k'],
	[/c(?=[eiy])/gu, 's'],
	[/x/gu, 'ks'],
	[/(?<=.)h(?=[^aeiouy]|$)/gu, ''],
	[/(.)\1/gu, '$1'],
];

const skeleton = (text: string, of: Readonly<Record<string, string>>): string =>
	Array.from(text, (letter) => of[letter] ?? '').join('');

/** At least so many consonants: fewer are shared by chance. */
const FEWEST = 3;

const plainLatin = (word: string): string =>
	fold(word)
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/['’]s?$/u, '');

/** The skeletons of an English word that begins with a capital; none for a short or a lower-case word. */
export function englishSkeletons(word: string): string[] {
	if (!/^\p{Lu}/u.test(word)) return [];
	const plain = plainLatin(word);
	const spelt = SPELLINGS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), plain);
	return long([skeleton(spelt, LATIN)]);
}

/** و, ف, then ب, ك, ل, then the article; لل for ل + ال. */
const PROCLITICS = ['[وف]', '[وف]?[بكل]', '[وف]?[بك]?ال', '[وف]?لل'].map(
	(p) => new RegExp(`^${p}`, 'u'),
);

/** The skeletons of an Arabic word, with and without what may be a proclitic. */
export function arabicSkeletons(word: string): string[] {
	const folded = fold(word);
	const forms = [folded, ...PROCLITICS.map((p) => folded.replace(p, ''))];
	return long(forms.map((form) => skeleton(form.replace(/ه$/u, '').replace(/تش/gu, 'ش'), ARABIC)));
}

const long = (skeletons: readonly string[]): string[] => [
	...new Set(skeletons.filter((s) => s.length >= FEWEST)),
];
