import { fold } from '../text/fold.ts';
import { isFunctionLemma } from '../text/stop-ar.ts';
import type { Bead, Occurrence, TermId } from '../types.ts';
import { findApart, withLoneVerbs, type Apart } from './apart.ts';
import { cuesOf, formAtHand, STRAIN, strainOf } from './at-hand.ts';
import { unfoldRange } from './clusters.ts';
import { certainLinks, type Link } from './connectives.ts';
import { formsSpelled, type Lookup } from './create.ts';
import { placesIn, wordsIn, type BeadEnglish, type Evidence } from './evidence.ts';
import { isFinite, unfitBefore } from './context.ts';
import { fitOf, FIT, isCircumstance, isVerbal } from './fit.ts';
import { FIRST, firstOf, isWoman, lexemeOf, partOf } from './form-index.ts';
import { givesWay, isLoss } from './giving-way.ts';
import { written } from './key.ts';
import { ownPlaces } from './own-places.ts';
import { readActs } from './acts.ts';
import { contradictsNoun, contradictsSubject, disagreeing, followsSubject } from './subject.ts';
import { senseOf } from './senses.ts';
import { isTwinMeant } from './twins.ts';
import type { Match, ReadToken } from './matches.ts';
import type { Hit } from './phrases.ts';
import { readBead, type ReadBead, type ReadSentence } from './read-bead.ts';

/** An occurrence and the term that occurs. */
export interface Found extends Occurrence {
	readonly term: TermId;
	/** Of an English occurrence the gloss that stands there, whichever it is; of an Arabic one what `senseOf` says. */
	readonly gloss?: string;
}

/** A match that was chosen, how far through the bead's Arabic it stands (0 to 1), and whether it opens its sentence. */
interface Chosen {
	readonly lexeme: number;
	readonly position: number;
	readonly opens: boolean;
	readonly found: Found;
}

/**
 * The terms of a bead in both languages, Arabic ones first, each in order of place. In Arabic the
 * longest term wins, then the reading that the bead's English supports, then the likeliest;
 * occurrences don't overlap. The span of an Arabic term is its words as inflected, with the article
 * where it is written in full (الأمن, but of للأمن only أمن), without other proclitics and without
 * the pronoun at its end. A verb and its object are one term too where the subject stands between them (`apart.ts`).
 *
 * In English every Arabic occurrence may have one place where a gloss of its term stands. The
 * longest glosses choose first (those whose words stand in another order last), then the term's
 * earlier glosses, then what stands there uninflected, then what stands in the likeliest place; no
 * word belongs to two terms. Glosses of stop words come last, where they are certain: `certainLinks`.
 */
export function findOccurrences(
	bead: Bead,
	lookup: Lookup,
	read: ReadBead = readBead(bead, lookup),
): Found[] {
	const { english } = read;
	const arabic = read.arabic.flatMap((sentence, number) =>
		findArabic(bead, number, sentence, lookup, english),
	);
	const found = arabic.map((one) => one.found);
	return [...found, ...findEnglish(bead, arabic, lookup, english)];
}

