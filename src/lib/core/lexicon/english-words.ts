/**
 * What the Porter stemmer doesn't know about English: irregular forms, and words without content
 * (`english-false-friends.ts` has the words that it confounds).
 */

const list = (words: string) => words.trim().split(/\s+/u);

/** Irregular verbs and plurals, by their base form: verbs and nouns that news is made of. */
const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
	arise: 'arose arisen',
	arm: 'arms',
	be: 'am is are was were been being',
	bear: 'bore borne',
	beat: 'beaten',
	become: 'became',
	begin: 'began begun',
	bind: 'bound',
	bleed: 'bled',
	break: 'broke broken',
	bring: 'brought',
	build: 'built',
	buy: 'bought',
	catch: 'caught',
	choose: 'chose chosen',
	come: 'came',
	cling: 'clung',
	deal: 'dealt',
	do: 'does did done doing',
	draw: 'drew drawn',
	drive: 'drove driven',
	fall: 'fell fallen',
	feed: 'fed',
	feel: 'felt',
	fight: 'fought',
	find: 'found',
	flee: 'fled',
	fly: 'flew flown',
	forbid: 'forbade forbidden',
	foresee: 'foresaw foreseen',
	forget: 'forgot forgotten',
	freeze: 'froze frozen',
	get: 'got gets getting gotten',
	give: 'gave given',
	go: 'goes went gone',
	grow: 'grew grown',
	hang: 'hung',
	have: 'has had having',
	hear: 'heard',
	hide: 'hid hidden',
	hold: 'held',
	keep: 'kept',
	know: 'knew known',
	lay: 'laid',
	lead: 'led',
	leave: 'left',
	lend: 'lent',
	lose: 'lost',
	make: 'made',
	mean: 'meant',
	meet: 'met',
	mislead: 'misled',
	overcome: 'overcame',
	overthrow: 'overthrew overthrown',
	oversee: 'oversaw overseen',
	pay: 'paid',
	rise: 'rose risen',
	run: 'ran',
	say: 'said',
	see: 'saw seen',
	seek: 'sought',
	sell: 'sold',
	send: 'sent',
	shake: 'shook shaken',
	shoot: 'shot',
	show: 'shown',
	shrink: 'shrank shrunk',
	sink: 'sank sunk',
	speak: 'spoke spoken',
	spend: 'spent',
	stand: 'stood',
	steal: 'stole stolen',
	strike: 'struck stricken',
	strive: 'strove striven',
	sue: 'sued suing',
	swear: 'swore sworn',
	take: 'took taken',
	teach: 'taught',
	tear: 'tore torn',
	tell: 'told',
	think: 'thought',
	throw: 'threw thrown',
	undergo: 'underwent undergone',
	understand: 'understood',
	undertake: 'undertook undertaken',
	uphold: 'upheld',
	win: 'won',
	withdraw: 'withdrew withdrawn',
	withhold: 'withheld',
	withstand: 'withstood',
	write: 'wrote written',
	axis: 'axes',
	awake: 'awoke awoken',
	bacterium: 'bacteria',
	bite: 'bit bitten',
	blow: 'blew blown',
	breed: 'bred',
	burn: 'burnt',
	creep: 'crept',
	criterion: 'criteria',
	diagnosis: 'diagnoses',
	dig: 'dug',
	dive: 'dove',
	dream: 'dreamt',
	drink: 'drank drunk',
	eat: 'ate eaten',
	forgive: 'forgave forgiven',
	goose: 'geese',
	grind: 'ground',
	kneel: 'knelt',
	leap: 'leapt',
	light: 'lit',
	medium: 'media',
	oasis: 'oases',
	outdo: 'outdid outdone',
	overrun: 'overran',
	overtake: 'overtook overtaken',
	redo: 'redid redone',
	repay: 'repaid',
	retake: 'retook retaken',
	rethink: 'rethought',
	rebuild: 'rebuilt',
	free: 'freed',
	curriculum: 'curricula',
	custom: 'customs',
	equilibrium: 'equilibria',
	index: 'indices',
	memorandum: 'memoranda',
	nucleus: 'nuclei',
	podium: 'podia',
	referendum: 'referenda',
	stadium: 'stadia',
	stimulus: 'stimuli',
	stratum: 'strata',
	symposium: 'symposia',
	ultimatum: 'ultimata',
	sow: 'sown',
	speed: 'sped',
	sneak: 'snuck',
	undo: 'undid undone',
	learn: 'learnt',
	lie: 'lay lain',
	loaf: 'loaves',
	mouse: 'mice',
	prove: 'proven',
	ride: 'rode ridden',
	ring: 'rang rung',
	shelf: 'shelves',
	shine: 'shone',
	sing: 'sang sung',
	sit: 'sat',
	slay: 'slew slain',
	sleep: 'slept',
	slide: 'slid',
	spin: 'spun',
	spring: 'sprang sprung',
	stick: 'stuck',
	sting: 'stung',
	sweep: 'swept',
	swell: 'swollen',
	swim: 'swam swum',
	swing: 'swung',
	tooth: 'teeth',
	wake: 'woke woken',
	wear: 'wore worn',
	weave: 'wove woven',
	weep: 'wept',
	wife: 'wives',
	wolf: 'wolves',
	good: 'better best',
	bad: 'worse worst',
	far: 'further furthest farther farthest',
	analysis: 'analyses',
	basis: 'bases',
	child: 'children',
	crisis: 'crises',
	foot: 'feet',
	half: 'halves',
	hypothesis: 'hypotheses',
	knife: 'knives',
	leaf: 'leaves',
	life: 'lives',
	man: 'men',
	phenomenon: 'phenomena',
	thesis: 'theses',
	thief: 'thieves',
	woman: 'women',
};

