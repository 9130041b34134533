/**
 * Irregular English verbs and plurals with what each form is: what their entries show, what questions ask, and, with
 * `english-words.ts`, what text is searched by.
 */

/** Base, past, past participle; where two are right, the commoner one first. */
const VERBS = `
arise arose arisen; awake awoke awoken; be was/were been; bear bore borne/born; befall befell befallen; beat beat beaten; become became become;
begin began begun; bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled;
blow blew blown; break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built;
burn burned/burnt burned/burnt; burst burst burst; buy bought bought; cast cast cast; catch caught caught;
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt;
dig dug dug; do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen;
feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fly flew flown;
forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got got/gotten; give gave given; go went gone; grind ground ground;
grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden/hid; hit hit hit; hold held held;
hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; leap leapt leapt;
leave left left; lend lent lent; let let let; light lit lit; lose lost lost; make made made; mean meant meant; meet met met;
mislead misled misled; offset offset offset; outdo outdid outdone; overcome overcame overcome; overrun overran overrun;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid;
prove proved proven/proved; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; redo redid redone;
repay repaid repaid; reset reset reset; retake retook retaken; rethink rethought rethought; rid rid rid; ride rode ridden;
ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent;
set set set; shake shook shaken; shed shed shed; shine shone/shined shone/shined; shoot shot shot; show showed shown/showed;
shrink shrank/shrunk shrunk/shrunken; shut shut shut; sing sang sung; sink sank/sunk sunk/sunken; sit sat sat;
slay slew slain; sleep slept slept; slide slid slid; slit slit slit; sow sowed sown/sowed; speak spoke spoken; speed sped/speeded sped/speeded; spend spent spent; spin spun spun;
split split split; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck;
sting stung stung; strike struck struck/stricken; strive strove/strived striven/strived; swear swore sworn; sweep swept swept;
swell swelled swollen; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn;
tell told told; think thought thought; throw threw thrown; thrust thrust thrust; undergo underwent undergone;
understand understood understood; undertake undertook undertaken; undo undid undone; uphold upheld upheld; upset upset upset;
wake woke/waked woken/waked; wear wore worn; weave wove woven; weep wept wept; win won won; withdraw withdrew withdrawn;
withhold withheld withheld; withstand withstood withstood; write wrote written`;

export interface IrregularVerb {
	readonly past: readonly string[];
	readonly participle: readonly string[];
}

const entries = (table: string): string[][] =>
	table.split(';').map((line) => line.trim().split(/\s+/u));

/** Irregular verbs by their base form, those that never change (put, set) among them. */
export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
	entries(VERBS).map(([base = '', past = '', participle = '']) => [
		base,
		{ past: past.split('/'), participle: participle.split('/') },
	]),
);

/** Irregular plurals; others in -men and -ses follow rules. */
const PLURALS = `
axis axes; bacterium bacteria; child children; criterion criteria; curriculum curricula; equilibrium equilibria; foot feet; goose geese; half halves;
knife knives; leaf leaves; life lives; loaf loaves; medium media; memorandum memoranda; mouse mice; nucleus nuclei;
phenomenon phenomena; shelf shelves; stimulus stimuli; stratum strata; thief thieves; tooth teeth; wife wives; wolf wolves;
woman women`;

export const NOUNS: ReadonlyMap<string, string> = new Map(
	entries(PLURALS).map(([base = '', plural = '']) => [base, plural]),
);
