import { american } from '../lexicon/american.ts';

/**
 * British against American spelling, tightly: `american` guesses, which is good for finding words; a grader must not take
 * "ministre" for minister or "promize" for promise. So it is asked only of the words that do differ.
 */

const any = (words: string) => words.trim().split(/\s+/u).join('|');

const OUR =
	any(`arb ard arm behavi cand clam col demean endeav fav ferv flav harb hon hum lab neighb od parl ranc rig rum
	sav savi splend tum val vap vig`);
/** With one l in America before an ending; here without their last letter. */
const LL =
	any(`beve cance channe counse dia due equa fue grove initia jewe labe leve marsha marve mode
	pane peda quarre riva shove signa spira tota towe trave tunne unrave victua`);
/** In -ise in either country. */
const ISE =
	any(`adv advert appra appr ar chast circumc comprom compr conc dem desp dev disgu enterpr exc exerc expert
	franch gu improv inc l lik merchand mort no pa parad po pra prec prem prom r ra repr rev sunr superv surm surpr telev
	treat upr w likew otherw clockw bra bru cru cr ka lia quo`);
/** In -ize in either country. */
const IZE = any('s se pr caps ma ass overs downs pf bel');

const ENDINGS = '(?:e|es|ed|ing|er|ers|ation|ations)$';
const DIFFERS = new RegExp(
	[
		`^(?:dis|mis|re|out|en)?(?:${OUR})ou?r(?:s|ed|ing|ers?|hoods?|able|al|ly)?$`,
		'^(?:epi|quin)?(?:cen|thea|amphithea|(?:kilo|centi|milli)?me|(?:milli)?li|spec|lus|mi)t(?:re|er)s?$',
		'^(?:def|off|lic|pret)en[cs]es?$',
		'^programm?e?s?$',
		`^(?:${LL})ll?(?:ed|ing|ers?)$`,
		`^(?!(?:un)?(?:${ISE}|${IZE})i[sz]${ENDINGS})[a-z]{2,}i[sz]${ENDINGS}`,
	].join('|'),
	'u',
);

/** British and American, where no rule says it. */
const WORDS: ReadonlyMap<string, string> = new Map(
	`ageing aging, favouritism favoritism, aluminium aluminum, analogue analog, analyse analyze, analysed analyzed, analyses analyzes, analysing analyzing,
	armoury armory, artefact artifact, catalogue catalog, cheque check, cheques checks, colourful colorful, dialogue dialog,
	dialogues dialogs, draught draft, draughts drafts, draughty drafty, encyclopaedia encyclopedia, enrol enroll, enrolment enrollment, favourite favorite, favourites favorites,
	foetus fetus, fulfil fulfill, fulfils fulfills, fulfilment fulfillment, gaol jail, grey gray, haemorrhage hemorrhage,
	instalment installment, instil instill, jewellery jewelry, judgement judgment, judgements judgments, kerb curb, kerbs curbs,
	manoeuvre maneuver, manoeuvres maneuvers, manoeuvring maneuvering, mould mold, moult molt,
	paediatric pediatric, paralyse paralyze, paralysed paralyzed, paralysing paralyzing,
	plough plow, practise practice, practised practiced, practising practicing, sceptic skeptic, sceptical skeptical,
	scepticism skepticism, sceptics skeptics, skilful skillful, sulphur sulfur, tyre tire, tyres tires,
	whisky whiskey, wilful willful, woollen woolen, worshipper worshiper, acknowledgement acknowledgment`
		.split(/,\s*/u)
		.map((pair) => pair.split(' '))
		.map(([british = '', us = '']) => [british, us] as const),
);

const ATIONAL = /^([a-z]{3,})isational(ly)?$/u;

/** One spelling for both countries; for comparing only. Of one word in small letters. */
export const oneSpelling = (word: string): string =>
	WORDS.get(word) ?? (DIFFERS.test(word) ? american(word) : word.replace(ATIONAL, '$1izational$2'));