function findArabic(
	bead: Bead,
	number: number,
	{ sentence, tokens, matches: read }: ReadSentence,
	lookup: Lookup,
	english: BeadEnglish,
): Chosen[] {
	const cues = cuesOf(english);
	const matches = read.filter((match) => !isLoss(match, read, tokens, english, lookup));
	const likelier = (match: Match) =>
		isBehindSubject(match, tokens) ||
		(isVerbal(match, sentence, tokens) && !lacksHamza(match, tokens)) ||
		(isCircumstance(match, sentence, tokens) &&
			!matches.some((other) => isNounBeside(other, match) && isSaidNoun(other, english, lookup))) ||
		isOwnedAct(match, matches, lookup);
	const governing = (match: Match) =>
		matches.some(
			(other) =>
				isNounBeside(other, match) && (isSaid(other, english) || isMasdarOf(other, match, lookup)),
		)
			? 0
			: governs(match, tokens, lookup);
	const verbs = matches.filter(
		({ from, to, doubtful, hits: [hit] }) => to - from === 1 && !doubtful && hit && isFinite(hit),
	);
	const odd = disagreeing(verbs, tokens, lookup);
	const { odd: oddPlurals, acts } = readActs({ matches, tokens, english }, lookup);
	const strain = (match: Match) =>
		Math.max(
			strainOf(match, tokens, cues, lookup),
			odd.has(match) ||
				(contradictsNoun(match, sentence, tokens, lookup) && !acts.has(match)) ||
				oddPlurals.has(match)
				? STRAIN.odd
				: STRAIN.none,
		);
	const twin = (match: Match) => isTwinMeant(match, matches, sentence, tokens, lookup);
	const yields = (match: Match) => givesWay(match, matches, tokens, english, lookup);
	const judges = { likelier, strain, governing, twin, yields, acts };
	const drafted = withLoneVerbs(
		choose(matches, english, lookup, judges),
		sentence,
		tokens,
		english,
		lookup,
	);
	const isUnfit = (match: Match) => isUnfitThat(match, drafted, tokens, lookup);
	const chosen = drafted.map((match) =>
		isUnfit(match)
			? (matches.find((other) => isThat(other, tokens, match) && !isUnfit(other)) ?? match)
			: match,
	);
	const said = (match: Match) => isSaidAnyhow(match, matches, english, lookup);
	const senses = chosen.map((match) => senseOf(match, chosen, tokens, english, lookup));
	const found = chosen.map((match, i) => ({
		match,
		lexeme: match.lexeme,
		position: (number + match.from / tokens.length) / bead.ar.length,
		opens: match.from === 0,
		found: {
			term: lookup.terms[match.lexeme]?.id ?? '',
			bead: bead.id,
			lang: 'ar' as const,
			sentence: number,
			...spanOf(match, tokens),
			...(senses[i] !== undefined && { gloss: senses[i] }),
			...withoutGuess(
				formAtHand(
					[
						match,
						...rivalsOf(match, matches, said(match), english, lookup).filter(
							(rival) => strain(rival) <= strain(match) && !isUnfit(rival),
						),
					],
					sentence,
					tokens,
					cues,
					lookup,
				),
				match,
				{
					said: said(match) || isDoubled(tokens[match.from]),
					odd: contradictsSubject(match, tokens, lookup),
				},
				lookup,
			),
		},
	}));
	return joinApart(
		found,
		findApart(chosen, sentence, tokens, english, lookup).map((apart) => ({
			...apart,
			span: spanOf(apart.rest, tokens),
		})),
		sentence,
		lookup,
	);
}

/** Whether a match is أن or إن without a pronoun, in the place of another one. */
const isThat = ({ from, to, hits: [hit] }: Match, tokens: readonly ReadToken[], at: Match) =>
	from === at.from &&
	to === at.to &&
	to - from === 1 &&
	hit?.split.enclitic === undefined &&
	tokens[from]?.folded.slice(hit?.split.from, hit?.split.to) === 'ان';

/** Whether a match is أَنْ where no verb was made of the word behind it, or أَنَّ where one was. */
function isUnfitThat(
	match: Match,
	chosen: readonly Match[],
	tokens: readonly ReadToken[],
	lookup: Lookup,
): boolean {
	if (!isThat(match, tokens, match)) return false;
	const after = tokens[match.to];
	// What stands in terms of several words only doesn't say what it is.
	const isEntry = (hit: Hit | undefined) => hit && lexemeOf(hit.reading) < lookup.terms.length;
	const own = chosen.find(({ from }) => from === match.to)?.hits[0];
	const unfit = unfitBefore(isEntry(own) ? own : after?.hits.find(isEntry), after);
	return unfit.includes(lookup.terms[match.lexeme]?.ar ?? '');
}

/** Makes one occurrence of a verb and of the words behind its subject that are one term with it. */
function joinApart(
	chosen: readonly (Chosen & { readonly match: Match })[],
	apart: readonly (Apart & { readonly span: Span })[],
	sentence: string,
	lookup: Lookup,
): Chosen[] {
	const rests = new Set(apart.flatMap(({ rest }) => rest.words));
	return chosen.flatMap(({ match, ...one }): Chosen[] => {
		if (rests.has(match)) return [];
		const term = apart.find(({ verb }) => verb === match);
		if (!term) return [one];
		const { lexeme, rest, span } = term;
		const words = chosen.filter((other) => rest.words.includes(other.match));
		const vowelled = markedSpan(
			span,
			words.map(({ found }) => found),
			sentence,
		);
		const found = {
			...one.found,
			term: lookup.terms[lexeme]?.id ?? '',
			rest: { ...span, ...(vowelled !== undefined && { vowelled }) },
		};
		return [{ ...one, lexeme, found }];
	});
}

