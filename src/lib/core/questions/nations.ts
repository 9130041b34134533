/**
 * Names that may stand for each other in a sentence, and those that may not: a line for each state, with its people (as a noun or an
 * adjective), its capital, and what else speaks for it or lies in it. Moscow and the Kremlin and Russia are one to
 * a reader, so that one of them in another's place leaves a sentence true.
 */
const LINES = `
Russia|Russian Russians|Moscow|Kremlin Crimea
America|American Americans|Washington|West Western Westerners
Ukraine|Ukrainian Ukrainians|Kyiv|Donbas Crimea
China|Chinese|Beijing|
France|French|Paris|
Germany|German Germans|Berlin|
Britain|British|London|
Iran|Iranian Iranians|Tehran|
Israel|Israeli Israelis|Tel-Aviv Jerusalem|
Turkey|Turkish Turks|Ankara|
Syria|Syrian Syrians|Damascus|
Egypt|Egyptian Egyptians|Cairo|
Jordan|Jordanian Jordanians|Amman|
Lebanon|Lebanese|Beirut|
Iraq|Iraqi Iraqis|Baghdad|
Yemen|Yemeni Yemenis|Sanaa|
Qatar|Qatari Qataris|Doha|
Japan|Japanese|Tokyo|
India|Indian Indians|Delhi|
Pakistan|Pakistani Pakistanis|Islamabad|
Italy|Italian Italians|Rome|
Spain|Spanish|Madrid|
Poland|Polish Poles|Warsaw|
Greece|Greek Greeks|Athens|
Canada|Canadian Canadians|Ottawa|
Mexico|Mexican Mexicans||
Brazil|Brazilian Brazilians||
Libya|Libyan Libyans|Tripoli|
Tunisia|Tunisian Tunisians|Tunis|
Algeria|Algerian Algerians|Algiers|
Morocco|Moroccan Moroccans|Rabat|
Sudan|Sudanese|Khartoum|
Kuwait|Kuwaiti Kuwaitis||
Palestine|Palestinian Palestinians|Ramallah|
Afghanistan|Afghan Afghans|Kabul|
Europe|European Europeans|Brussels|West Western Westerners
Africa|African Africans||
Asia|Asian Asians||
Australia|Australian Australians|Canberra|
Sweden|Swedish Swedes|Stockholm|
Norway|Norwegian Norwegians|Oslo|
Finland|Finnish Finns|Helsinki|
Hungary|Hungarian Hungarians|Budapest|
Serbia|Serbian Serbs|Belgrade|
Georgia|Georgian Georgians|Tbilisi|
Vietnam|Vietnamese|Hanoi|
Nigeria|Nigerian Nigerians|Abuja|
Kenya|Kenyan Kenyans|Nairobi|
Ethiopia|Ethiopian Ethiopians||
Argentina|Argentine Argentines||
Venezuela|Venezuelan Venezuelans|Caracas|
Cuba|Cuban Cubans|Havana|
`;

const SORTS = ['state', 'people', 'capital', 'other'] as const;

/** States that Arabic takes for masculine, where all others are feminine. */
export const MASCULINE: ReadonlySet<string> = new Set([
	'Lebanon',
	'Iraq',
	'Jordan',
	'Morocco',
	'Sudan',
	'Yemen',
]);

/** What a name is: only names of one sort stand for each other. */
export interface Naming {
	readonly sort: (typeof SORTS)[number];
	/** All lines that it stands in: names that share one are never put for each other. */
	readonly kin: readonly string[];
}

/** Names by their English. */
export const NATIONS: ReadonlyMap<string, Naming> = (() => {
	const found = new Map<string, Naming>();
	for (const line of LINES.trim().split('\n')) {
		const columns = line.split('|');
		const state = columns[0] ?? '';
		columns.forEach((column, i) => {
			const sort = SORTS[i];
			if (sort === undefined) return;
			for (const name of column.split(' ').filter(Boolean)) {
				const kin = [...(found.get(name)?.kin ?? []), state];
				found.set(name, { sort, kin });
			}
		});
	}
	return found;
})();

