import { compileContent } from '#lib/core/pack/compile-content.ts';
import { readingIn, type Reading } from '#lib/core/pack/sent.ts';
import { formatIssues } from '#lib/core/result.ts';

/** The files under questions/ as text, read when the app is built. Imported by what runs then, never by the browser. */
const files = import.meta.glob<string>(
	['/questions/lexicon/*.yaml', '/questions/articles/*/*.{txt,yaml}'],
	{
		query: '?raw',
		import: 'default',
		eager: true,
	},
);

function compile() {
	const result = compileContent(
		Object.entries(files).map(([path, text]) => ({ path: path.replace(/^\//u, ''), text })),
	);
	if (!result.ok) throw new Error(`questions/ has mistakes:\n${formatIssues(result.issues)}`);
	return result.value;
}

let compiled: ReturnType<typeof compile> | undefined;

/** @throws {Error} naming file, line, field and mend for every mistake in questions/: the build stops there. */
export const content = () => (compiled ??= compile());

/** What the reader needs of a shipped article; undefined where there is none of that name. */
export function readingOf(slug: string): Reading | undefined {
	const pack = content().packs.find((found) => found.slug === slug)?.pack;
	return pack && readingIn(pack);
}
