import type { Term } from '../types.ts';
import { isSaidBy } from './sayers.ts';

/**
 * What dictionaries give a word, or another one that is written like it without marks, beside the glosses of its entry: أضاف is to
 * take in as a guest, too. Who knows that isn't told that it is wrong.
 */
const SENSES: Readonly<Record<string, string>> = {
	أَضَافَ: 'host',
	مُحَافَظَة: 'preservation, protection, maintenance',
	أَعْلَى: 'maximum',
	أَقْصَى: 'highest',
	نَقَضَ: 'contradict',
	رَاعَى: 'protect, guard, watch',
	تَبَاعَدَ: 'be far',
	ثُمَّ: 'moreover, furthermore, in addition',
	'إِلَّا أَنَّ': 'unless',
	صَفّ: 'year',
	تَجَاوَزَ: 'overlook, pardon, forgive, be lenient',
	طَرَحَ: 'throw, expel, discard',
	بَاتَ: 'pass, spend',
	'مَعَ ذَلِكَ': 'moreover, furthermore, in addition',
	'مَا دَامَ': 'if, in case, provided that',
	'فِي حَال': 'as long as, so long as',
	إِذَا: 'as long as, so long as',
	حَيْثُ: 'so that, such that',
	بِحَيْثُ: 'where',
	ضَابِط: 'control, rule, regulation, norm, criterion',
	حِوَار: 'dispute, argument, debate',
	وِلَايَة: 'loyalty, allegiance',
	طَوَى: 'contain',
	بَدَّدَ: 'disperse, scatter',
	وَزَّعَ: 'disperse, scatter',
	طَوْر: 'kind, sort, type, class',
	تَسْوِيَة: 'equality, level',
	تَدَاوُل: 'deliberation, consultation, discussion',
	جَمِيل: 'handsome, nice, favor',
	خِيَار: 'vegetables',
	سَلَام: 'safety, greeting',
	صَحَفِيّ: 'press',
	قَابِل: 'coming, next',
	وَسِيط: 'middle, medium',
	اشْتَبَهَ: 'resemble, be similar',
};
/** The glosses by lemma. */
export const BY_LEMMA: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries(SENSES).map(([ar, glosses]) => [ar.normalize('NFC'), glosses.split(', ')]),
);

/** Whether a word may mean what another one does, by a sense that its entry doesn't have. */
export const mayAlsoMean = ({ ar }: Term, other: Term): boolean =>
	BY_LEMMA.get(ar)?.some((gloss) => isSaidBy(other, gloss)) === true;
