/**
 * British against American spelling, tightly: a grader must not take "ministre" for minister or "promize" for promise. So
 * each rule names the words, or what they begin with, that it makes the American spelling of.
 */

const any = (words: string) => `(?:${words.trim().split(/\s+/u).join('|')})`;

/** An ae or oe that is an e in America, after what stands before it. */
const AE =
	any(`[a-z]{2,}(?=aemi[ac]) an(?=aem|aesth) arch(?=aeo) encyclop(?=aed) gyn(?=aeco) h(?=aem[oa]) medi(?=aev) orthop(?=aed)
	p(?=aed[aio]) pal(?=aeo) prim(?=aev) (?=aesthet) (?=aetio) f(?=aec[ea]) c(?=aes[ai]) (?=aeons?$) diarrh(?=oea) f(?=oet[aiu])
	man(?=oeuv) hom(?=oeop) (?=oe(?:strog|soph|dem|cumen))`);

const OUR =
	any(`arb ard arm behavi cand clam clang col demean enam endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum
	sav savi splend succ tum val vap vig`);
const AFTER_OUR =
	any(`s e[dr] ers y ies ing ings hoods? abl[ey] al ally ly liness less lessly lessness ful fully ites? itism i[sz]e[ds]? i[sz]ing
	ism ists? some`);

const RE =
	any(`(?:epi|hypo|quin)?cent (?:amphi)?theat (?:kilo|centi|milli|nano)?met (?:milli|centi|hecto)?lit spect (?:lack)?lust mit
	scept nit saltpet goit reconnoit fib sab calib somb meag louv och sepulch maneuv`);

/** With one l in America before an ending; here without it. */
const LL =
	any(`beve cance caro channe chise counci counse crue devi dia disheve drive due empane ename equa fue funne grave grove grue
	impane imperi initia jewe labe leve libe marsha marve meda mode pane parce peda penci pumme quarre rave reve riva shove
	shrive signa spira stenci swive symbo tota tria towe trave tunne unrave victua`);
/** In -ise in either country. */
const ISE =
	any(`adv advert appra appr ar chast circumc comprom compr conc dem desp dev disgu enterpr exc exerc expert
	franch gu improv inc l lik merchand mort no pa parad po pra prec prem prom r ra repr rev sunr superv surm surpr telev
	treat upr w likew otherw clockw bra bru cru cr ka lia quo`);
/** In -ize in either country. */
const IZE = any('s se pr caps ma ass overs downs pf bel');
const ENDINGS = '(e[ds]?|ers?|ements?|ing|ingly|ations?|ational|ationally|abl[ey]|ability|ance)$';

/** British and American, and other words that have two spellings; with an ending after a hyphen only. */
const PAIRS = new Map(
	`advisor adviser, aeroplane airplane, ageing aging, aluminium aluminum, amidst amid, amongst among, appal appall,
	artefact artifact, baulk balk, benefitt- benefit, biass- bias, burnt burned, cauldron caldron, chequer checker,
	cheque check, chilli chili, connexion connection, convenor convener, cosy cozy, cosi- cozi, cypher cipher,
	despatch dispatch, disc disk, distil distill, doughnut donut, draught draft, dreamt dreamed, dyke dike,
	enquir- inquir, enrol enroll, enthral enthrall, focuss- focus, fulfil fulfill, furore furor, gaol jail, gipsy gypsy,
	grey gray, imposter impostor, inflexion inflection, instal install, instil instill, jewellery jewelry, kerb curb,
	kidnapp- kidnap, leapt leaped, learnt learned, liquorice licorice, maths math, mollusc mollusk, mould mold,
	moult molt, moustache mustache, omelette omelet, pedlar peddler, phoney phony, plough plow, practis- practic,
	preventative preventive, protestor protester, queueing queuing, pyjama pajama, racoon raccoon, rouble ruble,
	sceptic skeptic, skilful skillful, smoulder smolder, snowplough snowplow, specialit- specialt, spilt spilled,
	spoilt spoiled, syphon siphon, titbit tidbit, tsar czar, tyre tire, waggon wagon, whilst while, whisky whiskey,
	wilful willful, woollen woolen, woolly wooly, worshipp- worship, yoghourt yogurt, yoghurt yogurt`
		.split(/,\s*/u)
		.map((pair) => pair.split(' '))
		.map(([british = '', us = '']) => [british, us] as const),
);
const stems = (part: boolean) =>
	[...PAIRS.keys()]
		.filter((stem) => stem.endsWith('-') === part)
		.map((stem) => stem.replace('-', ''))
		.join('|');
