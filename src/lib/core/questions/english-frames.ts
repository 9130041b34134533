/**
 * What English words take after them: where a sentence goes on with one of these, only a word that takes it, too, can stand in
 * the place of another. What isn't listed takes nothing: a word is left out rather than guessed.
 */
const VERBS: Readonly<Record<string, string>> = {
	that: `accept acknowledge add admit affirm agree allege announce anticipate argue assert assume assure believe claim conclude concede
		calculate confess confirm consider contend decide declare demand demonstrate deny determine discover doubt emphasize ensure estimate expect explain fear
		feel find forecast foresee guarantee hope imagine imply indicate insist know learn maintain mean mention note notice observe pledge
		predict presume proclaim promise propose prove realize recall recognize recommend reiterate remember repeat report request require reveal rule say see
		show state stipulate stress suggest suppose suspect swear testify think underline understand vow warn`,
	to: `adhere agree ascend climb commit aim allude amount appear appeal aspire ask attempt attend authorize begin belong cling come compel confess
		consent continue contribute decide decline demand dictate endeavor entitle expect fail force go happen hope intend invite lead manage
		need object oblige offer permit plan pledge prefer prepare proceed promise prove refer refuse reply require resolve resort
		respond return rise seek seem start strive submit tend threaten try turn undertake urge vow want wish yield admit allow enable`,
	of: 'accuse approve beware conceive consist convict deprive despair dispose dream remind rid rob think warn',
	in: `appear believe collaborate consist culminate end engage fail implicate increase indulge interfere intervene invest participate
		persist result specialize succeed trust`,
	on: 'agree bank base call comment concentrate count decide depend draw elaborate embark focus impose insist rely rest',
	from: `abstain ban bar discourage dissuade expel prevent prohibit remove rescue save stop appear arise begin benefit come deduce depart derive deter differ emerge escape exempt flow originate profit proceed
		protect recover refrain resign result retire retreat return separate set start stem suffer withdraw`,
	into: 'break change convert develop divide enter evolve fall grow look merge shift split transform translate turn',
	with: `agree argue be begin clash coincide collaborate comply conflict contend cooperate cope deal disagree discuss dispense do end
		fight finish interfere make meet negotiate part quarrel share start sympathize`,
	for: 'account apply ask blame call campaign compensate compete fight hope leave look pay plan prepare press push search strive struggle thank vote wait',
	about: 'argue ask care complain dream hear inquire know learn speak talk think worry write',
	as: `act appear characterize condemn define denounce depict describe dismiss emerge interpret picture portray present read recognize regard
		represent see serve treat view`,
	against: 'act appeal campaign fight guard protect protest struggle turn vote warn',
	over: 'argue clash disagree fight preside prevail quarrel',
	at: 'aim arrive hint laugh look marvel point',
};

const NOUNS: Readonly<Record<string, string>> = {
	to: `ability access allegiance alternative answer approach approval aspiration attachment attack attempt authority barrier battle bid capacity chance challenge claim commitment
		contribution damage decision desire effort end exposure failure fidelity fight gratitude harm highway key limit loyalty means move need obstacle objection opportunity path plan pledge power promise
		prelude reaction reply resistance response return right road route solution struggle switch thanks threat transition visit way`,
	for: `apology appetite basis call cause chance claim compensation competition condition consideration contest demand desire excuse
		explanation fight gratitude hope need plan pretext preparation proposal quest reason regard request requirement respect
		responsibility rivalry room search struggle support thanks`,
	with: 'accord agreement clash compromise conflict connection contact deal dialogue link meeting negotiation pact partnership quarrel relation relationship talks tie treaty',
	on: `accord agreement assault attack ban consensus decision dependence effect emphasis impact influence limit negotiation opinion perspective
		position pressure reliance report restriction sanction stance strike talks tax view`,
	over: 'clash conflict control disagreement dispute quarrel row talks',
	about: 'complaint concern doubt question talk talks',
	against: 'aggression campaign case fight offensive struggle war',
	favor:
		'argument bias campaign case decision evidence intervention position report resolution ruling shift stance statement vote',
	that: 'argument assertion assumption belief claim conclusion condition conviction doubt fact fear feeling hope idea impression notion promise proof sign suspicion thought view',
};

