/**
 * English names of what isn't counted. Arabic often has a plural where English has none (نُقُود, تَدَاوُلَات), so that an entry's plural
 * is no sign; and only these stand where a sentence goes on without an article: inflation could reach a tenth.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What has no plural. */
const MASS =
	setOf(`accountability admiration advice aggression agriculture aid ammunition assistance austerity bail blood bread bribery cash clarity congestion cooperation
	corruption countryside coverage creativity credibility deterrence dignity efficiency embezzlement employment equipment espionage evidence fairness
	flexibility furniture globalization glory gratitude guilt harassment harm hatred health hegemony honesty honor humor hunger immunization impunity inflation
	information infrastructure integrity justice knowledge labor labour legitimacy lightning liquidity livestock luck meat military modernization morale music
	normalization ownership patience poetry populism poverty privacy privatization productivity progress propaganda prosperity rapprochement repression
	revenge sadness secrecy sharia shrapnel solidarity sovereignty steel strife surveillance terrorism thunder traffic transparency treason
	unemployment unrest urgency vengeance violence wealth weather welfare wisdom worship worth`);

/** What may be counted, too: a country's debt, and its debts. */
const ALSO_COUNTED = setOf(
	'debt displacement energy food fuel growth migration money news oil petrol pollution pressure production support tourism trade water',
);
/** What hardly stands without its article, though it isn't counted. */
const WITH_ARTICLE = setOf('countryside military');

/** Words in -ing that are counted: a meeting, a thing. */
const COUNTED_ING =
	setOf(`awakening beginning being blessing bombing briefing building ceiling crossing dealing drawing earning evening feeling filing finding gathering
	greeting hearing holding killing king listing meaning meeting morning offering opening outing painting posting rating reading recording ring ruling
	saving saying screening setting shooting shortcoming sighting spring stabbing sting string suffering thing understanding upbringing uprising warning
	wedding wing writing`);
/** And those that are nouns without being counted: the shelling; the others are verbs, and only "of" or an object makes them sound like nouns. */
const NOUN_ING =
	setOf(`accounting advertising backing bargaining belonging boxing broadcasting bullying cheating clothing computing counterfeiting dancing darling dwelling drilling driving engineering
	farming fighting financing fishing footing funding grouping hacking heading heating housing hunting lending landing lobbying looting manufacturing marketing mining misgiving monitoring
	mourning nursing planning policing polling pricing programming publishing reasoning refining rioting running schooling shelling shipping shopping singing
	sibling smoking smuggling spending standing storming swelling swimming targeting teaching trading trafficking training travelling traveling voting undertaking warming wording wrestling`);
const NO_VERB = /^(?:anything|everything|lightning|nothing|plaything|something|wing)$/u;

/** Whether a noun is nothing but the form of a verb: the leaving. */
export const isGerund = (noun: string): boolean =>
	/^[a-z]+ing$/u.test(noun) && !COUNTED_ING.has(noun) && !NOUN_ING.has(noun) && !NO_VERB.test(noun);

const CARDINALS =
	setOf(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
	fifty sixty seventy eighty ninety hundred thousand million billion`);

/** Whether a noun is a number, which counts what follows. */
export const isCardinal = (noun: string): boolean => CARDINALS.has(noun);

/** A weakness and an illness are counted, and so is a mechanism. */
const COUNTED_QUALITY =
	/^(?:(?:busi|gover|har|ill|like|sick|weak|wilder|wit)ness|(?:critic|mechan|organ)ism)$/u;

/** Whether a noun is counted though most that end as it does aren't: a witness, a meaning, a network. */
export const isCountedQuality = (noun: string): boolean =>
	COUNTED_QUALITY.test(noun) || COUNTED_ING.has(noun) || /^(?:frame|net)work$/u.test(noun);

/** Whether no plural of a noun is English: a verbal noun in -ing, or a quality, if it isn't listed. */
export const hasNoPlural = (noun: string): boolean =>
	MASS.has(noun) ||
	(/^[a-z]+ing$/u.test(noun) && !COUNTED_ING.has(noun)) ||
	(/^[a-z]+(?:ness|ism)$/u.test(noun) && !COUNTED_QUALITY.test(noun));

/** Whether a noun may stand alone in the singular. */
export const standsBare = (noun: string): boolean =>
	(hasNoPlural(noun) && !WITH_ARTICLE.has(noun)) || ALSO_COUNTED.has(noun);
