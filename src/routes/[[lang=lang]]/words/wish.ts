import { SORTS, STATES, type Filters, type Sort } from '#lib/core/search/filter.ts';
import { POS, TOPICS } from '#lib/core/types.ts';

/** What the address of the list of words asks for. */
export interface WordsWish {
	/** What is looked for, as it is typed. */
	readonly query: string;
	readonly filters: Filters;
	/** Undefined: the best answers first where something is looked for, and else the most frequent words. */
	readonly sort: Sort | undefined;
}

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | undefined =>
	allowed.find((known) => known === value);

/** Leaves out what is undefined. */
const known = <T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]: NonNullable<T[K]>;
	};

/** Whatever an address holds is a wish: what can't be read is as if it weren't there. */
export function readWish(params: URLSearchParams): WordsWish {
	return {
		query: params.get('q') ?? '',
		filters: known({
			topic: oneOf(TOPICS, params.get('topic')),
			pos: oneOf(POS, params.get('pos')),
			state: oneOf(STATES, params.get('state')),
			article: params.get('article') || undefined,
			root: params.get('root')?.trim() || undefined,
		}),
		sort: oneOf(SORTS, params.get('sort')),
	};
}

/** The query of an address that asks for it: empty, or with its question mark. */
export function writeWish({ query, filters, sort }: WordsWish): string {
	const { topic, pos, state, article, root } = filters;
	const params = new URLSearchParams(
		known({ q: query.trim() ? query : undefined, topic, pos, state, article, root, sort }),
	);
	return params.size > 0 ? `?${params.toString()}` : '';
}
