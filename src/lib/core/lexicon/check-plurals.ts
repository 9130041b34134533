import { issue, type Issue } from '../result.ts';
import type { Term } from '../types.ts';
import { isIrregularPlural } from './irregular.ts';
import { withoutArticle } from './letters.ts';
import { isBroken, possibleBroken, soundPlurals } from './plurals.ts';
import { sounds, spell } from './sounds.ts';

/**
 * Every plural is a sound one of its lemma, a broken one by root and pattern, or stated with a
 * reason in `irregular.ts`; letter by letter, vowels included. Words only: of terms of several words
 * see `check-phrases.ts`.
 */
export function checkPlurals(term: Term): Issue[] {
	const { ar, plural = [], pos } = term;
	if (plural.length === 0) return [];
	if (pos !== 'noun' && pos !== 'adjective' && pos !== 'phrase' && pos !== 'name') {
		return [issue('plural', 'plural', `${ar} is a ${pos}: it has no plural.`)];
	}
	if (ar.includes(' ')) return [];
	return plural.flatMap((one) => {
		const text = sounds(withoutArticle(one));
		if (isIrregularPlural(ar, one)) return [];
		const sound = soundPlurals(term);
		if (sound.includes(text) || isBroken(term, text)) return [];
		const possible = /(?:َات|[َُ]ون)$/u.test(text) ? sound : [...possibleBroken(term), ...sound];
		const right = [...new Set(possible)].map((word) => spell(word)).join(', ');
		const message = `${ar}: ${one} is no plural of it by rule (${right}): correct it, or state it in irregular.ts with the reason.`;
		return [issue('plural', 'plural', message)];
	});
}