const ADJECTIVES: Readonly<Record<string, string>> = {
	of: `afraid ashamed aware capable certain characteristic conscious convinced critical deserving devoid fearful fond free full guilty hopeful
		ignorant incapable independent indicative innocent jealous mindful proud reminiscent representative sceptical short skeptical sure
		suspicious tired tolerant typical unaware unworthy weary worthy`,
	with: `angry busy comfortable commensurate compatible concerned confronted connected consistent content crowded disappointed dissatisfied
		equipped faced familiar filled friendly furious generous happy identical incompatible inconsistent involved loaded obsessed patient
		pleased popular satisfied strict sympathetic synonymous tied`,
	from: 'absent different distant distinct excluded exempt familiar far free immune independent inseparable isolated removed safe separate',
	for: `accountable anxious appropriate available bad crucial desperate eager eligible essential famous fit good grateful guilty hungry known
		necessary notorious prepared qualified ready renowned responsible sorry sufficient suitable useful vital`,
	about: `angry anxious careful cautious certain clear concerned confident curious enthusiastic excited happy hesitant honest nervous
		optimistic pessimistic positive sceptical serious skeptical sure uncertain unhappy wary worried wrong`,
	on: 'bent clear conditional contingent dependent firm hard intent keen reliant silent soft tough',
	at: 'adept angry bad clever effective good present skilled successful surprised weak',
	against: 'biased effective powerless prejudiced',
	than: 'different other',
};

/** Verbs that no object follows; a preposition must. */
const WITHOUT_OBJECT = new Set(
	`agree appear arise aspire come consent concur continue depend emerge endure exist expire fall go happen last look proceed rely rise
	seem stay strive transpire remain arrive depart diverge refer consist
	abstain apologize belong care cling collaborate collapse comment compete complain cooperate cope correspond count deal deteriorate die disappear
	engage erupt flee founder hesitate hope interfere intervene labor labour laugh listen object occur persist prevail react recede refrain
	reply resign resort respond retire retreat speak stumble succeed succumb talk tend vanish vote wait
	accede adhere behave clash coexist coincide collide collude comply conspire converge dance dwindle emigrate empathize ensue err excel falter flourish
	haggle hasten hurry innovate inquire insist interact jest joke lie linger live loom lurk mediate migrate mingle participate persevere pray profit progress
	prosper react rebel recur reign rejoice reside result revolt scream secede sit sleep smile soar specialize speculate spy subside surge swim sympathize toil
	struggle tremble triumph veer vie volunteer walk wander weep wonder work yearn`.split(/\s+/u),
);

/** The same of verbs with a particle, though the verb alone may have one: fighting breaks out, and nothing is broken out. */
const PARTICLE_ALONE: ReadonlySet<string> = new Set(
	`back down, bounce back, break away, break in, break out, cave in, creep in, cry out, date back, drag on, drift apart, drop out, fight back, flare up,
	get away, get together, get up, give in, grow apart, grow up, keep away, lag behind, look forward, move apart, move away, move forward, move up, pass away,
	ring out, run away, run out, set out, settle down, sit down, slip away, slip in, stand aside, stand down, stand out, stand up, step aside, step back, step down,
	step forward, step in, team up, turn up`
		.split(',')
		.map((verb) => verb.trim()),
);

const FOLLOWERS: ReadonlySet<string> = new Set(Object.keys(VERBS));
const sets = (table: Readonly<Record<string, string>>) =>
	new Map(Object.entries(table).map(([word, list]) => [word, new Set(list.trim().split(/\s+/u))]));
const BY_VERB = sets(VERBS);
const BY_NOUN = sets(NOUNS);
const BY_ADJECTIVE = sets(ADJECTIVES);

/** Whether a word may be what the word before it needs. */
export const mayBeNeeded = (word: string): boolean => FOLLOWERS.has(word);

/** Whether a verb, by its first word, takes a preposition, "to" or "that"; of verbs with a particle those that are known to: nobody turns down to sign. */
export const verbTakes = (verb: string, follower: string): boolean =>
	PARTICLE.test(verb)
		? WITH_FOLLOWER.has(`${verb} ${follower}`)
		: BY_VERB.get(follower)?.has(verb.split(' ')[0] ?? '') === true;

/** Verbs with a particle, and what they take after it. */
const WITH_FOLLOWER: ReadonlySet<string> = new Set(
	`back down from, back out of, break away from, call on to, catch up with, come up with, cut down on, date back to, drop out of, fall back on, get along with, get away from, get out of,
	give in to, give up on, go ahead with, go along with, go back to, go on to, hold back from, hold on to, keep up with, live up to, look back on, look forward to, make up for,
	move away from, move on to, point out that, pull back from, pull out of, put up with, run out of, run up against, set out to, split away from, split off from, stand up for, stand up to, team up with, turn out that, walk away from`
		.split(',')
		.map((words) => words.trim()),
);

/** Whether a noun, in the singular or as it is, takes one of them. */
export const nounTakes = (noun: string, follower: string): boolean =>
	BY_NOUN.get(follower)?.has(noun.split(' ').at(-1) ?? '') === true;

/** Nouns whose "to" has a verb after it and nothing else: the power to decide. */
const TO_VERB: ReadonlySet<string> = new Set(
	`ability attempt authority bid capacity chance decision desire effort failure fight means move need opportunity plan pledge power promise
	struggle`.split(/\s+/u),
);

