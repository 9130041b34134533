/** The standard Arabic layout (101), its rows as they lie on the keyboard: from left to right. */

/** A keyboard narrower than this has one column fewer, so that no key is narrower than 28 px. */
export const NARROW = 340;

/** Short vowels, sukūn, shadda, tanwīns. */
export const MARKS: readonly string[] = [...'\u064e\u064f\u0650\u0652\u0651\u064b\u064c\u064d'];
const HAMZA_FORMS = [...'أإآٱ'];

const keys = (row: string): readonly string[] => row.split(' ');
const FIRST = 'ض ص ث ق ف غ ع ه خ ح ج';
const SECOND = keys('ش س ي ب ل ا ت ن م ك ط');
const THIRD = 'ئ ء ؤ ر لا ى ة و ز ظ';

/** The rows of letters; what is left of the layout stands in the last row, beside the space bar. */
export function letterRows(narrow: boolean): {
	readonly rows: readonly (readonly string[])[];
	readonly beside: readonly string[];
} {
	return narrow
		? { rows: [keys(FIRST), SECOND, keys(`${THIRD} د`)], beside: ['ذ'] }
		: { rows: [keys(`${FIRST} د`), SECOND, keys(`ذ ${THIRD}`)], beside: [] };
}

/** Rows that are shown when they are asked for. */
export const extraRows = (narrow: boolean): readonly (readonly string[])[] =>
	narrow ? [MARKS, HAMZA_FORMS] : [[...MARKS, ...HAMZA_FORMS]];

const FORMS: Readonly<Record<string, readonly string[]>> = {
	ا: keys('أ إ آ ٱ ء'),
	و: ['ؤ'],
	ي: keys('ئ ى'),
	ه: ['ة'],
	ل: ['لا'],
	لا: keys('لأ لإ لآ'),
};

/** Other forms of a letter, for a long press; none of most. */
export const formsOf = (letter: string): readonly string[] => FORMS[letter] ?? [];

/** Where an erasing key begins to erase: what is selected, or else the character before the caret. UTF-16 offsets. */
export function eraseFrom(text: string, start: number, end: number): number {
	if (start !== end || start === 0) return start;
	return start - (Array.from(text.slice(0, start)).at(-1)?.length ?? 0);
}
