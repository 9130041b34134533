import { IRREGULAR_VERBS as ALL, type IrregularVerb } from './english-irregular.ts';

/** Too irregular to be asked like others (was, were), or regular as well (hanged). */
const NEVER_ASKED = new Set(['be', 'do', 'have', 'hang']);

/** Irregular verbs by their base form, without those whose past looks like their base (put, set): there is nothing to ask. */
export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
	[...ALL].filter(([base, { past }]) => !past.includes(base) && !NEVER_ASKED.has(base)),
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
