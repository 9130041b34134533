/// <reference lib="webworker" />
import type { Result } from '#lib/core/result.ts';
import { fail, issue } from '#lib/core/result.ts';
import type { Bilingual, Pack } from '#lib/core/types.ts';
import type { Dictionary } from '#lib/content/catalog.ts';
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

async function readDictionary(address: string): Promise<Dictionary | undefined> {
	try {
		const response = await fetch(address);
		return response.ok ? ((await response.json()) as Dictionary) : undefined;
	} catch {
		return undefined;
	}
}

async function compile({ text, title, source, dictionary }: ImportRequest): Promise<Result<Pack>> {
	const known = await readDictionary(dictionary);
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
