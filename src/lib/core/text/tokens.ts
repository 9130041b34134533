/** A word or a number in a text: UTF-16 offsets, end exclusive. */
export interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly kind: 'word' | 'number';
}

/**
 * Our own word boundaries, because those of `Intl.Segmenter` differ between engines (in U.S., a.m., example.com,
 * قال:إن) and stored offsets may not. A word is letters with their marks, joined by an apostrophe or a
 * full stop between single letters (don't, U.S); a hyphen parts words (cease-fire is two). A number is digits with
 * the separators between them.
 */
const TOKEN =
	/\p{Nd}+(?:[.,:/\u066a-\u066c]\p{Nd}+)*|(?<![\p{L}\p{M}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}]))+|\p{L}[\p{L}\p{M}\u0640\u200c\u200d]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

const DIGIT = /^\p{Nd}/u;

export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const [found] = match;
		tokens.push({
			text: found,
			start: match.index,
			end: TOKEN.lastIndex,
			kind: DIGIT.test(found) ? 'number' : 'word',
		});
	}
	return tokens;
}
