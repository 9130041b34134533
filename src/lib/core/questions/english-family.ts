import { DOUBTFUL } from './english-family-words.ts';

/** Britain and America, as one. */
const american = (word: string): string =>
	word
		.replace(/is(?=(?:e|ed|er|ers|ing|ation|able)$)/u, 'iz')
		.replace(/our(?=$|able|ed|er|ite|ful|less|al|y)/u, 'or');

/** Endings that make a word of another, the longest first; taken off one after the other. */
const SUFFIXES =
	`izational ization ification ational ational ability ibility ation ition ative itive atory itory ator itor
ement ment ness ship hood able ible ically ical ally ial ian istic ism ist ity ety ency ancy ential ence ance ent ant ively ivity ive
ion ure ually ual al ic or er ee ily ly ful less eous ious uous ous ate ize ify dom age ary ory ty cy y e`
		.trim()
		.split(/\s+/u)
		.sort((a, b) => b.length - a.length);

/** How the stems of Latin verbs change before an ending: decide, decision; produce, product; the letters that they share. */
const ALTERNATIONS: readonly (readonly [RegExp, string])[] = [
	[/(?:ceiv|cept|ceipt|ceit)$/u, 'CEPT'],
	[/(?:duc|duct)$/u, 'DUCT'],
	[/(?:scrib|script)$/u, 'SCRIPT'],
	[/(?:mit|miss)$/u, 'MISS'],
	[/(?:ced|ceed|cess)$/u, 'CESS'],
	[/(?<!s)(?:ten[dst]|tain)$/u, 'TENT'],
	[/(?:pel|puls)$/u, 'PULS'],
	[/(?:posit|pos|pon)$/u, 'POS'],
	[/(?:ven|vent)$/u, 'VENT'],
	[/(?:claim|clam)$/u, 'CLAM'],
	[/(?:stroy|struct)$/u, 'STRUCT'],
	[/(?:solv|solut)$/u, 'SOLUT'],
	[/(?:spond|spons)$/u, 'SPONS'],
	[/(?:vert|vers)$/u, 'VERS'],
	[/(?:fend|fens)$/u, 'FENS'],
	[/(?:clud|clus)$/u, 'CLUS'],
	[/(?:vad|vas)$/u, 'VAS'],
	[/(?:divid|divis)$/u, 'DIVIS'],
	[/(?:suspect|susp)$/u, 'SUSPECT'],
	[/(?:cid|cis)$/u, 'CIS'],
	[/(?:lud|lus)$/u, 'LUS'],
	[/(?:fus|fund)$/u, 'FUS'],
	[/(?:pend|pens)$/u, 'PENS'],
	[/(?:quir|quis|quest|quisit)$/u, 'QUIS'],
	[/(?:volv|volut)$/u, 'VOLUT'],
	[/(?:sum|sumpt)$/u, 'SUMPT'],
	[/(?:nounc|nunci)$/u, 'NUNC'],
	[/(?:ply|plic|pli)$/u, 'PLIC'],
	[/(?:hend|hens)$/u, 'HENS'],
	[/(?:pand|pans)$/u, 'PANS'],
	[/(?:rod|ros)$/u, 'ROS'],
	[/(?:press)$/u, 'PRESS'],
	[/(?:cend|scent|cens)$/u, 'CENS'],
	[/(?:tract)$/u, 'TRACT'],
	[/(?:prehend|prehens)$/u, 'HENS'],
	[/(?:cred|credit)$/u, 'CRED'],
];

/** The shortest that a stem may be. */
const MIN_STEM = 4;

/** What is left of a word without the endings that make words of words. */
export function familyStem(word: string): string {
	let stem = american(word.toLowerCase());
	for (let again = true; again;) {
		again = false;
		const suffix = SUFFIXES.find(
			(ending) => stem.endsWith(ending) && stem.length - ending.length >= MIN_STEM,
		);
		if (suffix !== undefined) {
			stem = stem.slice(0, -suffix.length);
			again = true;
		}
	}
	stem = stem.replace(/([b-df-hj-np-rtvz])\1$/u, '$1').replace(/i$/u, '');
	for (const [ending, sign] of ALTERNATIONS)
		if (ending.test(stem)) return stem.replace(ending, sign);
	return stem;
}

/** One word in small letters that isn't plainly inflected, and of whose family the endings can be trusted. */
export const hasFamily = (word: string): boolean =>
	/^[a-z]{5,}$/u.test(word) && !/(?:[^s]s|ed|ing)$/u.test(word) && !DOUBTFUL.has(word);

const sharedStart = (a: string, b: string): number => {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
};

/** How many letters at the beginning make a stranger look like one of the family. */
const MIN_START = 3;
/** And how many make it suspect, whatever the endings say. */
const MAX_START = 5;

/** Beginnings that say nothing of where a word comes from: what follows does. Neg- is "not": negotiate, neglect. */
const PREFIXES =
	/^(?:acc|adm|aff|all|ann|app|arr|ass|att|com|con|col|cor|des|dis|dec|ded|def|del|dep|det|dev|des|ent|enc|end|exp|ext|exc|imp|inc|inf|ins|int|inv|neg|per|pre|pro|rea|rec|red|ref|rel|rep|res|ret|rev|sub|sup|tra)/u;

/**
 * Whether two words begin alike and are surely no family: negotiate and negligence. Words whose stems differ in the last letter
 * only are neither (nation and native).
 */
export function beginsAlike(word: string, other: string, stemOf = familyStem): boolean {
	const [a, b] = [stemOf(word), stemOf(other)];
	const start = sharedStart(word, other);
	return (
		start >= MIN_START &&
		start <= MAX_START &&
		// Where no prefix explains the likeness, the etymon may be one: trust and truth, capital and captain.
		sharedStart(a, b) <= Math.min(a.length, b.length) - (PREFIXES.test(word) ? 2 : 3)
	);
}

/** Whether two words differ by their spelling only, as Britain and America differ. */
export const sameSpelling = (a: string, b: string): boolean => american(a) === american(b);
