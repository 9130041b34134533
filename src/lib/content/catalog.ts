import { tokenize } from '#lib/core/text/tokens.ts';
import type { Bilingual, Pack } from '#lib/core/types.ts';

/** What the lists need to know of an article without opening its pack. */
export interface ArticleSummary {
	readonly id: string;
	/** The folder's name, and the last part of the article's address; imported articles have none. */
	readonly slug?: string;
	readonly title: Bilingual;
	readonly source?: Bilingual;
	/** Arabic words. */
	readonly words: number;
	readonly sections: number;
	readonly terms: number;
	readonly questions: number;
	/** What the learner files it under; shipped articles have none. */
	readonly tags?: readonly string[];
}

/** The steps of `summarise`: a book has many words. */
export function* summarySteps(pack: Pack, slug?: string): Generator<void, ArticleSummary, void> {
	const { article, terms, questions, tags } = pack;
	let words = 0;
	for (const { paragraphs } of article.sections) {
		for (const { beads } of paragraphs) {
			for (const { ar } of beads) {
				words += ar.reduce((sum, text) => sum + tokenize(text).length, 0);
				yield;
			}
		}
	}
	return {
		id: article.id,
		title: article.title,
		words,
		sections: article.sections.length,
		terms: terms.filter(({ occurrences }) => occurrences.length > 0).length,
		questions: questions.length,
		...(slug === undefined ? {} : { slug }),
		...(article.source === undefined ? {} : { source: article.source }),
		...(tags === undefined ? {} : { tags }),
	};
}

export function summarise(pack: Pack, slug?: string): ArticleSummary {
	const steps = summarySteps(pack, slug);
	for (let next = steps.next(); ; next = steps.next()) if (next.done) return next.value;
}

export type { Reading } from '#lib/core/pack/sent.ts';
