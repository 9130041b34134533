import type { EnglishKnown } from './english-known.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What ends so is hardly a verb, but for those below; of other nouns some that are common in the news. */
const ENDINGS =
	/(?:[ts]ion|ment|ness|ity|ship|ism|ist|[ae]nce|cy|hood|logy|graphy|ty|my|ry|al|ic|ous|ful|less|[ai]ble|ive)$/u;

const VERBS = list(`
	mention motion proposition audition proportion question position reposition condition function malfunction caution auction action ration station petition requisition
	commission decommission occasion sanction section partition provision envision cushion pension transition apportion vision
	fragment segment implement supplement complement compliment lament cement comment document experiment torment augment ferment foment
	witness harness ship worship transship assist enlist exist coexist insist persist subsist consist resist desist list twist hoist
	advance finance balance counterbalance enhance glance dance chance romance distance influence evidence reference sentence sequence silence
	commence experience fence pity try retry cry dry decry fry pry carry marry weary harry scurry quarry worry hurry bury vary query tally levy empty ferry parry
	appeal reveal steal deal heal seal conceal repeal rival total signal equal channel dial initial marshal trial spiral medal pedal
	mimic panic traffic picnic frolic enable disable table cable stable
	give forgive live relive outlive drive arrive strive survive receive deceive conceive perceive thrive dive deprive derive revive contrive archive waive
	bless fancy`);

const NOUNS = list(`
	peace war law crisis nation people government president minister parliament congress senate republic democracy king
	prince queen kingdom country world continent region province capital city town village army troops soldier general enemy
	citizen citizenship refugee victim tribe society economy currency price poverty wealth health science religion
	history culture century decade year month week day today tomorrow treason freedom liberty justice truth belief
	ambassador embassy envoy summit treaty constitution regime leader leadership opponent opposition
	border frontier territory sovereignty hostage missile weapon terror terrorism violence victory death life sea
	energy oil climate environment media newspaper journalist`);

const isNoVerb = (word: string): boolean =>
	NOUNS.has(word) || (ENDINGS.test(word) && !VERBS.has(word));

/** A list that has so many verbs with their “to” has all of them so. */
const MANY = 100;

/** Whether “to” may stand before a word, of small letters in one spelling, that is accepted without. */
export function takesTo(
	word: string,
	{ words, verbs }: Pick<EnglishKnown, 'words' | 'verbs'>,
): boolean {
	if (verbs.has(word)) return true;
	return !isNoVerb(word) && !(verbs.size > MANY && words.has(word));
}
