import { groupBy } from '../group-by.ts';
import { fold } from '../text/fold.ts';
import { numberKeys } from '../text/numbers.ts';
import { tokenize } from '../text/tokens.ts';
import type { Bead, BeadId, PackTerm, Pos, TermId, Topic } from '../types.ts';
import { hasArticle, withoutArticle } from './letters.ts';
import type { Link } from './link.ts';
import { foundIn, overlaps, type Span } from './loose-words.ts';
import type { Found } from './occurrences.ts';

/** Two or three words of a text that are a term together, by their grammar and by the English beside them. */
export interface PhraseCandidate {
	/** As it first stands there, indefinite where all of it may be; vowelled as far as that is certain. */
	readonly ar: string;
	readonly en: string;
	readonly pos: 'phrase' | 'name';
	readonly topic: Topic;
	/** 0 to 1, that all its words mean all of the English. */
	readonly confidence: number;
	/** What all its wordings share. */
	readonly key: string;
	/** Its last word is one of everyday: a real understanding. */
	readonly everyday: boolean;
	/** Where it stands, each bead once. */
	readonly beads: readonly BeadId[];
	/** Other wordings of it in the text. */
	readonly forms: readonly string[];
}

/** An Arabic word and the English that stands for it. */
interface Paired extends Span {
	readonly en: Span;
	readonly text: string;
	readonly pos: Pos;
	readonly topic: Topic;
	readonly confidence: number;
	/** A preposition, a conjunction or a pronoun is joined to it. */
	readonly before: boolean;
	readonly behind: boolean;
}

/** An Arabic word that the lexicon knows, and whose gloss stands in the English, means it there. */
const BY_LEXICON = 0.98;

const LONGEST = 3;
/** English of more words than that is no counterpart, but a clause. */
const LONGEST_ENGLISH = 6;
/** What may stand between the English words of a term. */
const BETWEEN = new Set('of the a an s for in on to'.split(' '));

/** The candidates of a text, in the order in which they first stand there. */
export function phraseCandidates(
	beads: readonly Bead[],
	terms: readonly PackTerm[],
	links: readonly Link[],
): PhraseCandidate[] {
	const known = foundIn(terms);
	const byId = new Map(terms.map((term) => [term.id, term]));
	const linked = groupBy(
		links.flatMap((link) => link.places.map((place) => ({ link, place }))),
		({ place }) => place.bead,
	);
	const found = beads.flatMap((bead) => {
		const words = [
			...pairedByLexicon(bead, known.get(bead.id) ?? [], byId),
			...(linked.get(bead.id) ?? []).map(({ link, place }) => pairedByLink(bead, link, place)),
		];
		return bead.ar.flatMap((sentence, number) =>
			runsIn(sentence, number, words).flatMap((run) => {
				const en = englishOf(run, bead);
				return en === undefined ? [] : [{ run, en, bead: bead.id }];
			}),
		);
	});
	const candidates = Array.from(
		groupBy(found, ({ run }) => keyOf(run)).values(),
		([first, ...others]) => (first ? [candidateOf([first, ...others])] : []),
	).flat();
	return candidates.filter((one) => !isFragment(one, candidates));
}

type Run = readonly [Paired, ...Paired[]];

interface Sight {
	readonly run: Run;
	readonly en: string;
	readonly bead: BeadId;
}

function pairedByLexicon(
	bead: Bead,
	found: readonly Found[],
	byId: ReadonlyMap<TermId, PackTerm>,
): Paired[] {
	const english = groupBy(
		found.filter(({ lang }) => lang === 'en'),
		({ term }) => term,
	);
	const next = new Map<string, number>();
	return found.flatMap((one) => {
		if (one.lang !== 'ar') return [];
		const at = next.get(one.term) ?? 0;
		next.set(one.term, at + 1);
		const [term, en] = [byId.get(one.term), english.get(one.term)?.[at]];
		if (!term || !en) return [];
		const written = bead.ar[one.sentence] ?? '';
		return [
			{
				...one,
				en,
				text: one.vowelled ?? written.slice(one.start, one.end),
				pos: posOf(one, term.pos),
				topic: term.topic,
				confidence: BY_LEXICON,
				before: /[\p{L}\p{M}]/u.test(written.charAt(one.start - 1)),
				behind: /[\p{L}\p{M}]/u.test(written.charAt(one.end)),
			},
		];
	});
}

/** A verb's participle or verbal noun is a noun here. */
const posOf = ({ form = [] }: Found, pos: Pos): Pos =>
	pos === 'verb' && form.some((tag) => tag === 'verbal-noun' || tag.endsWith('-participle'))
		? 'noun'
		: pos;

function pairedByLink(bead: Bead, link: Link, { ar, en }: Link['places'][number]): Paired {
	const written = bead.ar[ar.sentence]?.slice(ar.start, ar.end) ?? '';
	const article = /^ال/u.test(written);
	return {
		...ar,
		en,
		text: article ? written : link.ar,
		pos: link.name ? 'name' : 'noun',
		topic: link.name ? 'names' : 'general',
		confidence: link.confidence,
		before: !article && fold(written) !== fold(link.ar) && written.endsWith(link.ar),
		behind: false,
	};
}

