import { groupBy } from '../group-by.ts';
import { fold } from '../text/fold.ts';
import { issue, type Issue } from '../result.ts';
import type { LocatedTerm } from './decode.ts';

/**
 * Entries that are spelled alike without vowels (عَالَم, عَالِم; عِلْم, عَلِمَ) are either two words, and each says `homograph: true`, or
 * one word written twice with a slip in it. Codes: `homograph`, `unneeded-homograph`.
 */
export function checkHomographs(entries: readonly LocatedTerm[]): Issue[] {
	const groups = groupBy(entries, ({ term }) => fold(term.ar));
	return [...groups.values()].flatMap((group) =>
		group.flatMap((entry) => {
			const { term, homograph, where } = entry;
			const others = group.filter((other) => other !== entry);
			if (homograph === others.length > 0) return [];
			if (homograph) {
				const message = `${term.ar}: no other entry is spelled so: take "homograph" out.`;
				return [issue('unneeded-homograph', where('homograph'), message)];
			}
			const places = others.map((other) => `${other.term.ar} at ${other.where()}`).join(', ');
			const message = `${term.ar} is spelled like ${places}: if they are two words add "homograph: true" to each, else keep one.`;
			return [issue('homograph', where('ar'), message)];
		}),
	);
}
