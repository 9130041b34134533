import { alignText, type AlignedText, type GlossesOf } from '../alignment/align.ts';
import {
	buildArticle,
	confidencesOf,
	doubtfulBeads,
	withAbout,
	type About,
} from '../article/build.ts';
import { beadsOf } from '../article/parts.ts';
import { createLookup, findCovered, glossesOf, type Lookup } from '../lexicon/lookup.ts';
import { NO_CHOICES, withOwn, type TermChoices } from '../lexicon/own.ts';
import { partsOf } from './portions.ts';
import { createContext } from '../questions/context.ts';
import { generateFewer } from '../questions/fewer.ts';
import { generateQuestions } from '../questions/registry.ts';
import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import type { Article, BeadId, Pack, PackTerm, Question, Term, TermId } from '../types.ts';
import { PACK_FORMAT, PACK_VERSION } from './decode.ts';
import { authoredFor, type Editions } from './editions.ts';

/** The seed of every pack that isn't given another. */
export const DEFAULT_SEED = 1;

/** What is being done, in this order. */
export const STAGES = ['reading', 'aligning', 'words', 'questions'] as const;
export type Stage = (typeof STAGES)[number];

/** Told what is being done, and how much of the whole is done before it or with it, from 0 to 1: never less than before. */
export type OnProgress = (stage: Stage, share: number) => void;

/** Which share of the whole is done when a stage begins, measured on texts of 50 to 5,000 pairs. */
const BEGUN: Readonly<Record<Stage, number>> = {
	reading: 0,
	aligning: 0.1,
	words: 0.5,
	questions: 0.6,
};

export interface AssembleOptions {
	readonly lookup: Lookup;
	/** Which distractors are drawn and in which order options stand: the same seed gives the same pack, byte for byte. */
	readonly seed?: number;
	/** Authored questions, with their evidence in the article. */
	readonly authored?: readonly Question[];
	/** Beads about whose translation nothing is asked; none of an article that somebody has corrected. */
	readonly doubtful?: ReadonlySet<BeadId>;
	/** What its owner made of its terms. */
	readonly choices?: TermChoices;
	readonly onProgress?: OnProgress;
}

export interface CompileOptions extends About {
	readonly lookup: Lookup;
	readonly seed?: number;
	readonly onProgress?: OnProgress;
	/** The shipped articles, whose authored questions go with a text that is one of them or an edition of one. */
	readonly editions?: readonly Editions[];
}

/** An article as it comes out of a text. */
export interface CompiledArticle {
	readonly article: Article;
	/** How probable it is that a bead is right, from 0 to 1. */
	readonly confidences: ReadonlyMap<BeadId, number>;
	/** Beads whose two sides may not translate each other. */
	readonly doubtful: ReadonlySet<BeadId>;
	/** What was changed or left out when the text was read. */
	readonly notes: readonly Issue[];
}

/** A pack as it comes out of a text. */
export interface Compiled {
	readonly pack: Pack;
	/** How probable it is that a bead is right, from 0 to 1. */
	readonly confidences: ReadonlyMap<BeadId, number>;
	/** What was changed or left out when the text was read. */
	readonly notes: readonly Issue[];
}

/** How a text is aligned, whether or not that says how far it is and what it left out. */
const align: (
	text: string,
	glossesOf: GlossesOf,
	onProgress?: (share: number) => void,
) => Result<AlignedText & { readonly notes?: readonly Issue[] }> = alignText;

/** The article of a bilingual text: its languages split, its paragraphs paired, its sentences aligned. */
export function compileArticle(
	text: string,
	lookup: Lookup,
	onProgress?: OnProgress,
): Result<CompiledArticle> {
	onProgress?.('aligning', BEGUN.aligning);
	const aligned = align(
		text,
		(token) => glossesOf(token, lookup),
		(share) => onProgress?.('aligning', BEGUN.aligning + share * (BEGUN.words - BEGUN.aligning)),
	);
	if (!aligned.ok) return aligned;
	const article = buildArticle(aligned.value);
	if (!beadsOf(article).some(({ ar, en }) => ar.length > 0 && en.length > 0)) {
		const message =
			'No sentence has a counterpart in the other language: only headings, or two texts that have nothing to do with each other. Check that both languages are there, as whole sentences.';
		return fail(issue('no-pairs', '', message));
	}
	const confidences = confidencesOf(article, aligned.value);
	return ok({
		article,
		confidences,
		doubtful: doubtfulBeads(confidences),
		notes: aligned.value.notes ?? [],
	});
}

