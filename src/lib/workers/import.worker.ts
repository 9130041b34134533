/// <reference lib="webworker" />
import { fail, issue, type Result } from '#lib/core/result.ts';
import type { Article, Bilingual, Pack, Question } from '#lib/core/types.ts';
import { fetchDictionary } from '#lib/content/dictionary.ts';
import { createLookup } from '#lib/core/lexicon/lookup.ts';
import { compilePack, type Compiled, type Stage } from '#lib/core/pack/compile.ts';
import { recompilePack } from '#lib/core/pack/recompile.ts';

/** What a pack is to be made of. */
export type ImportTask =
	| {
			readonly type: 'text';
			readonly text: string;
			readonly title: Bilingual;
			/** Who is to be credited; may be empty. */
			readonly source: string;
	  }
	| {
			readonly type: 'edited';
			readonly article: Article;
			/** As the machine had paired it: see `recompilePack`. */
			readonly before: Article;
			readonly questions: readonly Question[];
			readonly confidences: Compiled['confidences'];
	  };

export interface ImportRequest {
	readonly task: ImportTask;
	/** The address of the whole lexicon. */
	readonly dictionary: string;
}

/** What the worker says: how far it is, and at last the result. */
export type ImportAnswer =
	| { readonly type: 'progress'; readonly stage: Stage; readonly share: number }
	| { readonly type: 'done'; readonly result: Result<Compiled> };

declare const self: DedicatedWorkerGlobalScope;

const say = (answer: ImportAnswer) => self.postMessage(answer);

const onProgress = (stage: Stage, share: number) => say({ type: 'progress', stage, share });

async function compile({ task, dictionary }: ImportRequest): Promise<Result<Compiled>> {
	onProgress('reading', 0);
	const known = await fetchDictionary(dictionary).catch(() => undefined);
	if (!known)
		return fail(issue('lexicon-missing', dictionary, 'The dictionary could not be read.'));
	const lookup = createLookup(known.terms);
	if (task.type === 'edited') {
		const { confidences } = task;
		const pack: Pack = recompilePack(task, { lookup, onProgress });
		return { ok: true, value: { pack, confidences, notes: [] } };
	}
	const { text, title, source } = task;
	return compilePack(text, {
		lookup,
		onProgress,
		editions: known.editions,
		title,
		...(source ? { source: { ar: source, en: source } } : {}),
	});
}

self.onmessage = async ({ data }: MessageEvent<ImportRequest>) => {
	say({ type: 'done', result: await compile(data) });
};
