import type { Phrase } from '#lib/core/types.ts';

/** A stretch of a sentence of the interface; one in a stated language is quoted. */
export interface Piece {
	readonly text: string;
	readonly lang?: Phrase['lang'];
}

/** Stand for quoted words while a message is put together; no message has them. */
const FIRST_MARK = 0xe000;
const MARK = /([\ue000-\ue0ff])/u;

/**
 * A message with its inputs: what is a phrase becomes a piece of its own, tagged with its language; a string is worded in the
 * interface's language and becomes part of the sentence.
 */
export function sentence<Name extends string>(
	message: (inputs: Record<Name, string>) => string,
	inputs: Record<Name, Phrase | string>,
): Piece[] {
	const phrases: Phrase[] = [];
	const values = Object.entries<Phrase | string>(inputs).map(([name, value]) => {
		if (typeof value === 'string') return [name, value];
		phrases.push(value);
		return [name, String.fromCharCode(FIRST_MARK + phrases.length - 1)];
	});
	return message(Object.fromEntries(values) as Record<Name, string>)
		.split(MARK)
		.filter((text) => text !== '')
		.map(
			(text) =>
				(MARK.test(text) ? phrases[text.charCodeAt(0) - FIRST_MARK] : undefined) ?? { text },
		);
}
