/** Glosses of a word, and what it is said with where it means one of them; nothing, for the word alone. */
export interface Frames {
	readonly glosses: readonly string[];
	readonly frames: readonly string[];
}

/**
 * What a word says only with one of its prepositions, or only without any: قَامَ alone is to stand up, اسْتَمَرَّ فِي to go on doing,
 * تَحَيُّز ضِدّ the opposite of favor.
 */
const FRAMES: Readonly<Record<string, readonly (readonly [glosses: string, frames: string])[]>> = {
	قَامَ: [['carry out, conduct, do, make, perform, undertake', 'بِ']],
	رَضِيَ: [['accept, be content, make do', 'بِ']],
	تَرَاجَعَ: [['undo', 'عَنْ']],
	اسْتَمَرَّ: [['last, endure', '']],
	طَلَب: [
		['demand', 'عَلَى'],
		['request, order, application, requirement', ''],
	],
	عَجْز: [
		['inability', 'عَنْ'],
		['deficit, shortfall', ''],
	],
	تَحَيُّز: [['bias, favoritism, partiality', '، لِ']],
	تَوَاصَلَ: [
		['continue, go on, last', ''],
		['communicate, be in contact', 'مَعَ'],
	],
	امْتَدَّ: [
		['last, spread, span', ''],
		['reach', 'إِلَى'],
	],
	عَثَرَ: [
		['find, come across, discover', 'عَلَى'],
		['stumble', ''],
	],
	تَحَدَّثَ: [['discuss, mention', 'عَنْ']],
	أَشَارَ: [['refer, note, point, mention', 'إِلَى']],
	شَرَعَ: [['begin, start, embark, set about', 'فِي']],
	رَغِبَ: [['want, wish, desire, like', 'فِي']],
	تَحَوَّلَ: [['become', 'إِلَى']],
	اطَّلَعَ: [['look at, see, examine, review', 'عَلَى']],
	انْضَمَّ: [['join, accede, enter', 'إِلَى']],
	مَهَّدَ: [['prepare', '، لِ']],
	اعْتَرَضَ: [
		['object, oppose, protest', 'عَلَى'],
		['intercept, block, obstruct', ''],
	],
	تَوَقَّفَ: [
		['depend', 'عَلَى'],
		['stop, halt, cease, come to a halt, pause, stall', '، عَنْ'],
	],
	انْصَرَفَ: [
		['turn, devote oneself', 'إِلَى'],
		['go away, leave, depart', '، عَنْ'],
	],
	أَدَّى: [
		['lead, bring about, result in, cause', 'إِلَى'],
		['perform, play, carry out', ''],
	],
	اعْتَمَدَ: [
		['rely, depend, be based', 'عَلَى'],
		['adopt, approve, accredit', ''],
	],
	بَحَثَ: [
		['look for, search, seek, hunt', 'عَنْ'],
		['look into', 'فِي'],
		['discuss, examine, explore', '، فِي'],
	],
	حَصَلَ: [
		['obtain, get, receive, win, gain', 'عَلَى'],
		['happen, occur, go on', ''],
	],
	دَفَعَ: [['pay', '']],
	نَظَرَ: [
		['look at, view', 'إِلَى'],
		['look into, consider', 'فِي'],
	],
	قَضَى: [
		['rule, decree', 'بِ'],
		['put an end to, end, eliminate, eradicate', 'عَلَى'],
		['spend time, spend', ''],
	],
	أَفَادَ: [
		['benefit', '، مِنْ'],
		['report, inform, say, state, tell, notify', '، بِ'],
	],
	أَقَرَّ: [
		['acknowledge, admit, confess, concede', 'بِ'],
		['approve, pass, adopt', ''],
	],
};
/** What is shown, and what the word is said with then, by lemma. */
export const FRAMES_BY_LEMMA: ReadonlyMap<string, readonly Frames[]> = new Map(
	Object.entries(FRAMES).map(([lemma, rows]) => [
		lemma.normalize('NFC'),
		rows.map(([glosses, frames]) => ({
			glosses: glosses.split(', '),
			frames: frames.normalize('NFC').split('، '),
		})),
	]),
);