/** A span with the vowel marks that its words have, if any. */
function markedSpan(
	{ start, end }: Span,
	words: readonly Found[],
	sentence: string,
): string | undefined {
	let [text, at] = ['', start];
	for (const word of words) {
		text +=
			sentence.slice(at, word.start) + (word.vowelled ?? sentence.slice(word.start, word.end));
		at = word.end;
	}
	return words.some(({ vowelled }) => vowelled !== undefined)
		? text + sentence.slice(at, end)
		: undefined;
}

/** Whether the English says a term, or a word of its root that the same letters may be; where there is none nothing speaks against it. */
function isSaidAnyhow(
	match: Match,
	matches: readonly Match[],
	english: BeadEnglish,
	lookup: Lookup,
): boolean {
	if (english.text.words.length === 0 || isSaid(match, english)) return true;
	const root = lookup.terms[match.lexeme]?.root;
	return matches.some(
		(other) =>
			root !== undefined &&
			other.from === match.from &&
			other.to === match.to &&
			lookup.terms[other.lexeme]?.root === root &&
			isSaid(other, english),
	);
}

/** A doubled letter inside a word, but for the article's and the ending of an adjective: what its letters don't show. */
const DOUBLED =
	/(?<!(?:^|[وفبكل])ال?)(?<=\p{L}\p{M}*)(?!ي)\p{L}[\u064b-\u0650]*\u0651[\u064b-\u0650]*(?=\p{L})/u;

/**
 * A form at hand without vowels that are a guess: what is said nowhere may be another word that the lexicon doesn't have, جِرَاح and no
 * جَرَّاح; that is likely of a doubled letter that the text doesn't mark, of the participles of a verb, and of a verb that doesn't agree with its
 * subject.
 */
function withoutGuess(
	form: ReturnType<typeof formAtHand>,
	{ lexeme, from, to, hits: [hit] }: Match,
	{ said, odd }: { said: boolean; odd: boolean },
	lookup: Lookup,
): ReturnType<typeof formAtHand> {
	const { vowelled, ...others } = form;
	const pos = lookup.terms[lexeme]?.pos;
	if (vowelled === undefined || said || to - from > 1 || !hit || !CONTENT.has(pos ?? 'name'))
		return form;
	return odd || /participle/u.test(partOf(hit.reading)) || DOUBLED.test(vowelled) ? others : form;
}

/** Whether a text marks a doubled letter itself: وقُدّم. */
const isDoubled = (token: ReadToken | undefined): boolean => /\u0651/u.test(token?.text ?? '');

const CONTENT: ReadonlySet<string> = new Set(['noun', 'verb', 'adjective']);

/** Whether a match is a bare finite verb behind its subject. */
const isBehindSubject = ({ from, to, hits: [hit] }: Match, tokens: readonly ReadToken[]): boolean =>
	hit !== undefined &&
	to - from === 1 &&
	isFinite(hit) &&
	hit.split.proclitics.length === 0 &&
	hit.split.enclitic === undefined &&
	followsSubject(tokens, from);

/** What the Arabic beside a match says of it. */
interface Judges {
	readonly likelier?: (match: Match) => boolean;
	readonly strain?: (match: Match) => number;
	readonly governing?: (match: Match) => number;
	readonly twin?: (match: Match) => boolean;
	readonly yields?: (match: Match) => boolean;
	/** Verbs that may be what their deed is called: what one does says that as well as a finite form. */
	readonly acts?: ReadonlySet<Match>;
}

/** Whether the letters of a match may be a noun: which of the two is meant a preposition doesn't tell. */
const isNounBeside = ({ from, to, hits: [hit] }: Match, match: Match): boolean =>
	from === match.from &&
	to === match.to &&
	hit !== undefined &&
	!isFinite(hit) &&
	partOf(hit.reading) === 'word';

