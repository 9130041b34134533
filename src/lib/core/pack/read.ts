import { fail, issue, ok, type Issue, type Result } from '../result.ts';

/** Twice as deep as any pack. Deeper JSON is damage, or meant to exhaust whoever reads it. */
const MAX_DEPTH = 32;

/** Is a text JSON rather than an article? Then it is to be read as a pack. */
export const isJson = (text: string): boolean =>
	/^\ufeff?\s*(?:\{\s*["}]|\[\s*[[{"\]])/u.test(text);

/** Where a text of JSON is nested deeper than `MAX_DEPTH`, as a line; `undefined` where it nowhere is. */
function tooDeepAt(text: string): number | undefined {
	let depth = 0;
	let line = 1;
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (inString) {
			if (character === '\\') at++;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === '\n') line++;
		else if (character === '{' || character === '[') {
			if (++depth > MAX_DEPTH) return line;
		} else if (character === '}' || character === ']') depth--;
	}
	return undefined;
}

const notAPack = (path: string, why: string): Issue =>
	issue(
		'not-a-pack',
		path,
		`${why} Choose a file that Mufradat saved, or import the text of the article.`,
	);

/**
 * The value that a text of JSON says; it may be anything, and is to be checked as a pack.
 *
 * @returns the issue `not-a-pack` where it is no JSON or is nested without end
 */
export function jsonFromText(text: string): Result<unknown> {
	const deep = tooDeepAt(text);
	if (deep !== undefined) return fail(notAPack(`${deep}`, 'No pack is nested so deeply.'));
	try {
		return ok(JSON.parse(text.replace(/^\ufeff/u, '')));
	} catch {
		return fail(notAPack('', 'This is no JSON, or only a part of it.'));
	}
}