/** Adjectives that are compared with -er and -est. */
const COMPARED = list(`
	angry big bleak bloody bold brave brief bright broad busy calm cheap clean clear clever close cold cool costly cruel dark deadly deep
	dense dirty dry early easy empty fair fast fat few fierce fine firm fit frail frank free fresh friendly full gentle gloomy grand
	grave great grim happy hard harsh healthy heavy hefty high holy hot huge humble hungry keen kind large late lengthy light lofty long
	loose loud low lucky mad mighty mild narrow near new nice noble noisy odd old plain poor prompt proud pure quick quiet rare ready
	rich risky rough sad safe scarce sharp short shy silly simple slight slim slow small smart soft sound speedy stable steady steep
	strange strict strong sure swift tall tense thick thin tight tiny tough true ugly vast warm weak wealthy wide wild wise worthy
	young`);

/** early → earlier, big → bigger, large → larger. */
const degrees = (base: string): string[] => {
	const stem = base
		.replace(/(?<=^[^aeiou]+[aeiou])([bdgmnt])$/u, '$1$1')
		.replace(/(?<=[^aeiou])y$/u, base === 'shy' ? 'y' : 'i')
		.replace(/e$/u, '');
	return [`${stem}er`, `${stem}est`];
};

/** Inflected form → base form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
	...Object.entries(IRREGULAR_FORMS).flatMap(([base, forms]) =>
		list(forms).map((form) => [form, base] as const),
	),
	...COMPARED.flatMap((base) => degrees(base).map((form) => [form, base] as const)),
]);

/** Words that prove nothing by themselves: a gloss made of them only is never looked for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	list(`
		a an the this that these those such same other another each every all any both either neither some no none
		i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
		who whom whose which what where when why how there here one ones oneself itself himself herself themselves
		be am is are was were been being have has had having do does did doing done will would shall should may might
		can could must ought let get
		of to in on at by for from with without within into onto upon about as than then so too very also just only
		up out off over under down not nor and or but if because while although though since until unless
		whether before after during between among through against per via et al more most much many less least
		few again ever never even still yet already now`),
);

/**
 * What may stand between two words of a gloss in a text: they imposed new sanctions, no; imposed
 * the sanctions, yes.
 */
export const DETERMINERS: ReadonlySet<string> = new Set(
	list('a an the this that these those its their his her our your my any all some'),
);
