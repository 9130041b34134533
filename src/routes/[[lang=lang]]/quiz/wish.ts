import { SESSION_KINDS, type SessionKind } from '#lib/core/session/compose.ts';

/** What the address of a quiz asks for. */
export interface QuizWish {
	/** Id or slug. */
	readonly article?: string;
	/** `due` is what is due in all articles. */
	readonly kind: SessionKind | 'due';
	/** From 0. */
	readonly section?: number;
	readonly length: number;
	/** Minutes, after which nothing new is asked; in the place of a length. */
	readonly minutes?: number;
	/** No verdict before the end. */
	readonly test?: boolean;
}

export const LENGTHS = [6, 12, 24] as const;
export const MINUTES = [5, 10, 20] as const;
const DEFAULT_LENGTH = 12;
/** More than anybody answers in the longest time. */
const MOST = 120;

/** Whatever an address holds is a wish: what can't be read is as if it weren't there. */
export function readWish(params: URLSearchParams): QuizWish {
	const article = params.get('article');
	const kind = params.get('kind');
	const section = Number(params.get('section'));
	const length = Number(params.get('length'));
	const minutes = MINUTES.find((known) => known === Number(params.get('minutes')));
	return {
		kind: kind === 'due' ? 'due' : (SESSION_KINDS.find((known) => known === kind) ?? 'mixed'),
		length: minutes ? MOST : (LENGTHS.find((known) => known === length) ?? DEFAULT_LENGTH),
		...(minutes ? { minutes } : {}),
		...(params.get('test') === '1' ? { test: true } : {}),
		...(article ? { article } : {}),
		...(Number.isInteger(section) && section > 0 ? { section: section - 1 } : {}),
	};
}
