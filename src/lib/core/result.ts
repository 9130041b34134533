/** Failures of input are values: what went wrong, where, and what to do about it. */
export interface Issue {
	/** Stable, kebab-case; the interface translates by it. */
	readonly code: string;
	/** Where: a file and line (`article.txt:12`), a field (`terms.3.en`), or empty for the whole input. */
	readonly path: string;
	/** What is wrong and what to do, in English, for the command line and for authors. */
	readonly message: string;
	/** How many, where the message counts. */
	readonly count?: number;
}

export type Result<T, E = Issue> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly E[] };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <E = Issue>(...issues: readonly E[]): Result<never, E> => ({
	ok: false,
	issues,
});

export const issue = (code: string, path: string, message: string, count?: number): Issue => ({
	code,
	path,
	message,
	...(count !== undefined && { count }),
});

/** One line an issue: `path: message`. */
export const formatIssues = (issues: readonly Issue[]): string =>
	issues.map((i) => (i.path ? `${i.path}: ${i.message}` : i.message)).join('\n');