/** Of these there are several states, of a state there aren't: five European states, but no five Moroccan ones. */
export const CONTINENTS: ReadonlySet<string> = new Set(['Europe', 'Africa', 'Asia', 'Australia']);

/** What a continent has more of than a state. */
const OF_SEVERAL =
	/\b(?:armies|capitals|countries|economies|governments|kings|leaders|nations|parliaments|presidents|states)\b/iu;

/** Whether an English sentence may speak of several states by the name of a continent. */
export const isOfSeveral = (english: string): boolean => OF_SEVERAL.test(english);

/** What not every state has: who knows the world sees that another name is put beside it. */
const OF_FEW =
	/\b(?:ayatollah|bundestag|chancellor|congress|duma|emir|emirate|emperor|king|kingdom|knesset|monarch|monarchy|pope|queen|rada|royal|shah|sultan|sultanate)s?\b/iu;

/** Right behind a name what is only its own: Russian roubles, the African Union. */
const OF_ONE =
	/^\s+(?:dinar|dirham|dollar|hryvnia|lira|peso|pound|rial|riyal|rouble|ruble|rupee|shekel|union|yen|yuan)s?\b/iu;

/** Whether an English sentence says of a name what another of its sort can't have. */
export const isToldByTheWorld = (english: string, name: string): boolean =>
	OF_FEW.test(english) || english.split(name).some((rest, i) => i > 0 && OF_ONE.test(rest));

/** Wholes that a sentence may set against a name, and the states that belong to them: nobody is drawn to the West who is it. */
export const WHOLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	[
		'west|America Britain France Germany Italy Spain Canada Europe Poland Sweden Norway Finland Australia',
		'western|America Britain France Germany Italy Spain Canada Europe Poland Sweden Norway Finland Australia',
		'europe|France Germany Britain Italy Spain Poland Greece Sweden Norway Finland Hungary Serbia',
		'european|France Germany Britain Italy Spain Poland Greece Sweden Norway Finland Hungary Serbia',
		'nato|America Britain France Germany Italy Spain Canada Poland Turkey Greece Norway Finland Sweden Hungary',
		'arab|Syria Egypt Jordan Lebanon Iraq Yemen Qatar Libya Tunisia Algeria Morocco Sudan Kuwait Palestine',
		'gulf|Qatar Kuwait Iran Iraq',
		'african|Egypt Libya Tunisia Algeria Morocco Sudan Nigeria Kenya Ethiopia',
		'asian|China Japan India Pakistan Vietnam Afghanistan',
	].map((line): [string, ReadonlySet<string>] => {
		const [whole = '', members = ''] = line.split('|');
		return [whole, new Set(members.split(' '))];
	}),
);

/** The wholes that an English text names, with what follows from them: Arabs, Europeans. */
export const wholesIn = (english: string): string[] => {
	const words = new Set(english.toLowerCase().match(/\p{L}+/gu));
	return [...WHOLES.keys()].filter((whole) => words.has(whole) || words.has(`${whole}s`));
};

/** States at war or without relations: what one of them does for the other is absurd, whatever the article says. */
const FOES: readonly (readonly [string, string])[] = [
	['Russia', 'Ukraine'],
	['Israel', 'Iran'],
	['Israel', 'Palestine'],
	['Israel', 'Syria'],
	['Israel', 'Lebanon'],
	['India', 'Pakistan'],
];

export const areFoes = (a: Naming, b: Naming): boolean =>
	FOES.some(
		([one, other]) =>
			(a.kin.includes(one) && b.kin.includes(other)) ||
			(a.kin.includes(other) && b.kin.includes(one)),
	);

/** The names that an English text has, with their lines. */
export const nationsIn = (english: string): Naming[] =>
	(english.match(/\p{Lu}\p{L}+/gu) ?? []).flatMap((name) => NATIONS.get(name) ?? []);
