import { groupBy } from '../group-by.ts';
import { issue, type Issue } from '../result.ts';
import { fold } from '../text/fold.ts';
import type { LocatedTerm } from './decode.ts';

/** Verbal nouns beside which a noun of the same letters is another word, as `verb masdar`: a wound, a prison, an ear. */
const BESIDE_OTHERS: ReadonlySet<string> = new Set(
	(
		'جَرَحَ جَرْح، أَذِنَ إِذْن، شَغَلَ شَغْل، مَلَكَ مِلْك، هَدَفَ هَدْف، سَنَّ سَنّ، ذَكَرَ ذِكْر، ' +
		// Both are in use, and the noun is the commoner one of the two.
		'فَقَدَ فِقْدَان'
	)
		.normalize('NFC')
		.split('، '),
);

/** Whether a verbal noun that is an entry too has the vowels of that entry: a verb with ضُرْب and a noun ضَرْب can't both be right. */
export function checkMasdarNouns(located: readonly LocatedTerm[]): Issue[] {
	const keyOf = (ar: string, root = '') => `${fold(ar)} ${root}`;
	const nouns = groupBy(
		located.filter(({ term: { pos, root } }) => pos === 'noun' && root !== undefined),
		({ term: { ar, root } }) => keyOf(ar, root),
	);
	return located.flatMap(({ term: { ar, pos, root, masdar = [] }, where }) =>
		(pos === 'verb' ? masdar : []).flatMap((one) => {
			const alike = (nouns.get(keyOf(one, root)) ?? []).map(({ term }) => term.ar);
			if (alike.length === 0 || alike.includes(one)) return [];
			if (BESIDE_OTHERS.has(`${ar} ${one}`)) return [];
			const message = `${ar}: its verbal noun ${one} is as an entry ${alike.join(', ')}: correct one of the two, or name it in check-masdars.ts.`;
			return [issue('masdar', where('masdar'), message)];
		}),
	);
}
