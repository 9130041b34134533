export const words = (text: string): ReadonlySet<string> =>
	new Set(text.normalize('NFC').split(' '));

/** As phrases spell them, a helping vowel included. */
export const PREPOSITIONS = words('مِنْ مِنَ عَنْ عَنِ فِي عَلَى إِلَى مَعَ وَرَاءَ تَحْتَ بَيْنَ خَارِجَ دَاخِلَ قَيْدَ خَلْفَ فَوْقَ');
/** What makes a phrase of another build, wherever it stands. */
export const PARTICLES = words('لَا لَمْ مَا ذُو ذَا ذَات غَيْر ضِدّ الَّتِي');

/** Whether a phrase opens with a past tense, as far as its letters show: nominals have no ending, so that a fatḥa is a verb's. */
export function opensWithVerb(ar: string): boolean {
	const [first = '', ...more] = ar.split(' ');
	const closed = PREPOSITIONS.has(first) || PARTICLES.has(first);
	return more.length > 0 && !closed && /\u064e\u0651?$/u.test(first);
}
