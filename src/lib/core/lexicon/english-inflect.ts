import { IRREGULAR_VERBS, NOUNS } from './english-irregular.ts';
import { irregular } from './english-words.ts';

/** Regular English inflection by its spelling rules (Quirk et al. 1985, §§ 3.5–3.10, 5.79–5.90): undefined rather than a guess. */

/** A verb's past and past participle. */
export interface Past {
	/** More than one of be: was, were. */
	readonly past: readonly string[];
	readonly participle: string;
	/** Made with -ed. */
	readonly regular: boolean;
}

const PLAIN = /^[a-z]+$/u;
const set = (words: string) => new Set(words.trim().split(/\s+/u));

/** Verbs of several syllables that double: stressed on their last, or as custom has it (fuelled, as Britain writes it). */
const DOUBLED = set(`
	abet abhor acquit admit allot annul befit begin beget commit compel concur confer control defer deter dispel emit equip excel expel extol forbid forget
	format handicap impel incur infer kidnap occur offset omit outfit outstrip outwit overrun patrol permit prefer program propel rebel rebut recur refer regret
	reset submit transfer transmit transship upset worship dial duel fuel`);
const SINGLE = set('focus parallel bias');
/** Endings without stress that don't: offered, opened, targeted, limited, developed, bargained. */
const UNSTRESSED = /(?:er|or|ar|en|on|om|et|it|op|in|ip|ib|ot)$/u;

/** Whether the last consonant doubles before -ed and -ing; undefined where spelling doesn't say. */
function doubles(base: string): boolean | undefined {
	if (DOUBLED.has(base)) return true;
	const spelled = base.replace(/qu/gu, 'qw');
	if (!/(?:^|[^aeiou])[aeiouy][bcdfgklmnprstvz]$/u.test(spelled)) return false;
	if (SINGLE.has(base)) return false;
	if ((spelled.match(/[aeiouy]+/gu) ?? []).length === 1) return true;
	// As Britain writes it: travelled, signalled.
	if (spelled.endsWith('l')) return true;
	return UNSTRESSED.test(spelled) ? false : undefined;
}

/** The base as it stands before -ed or -ing: plann, traffick. */
function stemOf(base: string): string | undefined {
	if (!PLAIN.test(base) || base.length < 2) return undefined;
	if (/[^aeiou]ic$/u.test(base)) return `${base}k`;
	const doubled = doubles(base);
	return doubled === undefined ? undefined : base + (doubled ? base.slice(-1) : '');
}

/** Past and past participle: held, held; imposed, imposed. */
export function pastOf(base: string): Past | undefined {
	const irregular = IRREGULAR_VERBS.get(base);
	if (irregular) {
		const [participle = base] = irregular.participle;
		return { past: irregular.past, participle, regular: false };
	}
	if (!PLAIN.test(base)) return undefined;
	const regular = (form: string): Past => ({ past: [form], participle: form, regular: true });
	if (base.endsWith('e')) return regular(`${base}d`);
	if (/[^aeiou]y$/u.test(base)) return regular(`${base.slice(0, -1)}ied`);
	const stem = stemOf(base);
	return stem === undefined ? undefined : regular(`${stem}ed`);
}

/** emerging, planning, dying, agreeing. */
export function ingOf(base: string): string | undefined {
	if (!PLAIN.test(base)) return undefined;
	if (base === 'be') return 'being';
	if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
	if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
	if (base.endsWith('e')) return `${base}ing`;
	const stem = stemOf(base);
	return stem === undefined ? undefined : `${stem}ing`;
}

const THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/** emerges, imposes, tries. */
export function thirdOf(base: string): string | undefined {
	const irregular = THIRD[base];
	if (irregular !== undefined) return irregular;
	return PLAIN.test(base) ? withS(base) : undefined;
}

/** Ending in a consonant and o: vetoes, but photos. */
const OES = set(
	'echo embargo hero potato tomato torpedo veto cargo volcano mosquito undergo forgo overdo redo outdo undo',
);
const OS = set(
	'auto casino commando dynamo euro ghetto kilo logo manifesto memo photo piano pro tempo weirdo zero fiasco motto quarto studio',
);
/** Ending in ch that sounds like k. */
const CHS = set('epoch eunuch loch matriarch monarch oligarch patriarch stomach tech');

function withS(base: string): string | undefined {
	if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
	if (/[^aeiou]o$/u.test(base)) {
		if (OES.has(base)) return `${base}es`;
		return OS.has(base) ? `${base}s` : undefined;
	}
	if (CHS.has(base)) return `${base}s`;
	if (/[^z]z$/u.test(base)) return `${base}zes`;
	return base + (/(?:s|x|z|ch|sh)$/u.test(base) ? 'es' : 's');
}