/** An article with the terms that stand in it, and every sound question that authors and text give. */
export function assemblePack(
	article: Article,
	{
		lookup: shared,
		seed = DEFAULT_SEED,
		authored = [],
		doubtful = new Set(),
		choices = NO_CHOICES,
		onProgress,
	}: AssembleOptions,
): Pack {
	const beads = beadsOf(article);
	onProgress?.('words', BEGUN.words);
	const { dropped } = choices;
	// In whatever order they were made, the pack is the same.
	const own = [...choices.own].sort((a, b) => (a.id < b.id ? -1 : 1));
	const lookup = own.length > 0 ? lookupWith(shared.terms, { own, dropped }) : shared;
	const { terms: found, coverage } = findCovered(beads, lookup);
	const terms = found.filter(({ id }) => !dropped.includes(id));
	const parts = partsOf(article);
	const asked = new Set<TermId>();
	const generated = parts.flatMap((part, index) => {
		onProgress?.('questions', BEGUN.questions + (index / parts.length) * (1 - BEGUN.questions));
		const there = parts.length === 1 ? terms : within(terms, part);
		const context = createContext(part, there, lookup, doubtful, authored);
		const questions =
			index === 0
				? generateQuestions(context, seed)
				: generateFewer(context, seed, (id) => asked.has(id));
		for (const question of questions) if ('term' in question) asked.add(question.term);
		return questions;
	});
	// What two parts ask in the same words is one question.
	const questions = [
		...new Map([...authored, ...generated].map((question) => [question.id, question])).values(),
	];
	return {
		format: PACK_FORMAT,
		version: PACK_VERSION,
		article,
		terms: [...terms, ...absentTerms(questions, own, terms, lookup)],
		questions,
		coverage,
		...(dropped.length > 0 && { dropped }),
	};
}

/** With one's own terms. The entries whose place others of them take would be found instead, and offered against them. */
function lookupWith(terms: readonly Term[], { own, dropped }: TermChoices): Lookup {
	const taken = new Set(own.flatMap(({ was = [] }) => was.filter((id) => dropped.includes(id))));
	return createLookup(
		withOwn(
			terms.filter(({ id }) => !taken.has(id)),
			own,
		),
	);
}

/** The terms that stand in a part of the article, with their places there. */
function within(terms: readonly PackTerm[], part: Article): PackTerm[] {
	const there = new Set(beadsOf(part).map(({ id }) => id));
	return terms.flatMap((term) => {
		const occurrences = term.occurrences.filter(({ bead }) => there.has(bead));
		return occurrences.length > 0 ? [{ ...term, occurrences }] : [];
	});
}

/**
 * The terms that stand only among the options: whoever chooses one is told what it means. And what its owner wrote, wherever it
 * stands; what he wrote for another text isn't of this one if it is only an option.
 */
function absentTerms(
	questions: readonly Question[],
	own: readonly Term[],
	terms: readonly PackTerm[],
	lookup: Lookup,
): PackTerm[] {
	const there = new Set(terms.map(({ id }) => id));
	const mine = new Set(own.map(({ id }) => id));
	const named = questions.flatMap((question) =>
		'optionTerms' in question ? question.optionTerms : [],
	);
	return [...new Set([...named, ...mine])]
		.filter((id) => !there.has(id))
		.map((id) => lookup.byId.get(id))
		.filter((term) => term !== undefined)
		.map(({ origin, ...term }) => ({
			...term,
			...(origin && mine.has(term.id) && { origin }),
			occurrences: [],
		}));
}

/**
 * From a text to a pack: the whole pipeline. Pure: it gives the same pack in Node and in the browser. Fails as `alignText`
 * does, with line numbers as paths.
 */
export function compilePack(
	text: string,
	{ lookup, seed, editions = [], onProgress, ...about }: CompileOptions,
): Result<Compiled> {
	const compiled = compileArticle(text, lookup, onProgress);
	if (!compiled.ok) return compiled;
	const { confidences, doubtful, notes } = compiled.value;
	const article = withAbout(compiled.value.article, about);
	const pack = assemblePack(article, {
		lookup,
		...(seed !== undefined && { seed }),
		...(onProgress && { onProgress }),
		authored: authoredFor(article, editions),
		doubtful,
	});
	return ok({ pack, confidences, notes });
}
