/**
 * English words that are written alike and said in two ways, as two words or as a noun and a verb: a voice that is given one alone
 * may say the other. With "to" each is certain.
 */
export const HETERONYMS: ReadonlySet<string> = new Set(
	(
		'abuse address advocate affect alternate approximate articulate associate attribute bass bow close combat compact compound conduct confines ' +
		'conflict conscript console consort construct content contest contract contrast convert convict coordinate decrease defect delegate deliberate ' +
		'desert dictate digest discharge discount dispute dove duplicate elaborate escort essay estimate excuse exploit export extract ferment frequent ' +
		'graduate house impact implant import impress imprint incline increase insert insult intimate invalid lead live minute moderate mouth object ' +
		'offset overthrow perfect permit polish predicate present proceeds produce progress project protest read rebel record recall recount refund ' +
		'refuse reject relay research resume retail row separate sewer slough sow subject subordinate survey suspect tear transfer transplant transport ' +
		'update upgrade upset use wind wound'
	).split(' '),
);