/** Whether a noun has another noun after its "to": the road to peace. */
export const takesToNoun = (noun: string): boolean =>
	nounTakes(noun, 'to') && !TO_VERB.has(noun.split(' ').at(-1) ?? '');

/** Whether an adjective takes one of them. */
export const adjectiveTakes = (adjective: string, follower: string): boolean =>
	BY_ADJECTIVE.get(follower)?.has(adjective) === true;

/** Nouns of which it may be said what they are: the upshot is that. */
const SHELLS: ReadonlySet<string> = new Set(
	`advantage answer case catch conclusion consequence danger difference difficulty drawback explanation fact irony lesson message news
	objection outcome point problem reality reason result risk rumor rumour secret trouble truth upshot`.split(
		/\s+/u,
	),
);

/** Whether what a noun stands for is a clause. */
export const isClausal = (noun: string): boolean => SHELLS.has(noun) || nounTakes(noun, 'that');

/** What a verb of several words may end with and still have an object after it: give up, put forward. */
export const PARTICLE =
	/ (?:about|across|against|ahead|along|apart|aside|at|away|back|beyond|by|down|for|forward|from|in|into|of|off|on|out|over|through|to|together|under|up|upon|with|without)$/u;

/** Verbs of several words that a long object comes after. */
const BEFORE_OBJECT: ReadonlySet<string> = new Set(['take into account', 'bear in mind']);

/** Verbs of several words that lack an object where none stands among them: one puts somebody on trial. */
const AROUND_OBJECT: ReadonlySet<string> = new Set(
	`put on trial, put to death, put in prison, put on hold, put in place, put into practice, hold accountable, hold captive, take hostage, take prisoner,
	take to court, take into custody, take by surprise, take aback, bring to trial, bring to an end, bring closer, set free, set in motion, keep secret, keep busy,
	make public, make clear, make ready, make available, make possible, make easier, make homeless, make conditional, remove from office,
	cut short, lay to rest, leave behind, let know, deem unlikely, consider likely, think likely, find strange, dismiss as false`
		.split(',')
		.map((verb) => verb.trim()),
);

export const wantsObject = (verb: string): boolean => AROUND_OBJECT.has(verb);

/** Whether a verb of several words has its object in it, or what stands in its place: bear fruit, bring to an end. */
export const isComplete = (verb: string): boolean =>
	verb.includes(' ') && !PARTICLE.test(verb) && !BEFORE_OBJECT.has(verb);

export const takesObject = (verb: string): boolean =>
	verb !== 'wish' &&
	!WITHOUT_OBJECT.has(verb.split(' ')[0] ?? '') &&
	!PARTICLE_ALONE.has(verb) &&
	!isComplete(verb);

const COPULAS = new Set('appear become get grow look remain seem stay turn'.split(' '));

/** Whether a verb may have an adjective after it: stayed tied. */
export const isCopula = (verb: string): boolean => COPULAS.has(verb);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What opens an object. */
export const OPENS_OBJECT = words(
	'a an the this that these those its their his her our your my any all some no each every both one two three four five six seven eight nine ten many several few more another it them him us me you itself themselves himself nothing something anything everything nobody somebody everyone what',
);

/** What a clause goes on with when the word before needs nothing more, or has what it needs before it. */
export const CLOSES = words(
	'and or but nor than then while when whenever because if unless until since after before during by though although whereas who which where is are was were be been has have had will would can could may might must should shall do does did not today yesterday tomorrow now again together only',
);

/** Prepositions that no word here needs. */
const OTHER_PREPOSITIONS = words(
	'above across along amid among around behind below beneath beside between beyond despite inside near outside per through throughout toward towards under unlike up upon via within without',
);

/** What may stand after a verb that has no object there: it says how, when or how much. */
export const MANNER =
	/(?:ly|^(?:abroad|ahead|alike|almost|also|alone|already|always|anew|apart|around|away|back|down|early|else|enough|even|ever|far|fast|forward|further|hard|here|high|home|how|in|just|last|late|later|least|less|long|low|more|most|much|nearly|never|next|not|off|often|on|once|out|over|quite|rather|so|soon|still|straight|there|too|twice|under|up|very|well|why|yet))$/u;

/** Whether a noun follows that a verb might have for its object. */
export const isBeforeNoun = (next: string): boolean =>
	next !== '' &&
	!CLOSES.has(next) &&
	!mayBeNeeded(next) &&
	!OTHER_PREPOSITIONS.has(next) &&
	!next.endsWith('ing') &&
	!MANNER.test(next);

/** Adjectives that stand before a noun only. */
export const ATTRIBUTIVE = words(
	'world US main principal chief key former all-out overall mere utter entire joint West lone sheer',
);
