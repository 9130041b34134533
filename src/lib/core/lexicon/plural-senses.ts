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

/**
 * Nouns whose plural is of some of their senses only, with the glosses of these: أَوْقَاف are endowments, and nobody counts how often
 * something stops.
 */
export const PLURAL_ONLY: ReadonlyMap<string, readonly string[]> = new Map(
	(
		[
			['وَقْف', 'endowment'],
			['طَرْد', 'parcel, package'],
			['طَقْس', 'ritual, rite'],
			['طَابَع', 'stamp'],
			['جَوْهَر', 'jewel'],
			['قَدْر', 'amount, quantity'],
			['بَقِيَّة', 'remains, remnant'],
			['نَقْد', 'cash, money, currency'],
			['خَصْم', 'opponent, adversary, rival, foe, litigant'],
			['حُكْم', 'rule, ruling, verdict, sentence, judgment'],
			['عَجَلَة', 'wheel'],
			['عَقْد', 'contract, decade, deal, agreement'],
			['حَلّ', 'solution, settlement, resolution, answer'],
			['تَأْمِين', 'insurance'],
			['تَحْقِيق', 'investigation, inquiry, probe'],
			['تَقْلِيد', 'tradition, custom'],
			['تَصْمِيم', 'design'],
			['تَحْدِيث', 'update'],
			['تَعْلِيق', 'comment, remark, commentary'],
			['تَوْقِيف', 'arrest, detention'],
			['تَوْقِيع', 'signature, autograph'],
			['تَطْبِيق', 'application, app'],
			['إِصْدَار', 'release, version, edition, publication, issue'],
			['إِفَادَة', 'statement, testimony, affidavit'],
			['ادِّعَاء', 'claim, allegation'],
			['الْتِزَام', 'commitment, obligation, engagement, pledge, duty'],
			['حَجْز', 'reservation, booking'],
			['حَشْد', 'crowd, buildup, gathering, mass, throng'],
			['حَقّ', 'right, entitlement, claim'],
			['سَنَد', 'bond, security, deed, document'],
			['ضَرْب', 'kind, sort, type'],
			['طَعْن', 'legal challenge, appeal, challenge'],
			['عِلْم', 'science'],
			['عِمَارَة', 'building, apartment building'],
			['فَصْل', 'chapter, season, class, term'],
			['مَعَاش', 'pension'],
			['مُعَامَلَة', 'transaction, dealing'],
			['وَضْع', 'situation, status, condition, position, state'],
		] as const
	).map(([of, glosses]) => [of.normalize('NFC'), glosses.split(', ')]),
);

/**
 * The plurals of an entry, as it lists them: those of its first sense first, or those of the sense that a gloss says; none where that
 * has none.
 */
export function pluralsIn(term: Term, gloss: string): readonly string[] {
	if (!hasPlural(term, gloss)) return [];
	const own = pluralsOf(term, gloss);
	return [...own, ...(term.plural ?? []).filter((one) => !own.includes(one))];
}

/** Those alone of the sense that a gloss says, where each sense has its own: of a worker عُمَّال, and not عَوَامِل. */
export function pluralsOf(term: Term, gloss: string): readonly string[] {
	const { ar, pos, plural = [] } = term;
	if (!hasPlural(term, gloss)) return [];
	const sense = PLURAL_SENSES.find(({ of }) => of === `${ar} ${pos}`);
	if (!sense) return plural;
	const isThat = sense.glosses.includes(gloss);
	return plural.filter((one) => sense.plurals.includes(fold(one)) === isThat);
}

/** Whether a noun is counted in the sense that a gloss says. */
function hasPlural({ ar, pos }: Term, gloss: string): boolean {
	const glosses = pos === 'noun' ? PLURAL_ONLY.get(ar) : undefined;
	return glosses === undefined || glosses.includes(gloss);
}
