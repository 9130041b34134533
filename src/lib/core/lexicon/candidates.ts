import { termId } from '../id.ts';
import { fold } from '../text/fold.ts';
import {
	CORE_TOPICS,
	type Bead,
	type BeadId,
	type PackTerm,
	type Pos,
	type Term,
	type TermId,
	type Topic,
} from '../types.ts';
import { linkWords, type Link } from './link.ts';
import { SURE_LINK } from './sure-link.ts';
import { phraseCandidates, type PhraseCandidate } from './phrase-candidates.ts';

/** A term that an article may teach. */
export interface Proposal {
	readonly id: TermId;
	/** The lemma of its entry, or how the text writes it. */
	readonly ar: string;
	/** Glosses that may be shown: authored, or found in the parallel sentences surely enough. None: the sentence pair is the answer. */
	readonly en: readonly string[];
	readonly pos: Pos;
	readonly topic: Topic;
	/** Whether the lexicon has it, only the text, or who learns from it has written it. */
	readonly origin: 'lexicon' | 'text' | 'own';
	/** How sure it is that the first gloss is what it means in this text, 0 to 1. */
	readonly confidence: number;
	/** The beads where it stands, in the order of the text; never empty. */
	readonly beads: readonly BeadId[];
	/** Other wordings in the text, which can't be derived from `ar`. */
	readonly forms: readonly string[];
}

/** As many as one looks through, and as few as are worth looking at. */
export const MOST_PROPOSALS = 40;
export const FEWEST_PROPOSALS = 20;
/** So many may be what only the text has, however much the lexicon knows. */
const KEPT_FOR_TEXT = 12;

/** What an entry means where the parallel sentence says so, and where it doesn't. */
const [SUPPORTED, UNSUPPORTED] = [0.98, 0.6];

/** Words that carry grammar are no vocabulary of a text. */
const GRAMMAR: ReadonlySet<Pos> = new Set(['preposition', 'particle', 'adverb']);

/**
 * The terms of an article that are most worth learning, the best first: those of the lexicon and those that only the text
 * has, political ones before others, then what the text says often; at most forty.
 *
 * @param terms what the lexicon has of the beads, as `findTerms` gives it
 * @param lexicon all entries
 */
export function proposeTerms(
	beads: readonly Bead[],
	terms: readonly PackTerm[],
	lexicon: readonly Term[],
): Proposal[] {
	const links = linkWords(beads, terms, lexicon);
	const known = withoutTaken(terms).flatMap(fromLexicon);
	const unknown = [
		...phraseCandidates(beads, terms, links).filter(isWorthy).map(fromPhrase),
		...bestLinks(links).flatMap(fromLink),
	];
	const ids = new Set(known.map(({ id }) => id));
	const own = best(unknown.filter(({ id }) => !ids.has(id)));
	const worthy = own.filter((proposal) => worthOf(proposal) >= LEAST_WORTH).slice(0, KEPT_FOR_TEXT);
	// Where there is room, a word of little worth is shown if it is surely linked.
	const others = own.filter((one) => !worthy.includes(one) && one.en.length > 0);
	return best([...best(known, MOST_PROPOSALS - worthy.length), ...worthy, ...others]).filter(
		(proposal, place) => place < FEWEST_PROPOSALS || worthOf(proposal) >= LEAST_WORTH,
	);
}

/** Without the entries that one's own stands for: both are one and the same to choose. */
function withoutTaken(terms: readonly PackTerm[]): readonly PackTerm[] {
	const taken = new Set(
		terms.flatMap((term) => (isOwn(term) && stands(term) ? (term.was ?? []) : [])),
	);
	return terms.filter(({ id }) => !taken.has(id));
}

const isOwn = ({ origin }: Term): boolean => origin === 'own';
const stands = ({ occurrences }: PackTerm): boolean =>
	occurrences.some(({ lang }) => lang === 'ar');

/** The `most` that are worth most, the best first. */
const best = (proposals: readonly Proposal[], most = MOST_PROPOSALS): Proposal[] =>
	[...proposals].sort((a, b) => worthOf(b) - worthOf(a)).slice(0, most);

function fromLexicon(term: PackTerm): Proposal[] {
	const { id, ar, pos, topic, occurrences, gloss } = term;
	const beads = occurrences.filter(({ lang }) => lang === 'ar').map(({ bead }) => bead);
	if (beads.length === 0 || (GRAMMAR.has(pos) && !isOwn(term))) return [];
	const en = gloss === undefined ? term.en : [gloss, ...term.en.filter((one) => one !== gloss)];
	return [
		{
			id,
			ar,
			en,
			pos,
			topic,
			origin: term.origin ?? 'lexicon',
			confidence: gloss === undefined ? UNSUPPORTED : SUPPORTED,
			beads: [...new Set(beads)],
			forms: [],
		},
	];
}

/** Only what is sure enough is a gloss. */
const shown = (en: string, confidence: number): readonly string[] =>
	confidence >= SURE_LINK ? [en] : [];

const fromPhrase = ({
	en,
	confidence,
	everyday: _e,
	key: _k,
	...phrase
}: PhraseCandidate): Proposal => ({
	...phrase,
	id: termId(phrase.ar, phrase.pos),
	en: shown(en, confidence),
	origin: 'text',
	confidence,
});

/** Each Arabic word with its surest link. */
function bestLinks(links: readonly Link[]): Link[] {
	const taken = new Set<string>();
	return links.filter(({ ar }) => {
		const key = fold(ar);
		const isNew = !taken.has(key);
		taken.add(key);
		return isNew;
	});
}

/** An unknown word that is neither surely linked nor seen again is as good as noise. */
function fromLink(link: Link): Proposal[] {
	const { ar, en, name, confidence, places } = link;
	if (confidence < SURE_LINK && places.length < 2) return [];
	const pos = name ? 'name' : looksAdjectival(en) ? 'adjective' : 'noun';
	return [
		{
			id: termId(ar, pos),
			ar,
			en: shown(en, confidence),
			pos,
			topic: name ? 'names' : 'general',
			origin: 'text',
			confidence,
			beads: places.map(({ bead }) => bead),
			forms: [],
		},
	];
}

const looksAdjectival = (en: string): boolean => /(?:al|ic|ous|ive|ful|less|ary)$/u.test(en);

/** A phrase is a term if it comes again, or is political and surely linked. */
const isWorthy = ({ beads, confidence, topic, pos, everyday }: PhraseCandidate): boolean =>
	beads.length > 1 ||
	(confidence >= SURE_LINK && (pos === 'name' || (CORE_TOPICS.includes(topic) && !everyday)));

/** Below it a word is among the most trivial of a text. */
const LEAST_WORTH = 1.5;

function topicWorth({ topic, pos }: Proposal): number {
	if (CORE_TOPICS.includes(topic)) return 2.5;
	if (topic === 'general') return 0;
	if (topic === 'names') return pos === 'name' ? 0.6 : 1;
	return 1.5;
}

/** A gloss that may be another word's is worth less than none, where the sentence pair answers. */
const doubtOf = ({ en, confidence }: Proposal): number =>
	en.length > 0 ? 4 * (1 - confidence) : 0.5;

/** How much a term is worth to one who learns from this text. */
const worthOf = (proposal: Proposal): number =>
	topicWorth(proposal) +
	Math.log2(1 + proposal.beads.length) +
	(proposal.ar.includes(' ') ? 0.8 : 0) -
	(proposal.origin === 'text' && proposal.beads.length === 1 ? 0.4 : 0) -
	doubtOf(proposal);