/** Runs of two and three words that make a term by their grammar. */
function runsIn(sentence: string, number: number, words: readonly Paired[]): Run[] {
	const tokens = tokenize(sentence).map((token) => ({ ...token, sentence: number }));
	const paired = tokens.map((token) => {
		const [word, ...others] = words.filter((one) => overlaps(one, token));
		return word && others.length === 0 && word.end <= token.end && word.start >= token.start
			? word
			: undefined;
	});
	return paired.flatMap((first, at) => {
		const run: Paired[] = [];
		const runs: Run[] = [];
		for (let length = 1; first && length <= LONGEST; length++) {
			const word = paired[at + length - 1];
			const last = tokens[at + length - 2];
			const gap = last ? sentence.slice(last.end, tokens[at + length - 1]?.start) : '';
			if (!word || gap.trim() !== '') break;
			run.push(word);
			if (length > 1 && isTerm(run)) runs.push([first, ...run.slice(1)]);
		}
		return runs;
	});
}

const isDefinite = ({ text }: Paired): boolean => hasArticle(text);

/**
 * Whether words are a noun with what belongs to it: an adjective as definite as it is, or a genitive, before which it has no article
 * (Ryding §§ 8.1, 10.2). So no coordination and no string led by a verb is one. Or a name of names.
 */
function isTerm(run: readonly Paired[]): boolean {
	const [first, ...rest] = run;
	if (!first || rest.some(({ before }) => before) || run.some(({ behind }) => behind)) return false;
	if (run.every(({ pos }) => pos === 'name')) return run.every((word) => !isDefinite(word));
	if (first.pos !== 'noun') return false;
	const last = run.at(-1);
	const definite = last !== undefined && isDefinite(last);
	return rest.every((word, i) => {
		const before = run[i];
		if (!before) return false;
		if (word.pos === 'adjective') return isDefinite(word) === (definite || isDefinite(before));
		return (
			(word.pos === 'noun' || word.pos === 'name') && before.pos === 'noun' && !isDefinite(before)
		);
	});
}

/** The English of a run: that of its words, in one piece. */
function englishOf(run: Run, bead: Bead): string | undefined {
	const sentence = run[0].en.sentence;
	const spans = run.map(({ en }) => en);
	if (spans.some((span) => span.sentence !== sentence)) return undefined;
	if (spans.some((span, at) => spans.some((other, i) => i > at && overlaps(span, other))))
		return undefined;
	const [start, end] = [
		Math.min(...spans.map((span) => span.start)),
		Math.max(...spans.map((span) => span.end)),
	];
	const text = bead.en[sentence]?.slice(start, end) ?? '';
	const tokens = tokenize(text);
	const between = tokens.filter(
		(token) =>
			!spans.some((span) =>
				overlaps(span, { sentence, start: start + token.start, end: start + token.end }),
			),
	);
	if (tokens.length > LONGEST_ENGLISH || /[,;:.!?()]/u.test(text)) return undefined;
	if (numberKeys(tokens, 'en').some((keys) => keys.length > 0)) return undefined;
	if (between.some((token) => !BETWEEN.has(token.text.toLowerCase()))) return undefined;
	const opens = start === 0 && !run.some((word) => word.pos === 'name' && word.en.start === 0);
	return opens ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const keyOf = (run: Run): string => run.map(({ text }) => fold(withoutArticle(text))).join(' ');

/** Indefinite, where only its articles make it definite. */
function lemmaOf(run: Run): string {
	const bare = run.every((word) => isDefinite(word) || word.pos === 'name');
	return run
		.map(({ text, pos }) => (bare && pos !== 'name' ? withoutArticle(text) : text))
		.join(' ')
		.replaceAll(/\u064b/gu, '');
}

function candidateOf(sights: readonly [Sight, ...Sight[]]): PhraseCandidate {
	const [first] = sights;
	const runs = sights.map(({ run }) => run);
	const english = groupBy(sights, ({ en }) => en.toLowerCase());
	const [commonest] = [...english.values()].sort((a, b) => b.length - a.length);
	const run = first.run;
	const ar = lemmaOf(run);
	return {
		ar,
		key: keyOf(run),
		en: commonest?.[0]?.en ?? '',
		pos: run.every(({ pos }) => pos === 'name') ? 'name' : 'phrase',
		topic: topicOf(run),
		everyday: run.at(-1)?.topic === 'general',
		confidence: Math.max(
			...runs.map((words) => words.reduce((chance, word) => chance * word.confidence, 1)),
		),
		beads: [...new Set(sights.map(({ bead }) => bead))],
		forms: [...new Set(runs.map(lemmaOf))].filter((form) => form !== ar),
	};
}

const topicOf = (run: Run): Topic =>
	run.find(({ topic }) => topic !== 'general' && topic !== 'names')?.topic ?? run[0].topic;

/** A part of a longer term that stands nowhere without it, or a longer one that is chance: the part stands without it, too. */
function isFragment(one: PhraseCandidate, all: readonly PhraseCandidate[]): boolean {
	const own = ` ${one.key} `;
	return all.some(({ key, beads }) => {
		const other = ` ${key} `;
		if (other.length > own.length) return other.includes(own) && beads.length >= one.beads.length;
		return other.length < own.length && own.includes(other) && beads.length > one.beads.length;
	});
}