/** Not counted in English, or plural already, though the Arabic may be counted; and what is no noun by itself. */
const UNCOUNTED = set(`
	abolition abuse access accommodation accompaniment accountability accused adherence admiration advice aggression
	agriculture aid air airspace alcohol alimony almost alms ammunition anger antiquity arithmetic arson assent assistance
	attire awe bail barter beloved blood bloodshed bravado bravery bribery brink cancellation carnage cash cattle
	cessation chaos cheese childbirth cholera circulation citizenship clergy climate clothing cold collateral
	compatibility compliance conciliation conduct confidentiality congestion consent cotton counsel coverage creativity
	cultivation custody damage data dead deceased defiance demise democracy depth detection dexterity disloyalty disorder
	displaced dissolution double dust early earth elderly electricity embezzlement emigration energy enforcement enmity
	equality equipment evidence evolution excellence excitement expertise exploitation eyesight faithful familiarity famine farsi
	feedback fidelity flattery flora flour foliage food footage forefront fraud furniture garbage gas gentry gist gold
	good gossip governance guidance guilt happiness harassment harm haste hatred headscarf health hearsay heaven help
	homework honesty humanity humor humour hunger hurry ice immigration importance imprisonment infantry infected
	infidelity infiltration information infrastructure injured insistence insurance intelligence interference intimidation
	issuance journalism justice kg killed kin km knowledge leadership leather legislation leverage lightning likelihood
	literature livestock loyalty luck luggage machinery maintenance malice management mankind manpower media mediation
	merchandise metropolitan middle midst might military misappropriation mistreatment mobility modernization money
	monopolization motivation much music nature near news nobody nourishment nutrition offside oil once oneness oneself
	ownership participation passerby passersby patience peace people personnel poetry police populace poultry poverty
	press privacy proficiency profundity progress propaganda public publicity quasi recognition reconnaissance refuse
	remembrance remuneration research rest resurgence retaliation rhetoric rice rubbish safety sahara sahel sake same sand
	satan scenery seaside security sedition self semi sharia shipping shrapnel significance silver smoke software soil
	solidarity somebody someone sovereignty specificity speculation spending spite stability staff starvation steel strife
	stupidity suffering sugar sunlight sunshine swine taxation tech terrorism thunder tonnage torture trade traffic
	transparency treason trust turbulence turmoil twice unemployment unrest utilization validity vegetation venom vicinity
	violence volatility volition warfare warm water wealth weaponry weather welfare wheat wisdom wood work worship worth
	wounded wrong youth`);
/** The same in the plural, or without one. */
const SAME =
	/(?:craft|ics|ese|ness|ism|ware|wear|work|fish|sheep|deer|series|species|means|offspring|quarters|o'clock)$/u;
/** Names of doings are seldom counted: a spreading; a meeting is. */
const COUNTED_ING = set(`
	beginning belonging blessing bombing briefing building crossing drawing dwelling ending engraving evening feeling
	filing finding gathering greeting hearing heading holding killing king landing listing meeting misgiving morning offering opening painting
	pleading posting proceeding rating reading recording ring ruling saying screening setting shooting showing sibling sitting
	spring string teaching thing turning uprising viewing warning wedding wing`);
const SINGULAR_IN_S = set('gas lens bias atlas canvas alias');
const NO_MEN = set('german human roman ottoman shaman talisman norman turkman turkoman oman');
const PLURALS: ReadonlySet<string> = new Set(NOUNS.values());

/** Nouns that end as participles do. */
const NOUN_IN_ED = /(?:eed|hundred|moped|shed|sled|(?:^|flower|hot|river|sea|test)bed)$/u;

/** Whether a noun is an adjective that stands for persons, of whom it tells no number: the displaced. */
export const isPersonByQuality = (noun: string): boolean =>
	(noun.endsWith('ed') && !NOUN_IN_ED.test(noun)) || /^(?:dead|elderly|faithful)$/u.test(noun);

/** Of whom there are many before it: commanders in chief. */
const IN_CHIEF = /[ -]in[ -]chief$/u;

/** negotiations, parties, crises, men. Undefined of what isn't counted or stands in the plural. */
export function pluralOf(base: string): string | undefined {
	const irregular = NOUNS.get(base);
	if (irregular !== undefined) return irregular;
	const [chief] = IN_CHIEF.exec(base) ?? [];
	if (chief !== undefined) {
		const heads = pluralOf(base.slice(0, -chief.length));
		return heads === undefined ? undefined : heads + chief;
	}
	if (!PLAIN.test(base) || UNCOUNTED.has(base) || SAME.test(base) || PLURALS.has(base))
		return undefined;
	if (base.endsWith('ing') && !COUNTED_ING.has(base)) return undefined;
	if (isPersonByQuality(base)) return undefined;
	if (/(?:[aeiouylnp]s|x)is$/u.test(base)) return `${base.slice(0, -2)}es`;
	if (base.endsWith('s') && !/(?:ss|us)$/u.test(base) && !SINGULAR_IN_S.has(base)) return undefined;
	if (base.endsWith('child')) return `${base}ren`;
	if (base.endsWith('men')) return undefined;
	if (base.endsWith('man') && !NO_MEN.has(base)) return `${base.slice(0, -3)}men`;
	return withS(base);
}

/** Of two conjugations: lie lay lain and lie lied, hang hung and hang hanged. */
export const TWOFOLD: ReadonlySet<string> = new Set(['lie', 'hang']);

/** Compared with -er and -est, and how. */
const IRREGULAR_DEGREES: Readonly<Record<string, readonly [string, string]>> = {
	good: ['better', 'best'],
	bad: ['worse', 'worst'],
	far: ['further', 'furthest'],
};
/** Those that text is searched for as compared: see `english-words.ts`. */
const COMPARED: ReadonlySet<string> = new Set(
	[...irregular()].flatMap(([form, base]) => (form.endsWith('est') ? base : [])),
);

/** Comparative and superlative: harder, hardest. */
export function degreesOf(base: string): readonly [string, string] | undefined {
	const irregular = IRREGULAR_DEGREES[base];
	if (irregular) return irregular;
	if (!COMPARED.has(base)) return undefined;
	if (base.endsWith('e')) return [`${base}r`, `${base}st`];
	if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ier`, `${base.slice(0, -1)}iest`];
	const stem = doubles(base) ? base + base.slice(-1) : base;
	return [`${stem}er`, `${stem}est`];
}
