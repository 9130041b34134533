import { fold } from '../text/fold.ts';
import type { Term } from '../types.ts';

interface PluralSense {
	/** Lemma and part of speech of the entry. */
	readonly of: string;
	/** Its glosses in the sense that isn't its first. */
	readonly glosses: readonly string[];
	/** The plurals of that sense, folded. */
	readonly plurals: readonly string[];
}

/** Words with a plural for each of two senses: عَوَامِل are factors, and عُمَّال workers. */
export const PLURAL_SENSES: readonly PluralSense[] = (
	[
		['عَامِل noun', 'worker, laborer, employee', 'عمال'],
		['أَمْر noun', 'order, command', 'أوامر'],
		['سَهْم noun', 'arrow', 'سهام'],
		['رَسْم noun', 'fee, duty, tariff', 'رسوم'],
		['قُوَّة noun', 'force', 'قوات'],
		['إِطَار noun', 'tire', 'إطارات'],
		['بَدِيل noun', 'substitute', 'بدلاء'],
		['خَادِم noun', 'servant', 'خدم خدام'],
		['مُعَالِج noun', 'processor', 'معالجات'],
		['مُعْتَقَل noun', 'detention center', 'معتقلات'],
	] as const
).map(([of, glosses, plurals]) => ({
	of: of.normalize('NFC'),
	glosses: glosses.split(', '),
	plurals: plurals.split(' ').map(fold),
}));

/** The plurals of an entry, as it lists them: those of its first sense first, or those of the sense that a gloss says. */
export function pluralsIn(term: Term, gloss: string): readonly string[] {
	const own = pluralsOf(term, gloss);
	return [...own, ...(term.plural ?? []).filter((one) => !own.includes(one))];
}

/** Those alone of the sense that a gloss says, where each sense has its own: of a worker عُمَّال, and not عَوَامِل. */
export function pluralsOf({ ar, pos, plural = [] }: Term, gloss: string): readonly string[] {
	const sense = PLURAL_SENSES.find(({ of }) => of === `${ar} ${pos}`);
	if (!sense) return plural;
	const isThat = sense.glosses.includes(gloss);
	return plural.filter((one) => sense.plurals.includes(fold(one)) === isThat);
}