const ENDING =
	'(e|s|es|d|ed|ing|r|er|ers|y|ies|ly|al|ally|ism|ist|ists|ina|ment|ments|[bh]ooks?|shares?|side|sides|s?m[ae]n|ish|ier|iest|ness)';

type Rule = readonly [expression: string, us: string | ((...found: string[]) => string)];
const paired = (_: string, before = '', stem = '', ending = '') =>
	before + (PAIRS.get(stem) ?? PAIRS.get(`${stem}-`) ?? stem) + ending;

const RULES: readonly Rule[] = [
	[`^((?:un)?${AE})[ao]e`, '$1e'],
	[`^(un|re|dis|non)?(${stems(false)})${ENDING}?$`, paired],
	[`^(un|re|dis|non)?(${stems(true)})${ENDING}$`, paired],
	[`^((?:be|dis|en|mis|multi|out|re|tri|un|water)*${OUR})our(${AFTER_OUR})?$`, '$1or$2'],
	[`^(${RE})re(s|folds?|glass|goers?|less|ly|ness|pieces?)?$`, '$1er$2'],
	[`^((?:de|re)?${RE})r(ed|ing|able|ability)$`, '$1er$2'],
	['^(def|off|lic|pret)ence(s|d|less|lessly|lessness)?$', '$1ense$2'],
	[`^((?:de|mis|out|re|un)?${LL})ll(ed|ings?|[eo]rs?|est|ists?|ously|ous)$`, '$1l$2'],
	[
		`^((?:crypto?|psycho)?anal|breathal|catal|dial|electrol|hydrol|paral)ys(e[ds]?|ers?|ing)$`,
		'$1yz$2',
	],
	['^(anal|catal|demag|dial|epil|homol|monol|pedag|prol|synag|travel)ogue(s?)$', '$1og$2'],
	['^(catal|dial)ogu(ed|ing|ers?)$', '$1og$2'],
	['^(abridg|acknowledg|judg|misjudg|lodg)ement', '$1ment'],
	[
		'^((?:im|un)?(?:blam|forgiv|hir|lik|liv|lov|mistak|mov|nam|rat|sal|shak|siz|tam|trad|us))eabl',
		'$1abl',
	],
	['^((?:re)?program|(?:kilo|milli)?gram)me(s?)$', '$1$2'],
	['^(annex|ax)e$', '$1'],
	['^(after|down|east|heaven|home|north|on|sea|sky|south|to|up|west)wards$', '$1ward'],
	['^(de)?sulph', '$1sulf'],
	['^tranquill(?=i)', 'tranquil'],
	[`^(?!(?:un)?(?:${ISE}|${IZE})is${ENDINGS})([a-z]{2,})is${ENDINGS}`, '$2iz$3'],
];
const EACH = RULES.map(([expression, us]) => [new RegExp(expression, 'u'), us] as const);
/** Most words have one spelling: one look tells. */
const DIFFERS = new RegExp(RULES.map(([expression]) => expression).join('|'), 'u');

/** One spelling for both countries; for comparing only. Of one word in small letters. */
export function oneSpelling(word: string): string {
	const apart = word.replace(/æ/gu, 'ae').replace(/œ/gu, 'oe');
	if (!DIFFERS.test(apart)) return apart;
	// TypeScript knows each kind of replacement alone.
	return EACH.reduce(
		(text, [expression, us]) =>
			typeof us === 'string' ? text.replace(expression, us) : text.replace(expression, us),
		apart,
	);
}

/** What is typed for a storey, whose American spelling is another word too: only what is expected tells. */
export const storeySpelling = (word: string): string =>
	oneSpelling(word.replace(/^stor(?:y|ie)(s?)$/u, 'storey$1'));
export const isStorey = (word: string): boolean => /^storeys?$/u.test(word);
