import { isParticiple } from './english-participles.ts';

/** Endings of adjectives that say of what kind a thing is: it is international, and neither more nor less so. */
const OF_A_KIND = /(?:al|an|ar|ary|ic|ese|ish)$/u;

/** Adjectives with such an ending that have degrees all the same. */
const IN_DEGREES: ReadonlySet<string> = new Set(
	`beneficial brutal central chaotic clear controversial critical crucial cynical dear democratic detrimental dramatic drastic ecstatic
	emotional energetic enthusiastic essential exceptional familiar fantastic formal frantic harmful hysterical impartial influential informal
	irrational liberal logical loyal lavish mean moral natural necessary neutral normal optimistic personal pessimistic popular practical pragmatic
	problematic radical rational realistic romantic sceptical selfish sensational similar skeptical special spectacular stylish substantial
	superficial symbolic sympathetic traditional tragic trivial typical unclear unfamiliar unnatural unpopular unusual usual vital vulgar`.split(
		/\s+/u,
	),
);

/** Others that have none, or have a degree of their own. */
const WITHOUT: ReadonlySet<string> = new Set(
	`absolute alone another armed better biggest brand-new complete daily dead default due elder entire eternal exact extra final first foremost
	former full-time greater half inner joint key last latter lead less lesser lone main major mere military minor monthly more most mutual
	naked necessary new next nuclear only other outer overall own part-time perfect postponed prime principal same second senior sheer single sole
	third top total true ultimate unanimous unarmed unique united upper utter very weekly whole wooden world yearly`.split(
		/\s+/u,
	),
);

/** Whether an adjective may follow "so", "very" or "more": flexible may, international and put off may not. */
export const isGradable = (adjective: string): boolean =>
	!/[ -]/u.test(adjective) &&
	!WITHOUT.has(adjective) &&
	!isParticiple(adjective) &&
	(!OF_A_KIND.test(adjective) || IN_DEGREES.has(adjective));