/** Behind ل or ب and with a pronoun a verbal noun is likelier than a plural of its letters: لمنحه is لِمَنْحِهِ, and no grants of his. */
function isOwnedAct(match: Match, matches: readonly Match[], lookup: Lookup): boolean {
	const [hit] = match.hits;
	if (match.to - match.from > 1 || !hit || partOf(hit.reading) !== 'masdar') return false;
	const { proclitics, enclitic } = hit.split;
	if (enclitic === undefined || !/^[بل]$/u.test(proclitics.at(-1) ?? '')) return false;
	const beside = matches.filter((other) => other !== match && isNounBeside(other, match));
	return beside.every(({ hits: [other], lexeme }) => {
		const lemma = lookup.terms[lexeme]?.ar ?? '';
		return (
			other?.split.enclitic === enclitic &&
			lookup.terms[match.lexeme]?.masdar?.includes(lemma) !== true
		);
	});
}

/** Whether the English says a noun itself, and not only the verb of its root. */
const isSaidNoun = ({ lexeme }: Match, english: BeadEnglish, lookup: Lookup): boolean =>
	lookup.terms[lexeme]?.pos === 'noun' && english.evidence(lexeme).length > 0;

/** A verbal noun governs as its verb does: غضب من. */
const isMasdarOf = ({ lexeme }: Match, verb: Match, lookup: Lookup): boolean =>
	lookup.terms[verb.lexeme]?.masdar?.includes(lookup.terms[lexeme]?.ar ?? '') === true;

const isSaid = ({ lexeme }: Match, english: BeadEnglish): boolean =>
	english.evidence(lexeme).length > 0;

const PREPOSITIONS = new Set(['في', 'علي', 'عن', 'من', 'الي', 'مع']);

/** Without the hamza that it needs a verb is not to be presumed: واحد من is no وَأَحُدُّ مِنْ. */
function lacksHamza(
	{ from, hits: [hit] }: Pick<Match, 'from' | 'hits'>,
	tokens: readonly ReadToken[],
) {
	if (!hit || firstOf(hit.reading) === FIRST.plain) return false;
	return tokens[from]?.text.charAt(hit.split.from) === 'ا';
}

/** A participle governs as its verb does: مشيرين إلى are no field marshals. */
const isBareParticiple = ({ reading, split }: Hit): boolean =>
	partOf(reading) === 'active-participle' && split.enclitic === undefined;

/** 1 if a verb's entry governs the preposition behind it, -1 if it governs another one: يرد في is وَرَدَ and يرد على رَدَّ. */
function governs(
	{ lexeme, from, to, hits }: Match,
	tokens: readonly ReadToken[],
	lookup: Lookup,
): number {
	const next = tokens[to]?.folded ?? '';
	const governed = lookup.terms[lexeme]?.governs ?? [];
	if (!hits[0] || (!isFinite(hits[0]) && !isBareParticiple(hits[0]))) return 0;
	if (lacksHamza({ from, hits }, tokens)) return 0;
	if (governed.length === 0 || !PREPOSITIONS.has(next)) return 0;
	return governed.some((preposition) => fold(preposition) === next) ? 1 : -1;
}

/**
 * The longest matches first, but for terms that give way to their words (`giving-way.ts`); of equals those that the English supports, by the form of its words or at least by their stems;
 * of these what strains the grammar least, what is `likelier`, what governs the preposition behind it and what has no twin
 * that the word before asks for; then the first. None overlap.
 */
