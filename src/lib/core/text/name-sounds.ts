import { fold } from './fold.ts';

/**
 * Names across scripts, by sound: واشنطن and Washington share the consonant skeleton SNTN. Classes of consonants are
 * coarse, because newspapers differ (ج, غ, ق and ك all write a g), and vowels are left out, because Arabic does. The idea
 * is that of cross-script name matching by equivalence classes (Freeman, Condon and Ackerman, "Cross Linguistic Name
 * Matching in English and Arabic", NAACL 2006).
 */

/** The consonants of a name, by class. */
export interface Skeleton {
	readonly consonants: string;
	/** Three consonants or more tell a name; with two, `a` stands for a vowel at either end, and it's often another word. */
	readonly certain: boolean;
}

const classes = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
	new Map(Object.entries(rows).flatMap(([name, row]) => [...row].map((letter) => [letter, name])));

/** Of folded Arabic. Vowels, glides, hamza and ع are in no class. */
const ARABIC = classes({
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

const LATIN = classes({
	P: 'bp',
	F: 'fv',
	K: 'kqgjc',
	S: 'sz',
	T: 'td',
	H: 'h',
	L: 'l',
	R: 'r',
	M: 'm',
	N: 'n',
});

/** English spellings of one sound, in the order in which they are rewritten. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/t?sch|tch|sh|[ts]ion$/gu, 's'],
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

/** و, ف; then ب, ك, ل; then the article; لل is ل and the article. */
const PROCLITICS = [/^[وف]/u, /^[وف]?[بكل]/u, /^[وف]?[بك]?ال/u, /^[وف]?لل/u];

/** Function words that sound like English names (التي and Aldi, كانت and Kent), folded. */
const NO_NAMES = new Set(
	fold(
		'التي الذي الذين اللذين اللتين اللاتي هذا هذه ذلك تلك هؤلاء أولئك هو هي هم كان كانت كانوا يكون تكون كنت قد لقد سوف ليس ليست ' +
			'لم لن لا ما ماذا من في على إلى عن مع بعد قبل عند حتى لكن ولكن بل أو أم ثم إن أن إذا لو كما حيث بين خلال كل بعض أي ' +
			'غير عام عاما أكثر أقل جدا أيضا فقط منذ ضد حول دون قال قالت',
	).split(' '),
);

/** A lower-case English word as it sounds. */
function spell(word: string): string {
	const plain = fold(word)
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/['’]s?$/u, '');
	return SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), plain);
}

/** A folded Arabic word, with and without what may be a proclitic. */
const withoutProclitics = (folded: string): Set<string> =>
	new Set([folded, ...PROCLITICS.map((proclitic) => folded.replace(proclitic, ''))]);

const consonantsIn = (text: string, of: ReadonlyMap<string, string>): string =>
	Array.from(text, (letter) => of.get(letter) ?? '').join('');

/** The consonants of any English word, by class. */
export const englishConsonants = (word: string): string => consonantsIn(spell(word), LATIN);

/** Those of any Arabic word, with and without what may be a proclitic. */
export const arabicConsonants = (word: string): string[] =>
	[...withoutProclitics(fold(word).replace(/ه$/u, ''))].map((form) => consonantsIn(form, ARABIC));

/** Skeletons of an English word, if it begins with a capital. */
export const englishSkeletons = (word: string): Skeleton[] =>
	/^\p{Lu}/u.test(word)
		? skeletonOf(spell(word), LATIN, /^[aeiouyw]/u, /(?:[aiouyw]|[aeiou]e)$/u)
		: [];

/** Skeletons of an Arabic word, with and without what may be a proclitic. */
export function arabicSkeletons(word: string): Skeleton[] {
	const forms = withoutProclitics(fold(word));
	if ([...forms].some((form) => NO_NAMES.has(form))) return [];
	return [...forms].flatMap((form) =>
		skeletonOf(
			form.replace(/تش/gu, 'ش').replace(/(?<=[^اوي])ه$/u, 'ا'),
			ARABIC,
			/^[اويءع]/u,
			/[اويه]$/u,
		),
	);
}

function skeletonOf(
	text: string,
	of: ReadonlyMap<string, string>,
	vowelFirst: RegExp,
	vowelLast: RegExp,
): Skeleton[] {
	const consonants = consonantsIn(text, of);
	if (consonants.length >= 3) return [{ consonants, certain: true }];
	if (consonants.length < 2) return [];
	const framed =
		(vowelFirst.test(text) ? 'a' : '') + consonants + (vowelLast.test(text) ? 'a' : '');
	return framed.length >= 3 ? [{ consonants: framed, certain: false }] : [];
}
