/**
 * Irregular English verbs: base, past and past participle. Where two are right both stand there, the commoner first. Verbs
 * whose past looks like their base (put, set) are left out: there is nothing to ask.
 */
const VERBS = `
arise arose arisen
awake awoke awoken
bear bore borne/born
beat beat beaten
become became become
begin began begun
bend bent bent
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
build built built
burn burned/burnt burned/burnt
buy bought bought
catch caught caught
choose chose chosen
cling clung clung
come came come
creep crept crept
deal dealt dealt
dig dug dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade/forbad forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hear heard heard
hide hid hidden/hid
hold held held
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
overcome overcame overcome
overtake overtook overtaken
overthrow overthrew overthrown
oversee oversaw overseen
pay paid paid
prove proved proven/proved
rebuild rebuilt rebuilt
repay repaid repaid
rethink rethought rethought
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
shake shook shaken
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank/shrunk shrunk/shrunken
sing sang sung
sink sank/sunk sunk/sunken
sit sat sat
sleep slept slept
slide slid slid/slidden
speak spoke spoken
spend spent spent
spin spun/span spun
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strike struck struck/stricken
strive strove/strived striven/strived
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
undertake undertook undertaken
uphold upheld upheld
wake woke/waked woken/waked
wear wore worn
weave wove woven
weep wept wept
win won won
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
write wrote written
`;

export interface IrregularVerb {
	readonly past: readonly string[];
	readonly participle: readonly string[];
}

/** Irregular verbs by their base form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
	VERBS.trim()
		.split('\n')
		.map((line) => line.split(' '))
		.map(([base = '', past = '', participle = '']) => [
			base,
			{ past: past.split('/'), participle: participle.split('/') },
		]),
);

/** Irregular and tricky plurals that have no other: singular and plural. */
const PLURALS = `
ability abilities activity activities adversary adversaries agency agencies ally allies analysis analyses army armies
authority authorities axis axes basis bases beneficiary beneficiaries body bodies boundary boundaries calf calves
capability capabilities casualty casualties category categories ceremony ceremonies charity charities child children city
cities colony colonies commodity commodities community communities company companies country countries county counties crisis
crises criterion criteria currency currencies deputy deputies diary diaries dictionary dictionaries difficulty difficulties
discovery discoveries duty duties dynasty dynasties economy economies embassy embassies emergency emergencies enemy enemies entity
entities facility facilities factory factories family families foot feet gallery galleries half halves hero heroes history
histories hypothesis hypotheses identity identities ideology ideologies injury injuries inquiry inquiries knife knives leaf
leaves lady ladies library libraries life lives loaf loaves majority majorities man men ministry ministries minority
minorities monarchy monarchies mouse mice mystery mysteries nationality nationalities navy navies necessity necessities
opportunity opportunities party parties penalty penalties phenomenon phenomena policy policies possibility
possibilities presidency presidencies priority priorities property properties quality qualities quantity quantities rally
rallies reality realities remedy remedies reply replies secretary secretaries shelf shelves society societies spokesman
spokesmen statesman statesmen story stories strategy strategies study studies summary summaries territory territories theory
theories thesis theses thief thieves tooth teeth tragedy tragedies treaty treaties university universities veto vetoes victory
victories wife wives woman women
`;

/** Plurals that aren't made by adding an s, by their singular. */
export const TRICKY_PLURALS: ReadonlyMap<string, string> = (() => {
	const words = PLURALS.trim().split(/\s+/u);
	return new Map(
		words.flatMap((singular, i): [string, string][] => {
			const plural = words[i + 1];
			return i % 2 === 0 && plural !== undefined ? [[singular, plural]] : [];
		}),
	);
})();
