import type { Lookup } from './create.ts';
import { basesOf } from './english-bases.ts';
import { irregular } from './english-words.ts';
import { wordsIn, type BeadEnglish, type Evidence } from './evidence.ts';
import { isNamed } from './fit.ts';
import type { Match } from './matches.ts';

/** Where the English says a match. */
type PlacesOf = (match: Match) => readonly Evidence[];

/**
 * Where the English of a bead says each match, without what surely says another word of the sentence: "achievements" is إنجازات and no
 * support for سجل, achieve; "gave it up" is تخلوا and no support for تولوا, give.
 */
export function ownPlaces(
	matches: readonly Match[],
	english: BeadEnglish,
	lookup: Lookup,
): PlacesOf {
	const claims = matches
		.filter(({ doubtful }) => !doubtful)
		.flatMap((match) =>
			english.evidence(match.lexeme).map((place) => ({
				match,
				place,
				long: wordsIn(place),
				named: isNamedBy(place, match, english, lookup),
			})),
		)
		.filter(({ long, named }) => long > 1 || named)
		.filter(({ match, place }) => !isSaidElsewhere(match, place, matches, english));
	return (match) =>
		english.evidence(match.lexeme).filter((place) => {
			const long = wordsIn(place);
			const sure = isFormOf(place, match, english, lookup);
			if (long > 1) return true;
			return !claims.some(
				(claim) =>
					!overlap(claim.match, match) &&
					claim.place.from <= place.from &&
					claim.place.to >= place.to &&
					(claim.long > long || (claim.named && !sure)),
			);
		});
}

const overlap = (one: Match, other: Match): boolean => one.from < other.to && other.from < one.to;

/** Whether the words of a match may be said at another place: الماضي is "last" sooner than "going ahead". */
const isSaidElsewhere = (
	match: Match,
	{ from, to }: Evidence,
	matches: readonly Match[],
	english: BeadEnglish,
): boolean =>
	matches.some(
		(other) =>
			overlap(match, other) &&
			english.evidence(other.lexeme).some((place) => place.from < from || place.from >= to),
	);

function isNamedBy(place: Evidence, { lexeme }: Match, english: BeadEnglish, lookup: Lookup) {
	const term = lookup.terms[lexeme];
	return term !== undefined && isNamed(place, english, term);
}

/** Whether the word at a place is a form of the gloss, and not only of one stem with it: achieved, but not achievements, of achieve. */
function isFormOf(
	{ from, gloss }: Evidence,
	{ lexeme }: Match,
	{ text: { words } }: BeadEnglish,
	lookup: Lookup,
): boolean {
	const text = words[from]?.text.replace(/['’]s?$/u, '') ?? '';
	const wanted = (lookup.terms[lexeme]?.en[gloss] ?? '').toLowerCase();
	return [text, irregular().get(text), ...basesOf(text)].includes(wanted);
}
