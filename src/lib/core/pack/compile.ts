import { alignText } from '../alignment/align.ts';
import { buildArticle, withAbout, type About } from '../article/build.ts';
import { beadsOf } from '../article/parts.ts';
import { coverageOf, findTerms, glossesOf, type Lookup } from '../lexicon/lookup.ts';
import { createContext } from '../questions/context.ts';
import { generateQuestions } from '../questions/registry.ts';
import { ok, type Result } from '../result.ts';
import type { Article, Pack, Question } from '../types.ts';
import { PACK_FORMAT, PACK_VERSION } from './decode.ts';
import { authoredFor, type Editions } from './editions.ts';

/** The seed of every pack that isn't given another. */
export const DEFAULT_SEED = 1;

export interface AssembleOptions {
	readonly lookup: Lookup;
	/** Which distractors are drawn and in which order options stand: the same seed gives the same pack, byte for byte. */
	readonly seed?: number;
	/** Authored questions, with their evidence in the article. */
	readonly authored?: readonly Question[];
}

export interface CompileOptions extends About {
	readonly lookup: Lookup;
	readonly seed?: number;
	/** The shipped articles, whose authored questions go with a text that is one of them or an edition of one. */
	readonly editions?: readonly Editions[];
}

/** The article of a bilingual text: its languages split, its paragraphs paired, its sentences aligned. */
export function compileArticle(text: string, lookup: Lookup): Result<Article> {
	const aligned = alignText(text, (token) => glossesOf(token, lookup));
	return aligned.ok ? ok(buildArticle(aligned.value)) : aligned;
}

/** An article with the terms that stand in it, and every sound question that authors and text give. */
export function assemblePack(
	article: Article,
	{ lookup, seed = DEFAULT_SEED, authored = [] }: AssembleOptions,
): Pack {
	const beads = beadsOf(article);
	const terms = findTerms(beads, lookup);
	const context = createContext(article, terms, lookup);
	return {
		format: PACK_FORMAT,
		version: PACK_VERSION,
		article,
		terms,
		questions: [...authored, ...generateQuestions(context, seed)],
		coverage: coverageOf(beads, lookup),
	};
}

/**
 * From a text to a pack: the whole pipeline. Pure: it gives the same pack in Node and in the browser. Fails as `alignText`
 * does, with line numbers as paths.
 */
export function compilePack(
	text: string,
	{ lookup, seed, editions = [], ...about }: CompileOptions,
): Result<Pack> {
	const plain = compileArticle(text, lookup);
	if (!plain.ok) return plain;
	const article = withAbout(plain.value, about);
	const authored = authoredFor(article, editions);
	return ok(assemblePack(article, { lookup, authored, ...(seed !== undefined && { seed }) }));
}
