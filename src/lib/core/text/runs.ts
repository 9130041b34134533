/**
 * Replaces what a pattern finds until nothing is left to replace. A pattern that may match without end exhausts the stack of
 * the engine on a text that is all of one kind: with a bound (`{20,2000}`), and again, it never does. Each replacement must be
 * shorter than what it replaces.
 */
export function replaceRuns(text: string, pattern: RegExp, by: (run: string) => string): string {
	let before: string;
	let after = text;
	do {
		before = after;
		after = before.replace(pattern, by);
	} while (after.length < before.length);
	return after;
}
