import { beadsOf } from '../article/parts.ts';
import { memoizeBy } from '../memo.ts';
import { tokenize } from '../text/tokens.ts';
import type { Article, Term } from '../types.ts';

/** English as an article spells it: where that is British, what stands beside it is, too. */

/** Beginnings of words, American and British. */
const STEMS = `
armor armour; behavior behaviour; candor candour; color colour; endeavor endeavour; favor favour; flavor flavour; harbor harbour; honor honour;
humor humour; labor labour; neighbor neighbour; parlor parlour; rumor rumour; savior saviour; splendor splendour; valor valour; vapor vapour;
center centre; epicenter epicentre; theater theatre; meter metre; kilometer kilometre; centimeter centimetre; liter litre; fiber fibre; caliber calibre; specter spectre;
somber sombre; luster lustre; maneuver manoeuvre; defense defence; offense offence; pretense pretence; gray grey; plow plough; skeptic sceptic;
aluminum aluminium; artifact artefact; pajamas pyjamas; jewelry jewellery; counselor counsellor;
councilor councillor; traveler traveller; traveled travelled; traveling travelling; canceled cancelled; canceling cancelling; labeled labelled;
labeling labelling; modeled modelled; modeling modelling; signaled signalled; signaling signalling; fueled fuelled; fueling fuelling;
enrollment enrolment; installment instalment; fulfillment fulfilment; skillful skilful; willful wilful; analyze analyse; paralyze paralyse;
program programme; pediatric paediatric; mold mould; smolder smoulder`
	.trim()
	.split(/;\s+/u)
	.map((pair) => pair.split(' ') as [american: string, british: string])
	.sort(([a], [b]) => b.length - a.length);

/** Endings that follow such a beginning; with others it is another word, or Britain writes it so as well: honorary, laborious, programmer. */
const ENDING =
	'(?:s|d|ed|ing|er|ers|able|ably|hood|hoods|ite|ites|itism|ful|less|ism|al|ally|ly|ist|ists|y|ic|ical|ian|’s)?';

/** Words that differ before some endings only: fulfil, fulfilled; and one that has a hyphen in Britain. */
const SOME_FORMS: readonly (readonly [american: string, endings: string, british: string])[] = [
	['fulfill', 's?\\b', 'fulfil'],
	['enroll', 's?\\b', 'enrol'],
	['reexamin', 'e|ing|ation', 're-examin'],
];

const BY_AMERICAN = [
	// The e of centre and defence goes before a vowel: centred.
	...STEMS.map(([american, british]) => [american, `${ENDING}\\b`, british] as const),
	...SOME_FORMS,
].map(([american, endings, british]): [RegExp, string] => [
	new RegExp(`\\b${american}(?=${endings})`, 'giu'),
	british,
]);
const BRITISH = new RegExp(`^(?:${STEMS.map(([, british]) => british).join('|')})${ENDING}$`, 'iu');
const AMERICAN = new RegExp(
	`^(?:${STEMS.map(([american]) => american).join('|')})${ENDING}$`,
	'iu',
);

/** What ends in -ise on either side of the sea, or in -ize. */
const ALWAYS_S =
	/(?:advert|adv|apprise|ar|bru|chast|circumc|compr|comprom|conc|cru|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|gu|improv|likew|merchand|no|otherw|parad|po|pra|prec|prem|prom|ra|r|rev|superv|surm|surpr|telev|treat|w)is(?:e|es|ed|ing|ation)$/u;
const ALWAYS_Z = /(?:caps|downs|pr|s|se)iz(?:e|es|ed|ing)$/u;
const ISE = /\p{L}{3}is(?:e|es|ed|ing|ation|ations)$/u;
const IZE = /(?<=\p{L}{2})iz(?=(?:e|es|ed|ing|er|ers|able|ation|ations)\b)/gu;

/** How an article spells. */
export interface Variety {
	readonly british: boolean;
	/** Organise rather than organize, which Britain writes as well. */
	readonly ise: boolean;
}

const AS_IT_IS: Variety = { british: false, ise: false };
const WITH_S: Variety = { british: true, ise: true };
const WITH_Z: Variety = { british: true, ise: false };

/** How English sentences are spelled, one of three ways: British where they have more words that Britain alone writes so than America alone does. */
export function varietyOf(sentences: readonly string[]): Variety {
	const words = sentences.flatMap((one) => tokenize(one).map(({ text }) => text.toLowerCase()));
	const count = (is: (word: string) => boolean) => words.filter(is).length;
	const ise = count((word) => ISE.test(word) && !ALWAYS_S.test(word));
	const british = count((word) => BRITISH.test(word)) + ise;
	const american = count((word) => AMERICAN.test(word));
	if (british <= american) return AS_IT_IS;
	return ise > 0 ? WITH_S : WITH_Z;
}

/** A quick look at what most texts have none of. */
const MAY_DIFFER = new RegExp(
	`\\b(?:${[...STEMS, ...SOME_FORMS].map(([american]) => american).join('|')})|iz`,
	'iu',
);

/** Puts a text of the lexicon, which has American spelling, into that of an article. */
export function spelledAs(text: string, { british, ise }: Variety): string {
	if (!british || !MAY_DIFFER.test(text)) return text;
	let spelled = text;
	for (const [american, own] of BY_AMERICAN)
		spelled = spelled.replace(american, (found) =>
			/^\p{Lu}/u.test(found) ? own.charAt(0).toUpperCase() + own.slice(1) : own,
		);
	spelled = spelled.replace(/(?<=(?:cent|theat|met|lit|fib|calib)r)e(?=(?:ed|ing)\b)/gu, '');
	if (!ise) return spelled;
	return spelled.replace(/\p{L}+/gu, (word) =>
		ALWAYS_Z.test(word) ? word : word.replace(IZE, 'is'),
	);
}

/** How an article spells, by its English. */
export const varietyIn = memoizeBy((article: Article): Variety =>
	varietyOf(beadsOf(article).flatMap(({ en }) => en)),
);

/** A term as an article spells it, so that a card has no other neighborhood than the sentence, or the option, that it explains. */
export function spelledLike<T extends Pick<Term, 'en'> & { readonly gloss?: string }>(
	term: T,
	article: Article,
): T {
	const variety = varietyIn(article);
	if (!variety.british) return term;
	const spell = (english: string) => spelledAs(english, variety);
	return {
		...term,
		en: term.en.map(spell),
		...(term.gloss !== undefined && { gloss: spell(term.gloss) }),
	};
}
