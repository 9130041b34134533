import { assemblePack, compileArticle } from '#lib/core/pack/compile.ts';
import type { Library } from '#lib/core/pack/compile-content.ts';
import { authoredFor } from '#lib/core/pack/editions.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { Article, Pack } from '#lib/core/types.ts';
import { readText } from './content.ts';
import { inFile } from './run.ts';

/** Word for word, in both languages, paragraph by paragraph. */
const sameText = (a: Article, b: Article): boolean =>
	JSON.stringify(a.sections) === JSON.stringify(b.sections);

/** The pack of a file's text. A text that is shipped has the title and the source that it is shipped with. */
export function packOf(file: string, { lookup, articles }: Library, seed: number): Result<Pack> {
	const text = readText(file);
	if (!text.ok) return text;
	const compiled = inFile(file, compileArticle(text.value, lookup));
	if (!compiled.ok) return compiled;
	const { article: plain, doubtful } = compiled.value;
	const article = articles.find((known) => sameText(known.article, plain))?.article ?? plain;
	const authored = authoredFor(
		article,
		articles.map(({ editions }) => editions),
	);
	return ok(assemblePack(article, { lookup, seed, authored, doubtful }));
}
