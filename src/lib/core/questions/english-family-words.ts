/**
 * Words that endings alone would put into families of others (author and authority, organ and organisation, emerge and
 * emergency), or whose kinship only a dictionary of etymology knows. They are neither asked about nor offered.
 */
export const DOUBTFUL: ReadonlySet<string> = new Set(
	`attain attainment capital casual casualty contend contender graduate hardly hospital hospitality humility infidel infidelity installment intense
	intensely intensification intensify intensity intensive absolution absolve accede accession accessory advent adventure advertise affection allegiance apple arbitrary attention
	authenticate authenticity author aversion battalion batter battery belie belly candid candidate career carriage celebrity
	censor censorship censure chart charter clamor classic classical commence commissioner commission committee communist community companion
	competence competent complementary complexion compliance compliment complicity component composure conceit conceive
	conscience consciousness consent consist continent continuously convene convenient convent convention conventional conversation
	convey counter county crate crater creditor credential credit criterion currency customer decree decry deliberately department
	depose deposit designate designation destination destiny deteriorate deterioration diploma directory diverse diversify
	diversion divert emerge emergency envelop envelope equation equatorial experiment experimental faction factor factory
	foliage folly forge forgery formal formally former formerly fortification forty frontier general generally gravity habit
	immediate impede impediment imperative implication implore imply important importance impress impression initial initially
	instability instance instant instantly integrity internal international internationally interval intervention inventory
	journey laboratory liberal liberalization liberalism liter literary mandate mandatory mention militant moth mother
	native natural naturalization nature nominal novel novelist object objective ordinance ordinary organ oversee overt partial partiality partially partition partly
	party passage passion passionate passive patent patient patience phone phony physical physician physicist politeness portal portion positive
	presence present presentation presenter presently prevalent previously principal principality procession profess professor
	profundity profusely provision provisional provisionally probe publication qualification qualify quality quest ration reactor
	reader referee request respectively restate revolver scarce scent scour secondment secretary section sector sensation
	sensational sentence sentiment serial sever several shoulder should signal signify specify specter spectator station statistic
	stature story subjective subside subsidiary succession successive successor suffice suit suitable suite summary summer supper
	supplementary supplication supplier supply surge survey temperate temporary tender tendency terminal terminate terrible
	territorial territory tradition traditional trait traitor transient treaty university vacate vacation vegetable verse violate
	violation`
		.trim()
		.split(/\s+/u),
);
