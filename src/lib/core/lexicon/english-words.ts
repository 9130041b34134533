import { lazily } from '../memo.ts';
import { IRREGULAR_VERBS, NOUNS } from './english-irregular.ts';

/**
 * What the Porter stemmer doesn't know about English: irregular forms, and words without content
 * (`english-false-friends.ts` has the words that it confounds).
 */

const list = (words: string) => words.trim().split(/\s+/u);

/** What else is irregular, by its base form: parts of be and the like, plurals that have another, comparatives. */
const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
	analysis: 'analyses',
	arm: 'arms',
	bad: 'worse worst',
	basis: 'bases',
	be: 'am is are being',
	crisis: 'crises',
	custom: 'customs',
	diagnosis: 'diagnoses',
	dive: 'dove',
	do: 'does doing',
	dream: 'dreamt',
	far: 'further furthest farther farthest',
	free: 'freed',
	get: 'gets getting',
	go: 'goes',
	good: 'better best',
	have: 'has having',
	hypothesis: 'hypotheses',
	index: 'indices',
	learn: 'learnt',
	lie: 'lay lain',
	man: 'men',
	oasis: 'oases',
	podium: 'podia',
	referendum: 'referenda',
	sneak: 'snuck',
	stadium: 'stadia',
	sue: 'sued suing',
	symposium: 'symposia',
	thesis: 'theses',
	ultimatum: 'ultimata',
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
export const irregular = lazily(
	(): ReadonlyMap<string, string> =>
		new Map([
			...Array.from(IRREGULAR_VERBS).flatMap(([base, { past, participle }]) =>
				[...past, ...participle]
					.filter((form) => form !== base && form !== `${base.replace(/e$/u, '')}ed`)
					.map((form) => [form, base] as const),
			),
			...Array.from(NOUNS, ([base, plural]) => [plural, base] as const),
			...Object.entries(IRREGULAR_FORMS).flatMap(([base, forms]) =>
				list(forms).map((form) => [form, base] as const),
			),
			...COMPARED.flatMap((base) => degrees(base).map((form) => [form, base] as const)),
		]),
);

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
