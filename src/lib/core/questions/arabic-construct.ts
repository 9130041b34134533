import { hasArticle } from '../lexicon/letters.ts';
import type { Term } from '../types.ts';

/** Nouns that are nothing without what they stand before: rest of, all of, both of. */
const CONSTRUCT: ReadonlySet<string> = new Set(
	'سَائِر بَعْض كُلّ جَمِيع كِلَا كِلْتَا غَيْر سِوَى مِثْل نَحْو شِبْه أَيّ ذُو ذَات عِنْد لَدَى دُون حَوْل ضِمْن إِزَاء'
		.normalize('NFC')
		.split(' '),
);

/** Whether a noun lives only before another one: it has no article, and no sentence is filled with it for one that stands alone. */
export const livesInConstruct = ({ ar, pos }: Term): boolean => pos === 'noun' && CONSTRUCT.has(ar);

/** Nouns that say next to nothing, so that they stand for any other that is described: something formal, a formal matter. */
const EMPTY: ReadonlySet<string> = new Set('شَيْء أَمْر'.normalize('NFC').split(' '));

/** Whether a noun may stand for any other in a gap, since it is indefinite there. */
export const isEmpty = ({ ar }: Term, { text }: { readonly text: string }): boolean =>
	EMPTY.has(ar) && !hasArticle(text);
