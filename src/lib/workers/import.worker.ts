/// <reference lib="webworker" />
import type { Result } from '#lib/core/result.ts';
import { fail, issue } from '#lib/core/result.ts';
import type { Bilingual, Pack } from '#lib/core/types.ts';
import { fetchDictionary } from '#lib/content/dictionary.ts';
import { createLookup } from '#lib/core/lexicon/lookup.ts';
import { compilePack } from '#lib/core/pack/compile.ts';

export interface ImportRequest {
	readonly text: string;
	readonly title: Bilingual;
	readonly source: string;
	/** The address of the whole lexicon. */
	readonly dictionary: string;
}

declare const self: DedicatedWorkerGlobalScope;

async function compile({ text, title, source, dictionary }: ImportRequest): Promise<Result<Pack>> {
	const known = await fetchDictionary(dictionary).catch(() => undefined);
	if (!known)
		return fail(issue('lexicon-missing', dictionary, 'The dictionary could not be read.'));
	return compilePack(text, {
		lookup: createLookup(known.terms),
		editions: known.editions,
		title,
		...(source ? { source: { ar: source, en: source } } : {}),
	});
}

self.onmessage = async ({ data }: MessageEvent<ImportRequest>) => {
	self.postMessage(await compile(data));
};