export function choose(
	matches: readonly Match[],
	english: BeadEnglish,
	lookup: Lookup,
	{ likelier, strain, governing, twin, yields, acts }: Judges = {},
): Match[] {
	const taken = new Set<number>();
	const chosen: Match[] = [];
	const placesOf = ownPlaces(matches, english, lookup);
	const fits = (match: Match, places = placesOf(match)) =>
		fitOf(match.to - match.from > 1 ? undefined : match.hits[0], places, english, lookup);
	const supportOf = (match: Match): number =>
		Math.max(
			fits(match),
			acts?.has(match) === true && placesOf(match).length > 0 ? FIT.form : FIT.none,
			...verbsSaying(match, matches, lookup).map((verb) => fits(verb, placesOf(verb))),
		);
	const ranked = matches
		.map((match) => ({
			match,
			support: supportOf(match),
			likely: Number(likelier?.(match) ?? false),
			strain: strain?.(match) ?? STRAIN.none,
			literal: Number(isOwnWord(match) && placesOf(match).some((place) => place.literal)),
			governs: governing?.(match) ?? 0,
			twin: Number(twin?.(match) ?? false),
		}))
		// A command or a stray jussive that the English doesn't say is a name or another word: إنج.
		.filter(
			({ strain, support }) =>
				strain !== STRAIN.wrong || support > 0 || english.text.words.length === 0,
		)
		.filter(
			({ match }) => !match.loose || placesOf(match).length > 0 || english.text.words.length === 0,
		)
		.filter(({ match }) => !yields?.(match))
		.filter(
			({ match, support, likely }) =>
				!match.doubtful ||
				(support > 0 &&
					(!matches.some((other) => isSurer(other, match)) ||
						(likely > 0 && support === FIT.form))),
		)
		.sort(
			(a, b) =>
				b.match.to - b.match.from - (a.match.to - a.match.from) ||
				Number(a.strain === STRAIN.wrong) - Number(b.strain === STRAIN.wrong) ||
				b.support - a.support ||
				a.strain - b.strain ||
				b.likely - a.likely ||
				b.literal - a.literal ||
				b.governs - a.governs ||
				a.twin - b.twin,
		);
	for (const { match } of ranked) {
		const places = Array.from({ length: match.to - match.from }, (_, i) => match.from + i);
		if (places.some((place) => taken.has(place))) continue;
		for (const place of places) taken.add(place);
		chosen.push(match);
	}
	return chosen.sort((a, b) => a.from - b.from);
}

/** A word of its own entry, and no noun of a verb: شعبية is “popularity” where that stands there, and not “popular”. */
const isOwnWord = ({ hits: [hit] }: Match): boolean =>
	hit !== undefined && partOf(hit.reading) === 'word';

/** Whether a term is certain where another is doubtful: تكون is كَانَ, and not تَكَوَّنَ, whatever the English says. */
const isSurer = (sure: Match, { from, to }: Match): boolean =>
	!sure.doubtful && sure.from === from && sure.to === to;

/**
 * The verbs whose participle or verbal noun an entry of its own would else be: مُتَبَادَل is as well supported by "exchanged" as
 * تَبَادَلَ, whose gloss it is.
 */
function verbsSaying(match: Match, matches: readonly Match[], lookup: Lookup): Match[] {
	const term = lookup.terms[match.lexeme];
	const root = term?.root;
	const [own] = match.hits;
	if (root === undefined || !own || partOf(own.reading) !== 'word' || isFinite(own)) return [];
	if (isWoman(own.reading)) return [];
	return matches.filter((other) => {
		const [hit] = other.hits;
		const verb = lookup.terms[other.lexeme];
		return (
			other.from === match.from &&
			other.to === match.to &&
			hit !== undefined &&
			partOf(hit.reading) !== 'word' &&
			verb?.root === root &&
			// سِجْن is a prison, and jailing سَجْن.
			(partOf(hit.reading) !== 'masdar' || verb.masdar?.includes(term?.ar ?? '') === true)
		);
	});
}

/**
 * Other terms that the same letters may be, and for which the English says as much. An entry of its own is meant before
 * the participle or verbal noun of a verb, if the English says it: متبادل is مُتَبَادَل. A function word has none: تكون is كَانَ.
 */
function rivalsOf(
	match: Match,
	matches: readonly Match[],
	said: boolean,
	english: BeadEnglish,
	lookup: Lookup,
): Match[] {
	if (isFunctionLemma(lookup.terms[match.lexeme]?.ar ?? '')) return [];
	const support = strength(english.evidence(match.lexeme));
	const [own] = match.hits;
	return matches.filter((other) => {
		const [hit] = other.hits;
		return (
			other !== match &&
			other.from === match.from &&
			other.to === match.to &&
			!other.doubtful &&
			hit !== undefined &&
			!isWoman(hit.reading) &&
			(partOf(hit.reading) === 'word' ||
				(own !== undefined && partOf(own.reading) !== 'word') ||
				(!said && !isFormOf(match, other, lookup))) &&
			hit.split.from === own?.split.from &&
			hit.split.to === own.split.to &&
			strength(english.evidence(other.lexeme)) >= support
		);
	});
}

