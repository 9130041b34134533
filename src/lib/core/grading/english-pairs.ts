/**
 * English words of the news that one slip or a false ear makes of each other: whoever writes one of them hasn't misspelled
 * the other. Groups of two or more; no word stands with its own plural.
 */
export const ENGLISH_PAIRS: readonly (readonly string[])[] = `
party parity, party partly, sanction section, treaty treat treason treatise, affect effect, council counsel, councillor counsellor,
statue statute stature, state stale stake, trial trail, diplomat diplomacy diploma, principal principle, military militancy militia,
economic economical, politic politics politician, border boarder, peace piece, adopt adapt adept, adverse averse,
alliance allegiance, allude elude, accept except, access excess, assent ascent, attack attach, bloc block black,
breach breech, capital capitol, casual causal, cease seize, censor censure census, commander commandeer,
complement compliment, conform confirm, conservation conversation, consul consult, contact contract, custom customs,
corporation cooperation, court count county country, crisis cries, decent descent dissent, deduce reduce, defer differ,
desert dessert, device devise, disease decease, dominion domination, elect eject, election ejection, elicit illicit,
emigrate immigrate, emigrant immigrant, emigration immigration, eminent imminent, ensure insure assure, envoy envy,
expand expend, explosion expulsion exclusion, extent extend, factor faction fraction, fiction friction, formal former,
ground group, historic historical, human humane, impose expose, inflation inflection, insurgence insurgency, invasion evasion,
intensive incentive, interment internment, legation litigation, liberation libation, marine marital martial marshal,
minister ministry, minor miner, moral morale, mortal mortar, nation notion, neutral natural, official officer,
ordnance ordinance, partial martial, pardon parson, persecute prosecute, persecution prosecution, personal personnel,
policy police polity, poll pole pool, pretext protest, precede proceed, prescribe proscribe, protect project, quota quote,
raise raze, rebel repel, region religion legion, regime regimen, reign rein, relation revelation, representative repressive,
resolution revolution, respectful respective, revolve resolve, rights riots, secession succession, session cession,
sight site, soldier solder, stationary stationery, stability sterility, staff stuff, strategic strategy, strike stroke, summit submit,
tension pension, threat treat throat, tortuous torturous, union onion, unity utility, unite untie, veto vote voter,
vision mission, waiver waver, weather whether, wonder wander, cabinet cabin, canon cannon, curb curve
`
	.trim()
	.split(/,\s*/u)
	.map((group) => group.split(' '));