/** Whether the lemma of a match is itself a noun of the verb of another, or no word that has any: مُنْفَرِد of انْفَرَدَ. */
function isFormOf(match: Match, { lexeme }: Match, lookup: Lookup): boolean {
	const [term, verb] = [lookup.terms[match.lexeme], lookup.terms[lexeme]];
	if (!term || !verb || !CONTENT.has(term.pos)) return true;
	return formsSpelled(verb, fold(term.ar), lookup).some((form) => written(form) === term.ar);
}

/** How well the English says a term: by the longest gloss that stands there, and the earliest of such; 0 not at all. */
const strength = (places: readonly Evidence[]): number =>
	Math.max(0, ...places.map((place) => wordsIn(place) + 1 / (2 + place.gloss)));

type Span = Pick<Occurrence, 'start' | 'end'>;

function spanOf(match: Pick<Match, 'from' | 'to' | 'hits'>, tokens: readonly ReadToken[]): Span {
	const first = tokens[match.from];
	const last = tokens[match.to - 1];
	if (!first || !last) return { start: 0, end: 0 };
	const [opening, closing] = [match.hits[0]?.split, match.hits.at(-1)?.split];
	if (!opening || !closing) return { start: first.start, end: last.end };
	const { folded } = first;
	const { from } = opening;
	const article = folded.slice(from - 2, from) === 'ال' && opening.proclitics.at(-1) === 'ال';
	const begin = unfoldRange(first.text, article ? from - 2 : from, folded.length);
	const end = unfoldRange(last.text, 0, closing.to);
	return { start: first.start + begin.start, end: last.start + end.end };
}

/** Of the glosses of a term that may stand in one place the one that does so word for word: "ruling" is no form of "rule" where both are glosses. */
const wordForWord = (places: readonly Evidence[]): readonly Evidence[] =>
	places.filter(
		(place) =>
			place.literal ||
			!places.some(({ literal, from, to }) => literal && from === place.from && to === place.to),
	);

function findEnglish(
	bead: Bead,
	arabic: readonly Chosen[],
	lookup: Lookup,
	english: BeadEnglish,
): Found[] {
	const { words } = english.text;
	const claims = arabic
		.flatMap((one) =>
			wordForWord(english.evidence(one.lexeme)).map((place) => ({
				one,
				place,
				far: Math.abs(one.position - place.from / words.length),
			})),
		)
		.sort(
			(a, b) =>
				Number(a.place.scattered) - Number(b.place.scattered) ||
				wordsIn(b.place) - wordsIn(a.place) ||
				a.place.gloss - b.place.gloss ||
				Number(b.place.literal) - Number(a.place.literal) ||
				a.far - b.far,
		);
	const served = new Set<Chosen>();
	const taken = new Set<number>();
	const found: { from: number; found: Found }[] = [];
	const serve = (one: Chosen, place: Link & Pick<Evidence, 'rest'>) => {
		const places = placesIn(place);
		if (served.has(one) || places.some((word) => taken.has(word))) return;
		const [first, last] = [words[place.from], words[place.to - 1]];
		if (!first || !last) return;
		served.add(one);
		for (const word of places) taken.add(word);
		const rest = place.rest && {
			start: words[place.rest.from]?.start ?? 0,
			end: words[place.rest.to - 1]?.end ?? 0,
		};
		const gloss = lookup.terms[one.lexeme]?.en[place.gloss];
		found.push({
			from: place.from,
			found: {
				term: one.found.term,
				bead: bead.id,
				lang: 'en',
				sentence: first.sentence,
				start: first.start,
				end: last.end,
				...(rest && { rest }),
				...(gloss !== undefined && { gloss }),
			},
		});
	};
	for (const { one, place } of claims) serve(one, place);
	const left = arabic.filter((one) => !served.has(one));
	const asking = left.map((one) => ({ ...one, sentence: one.found.sentence }));
	const links = certainLinks(asking, english.text, (word) => taken.has(word), lookup);
	for (const [i, place] of links.entries()) {
		const one = left[i];
		if (one && place) serve(one, place);
	}
	return found.sort((a, b) => a.from - b.from).map((one) => one.found);
}
