/** A seeded generator of numbers: the same seed gives the same sequence in every engine. */
export interface Random {
	/** A number in [0, 1). */
	readonly next: () => number;
	/** An integer in [0, below). */
	readonly int: (below: number) => number;
	/** A new array with the items in random order (Fisher–Yates). */
	readonly shuffle: <T>(items: readonly T[]) => T[];
	/** One item; `undefined` only of an empty array. */
	readonly pick: <T>(items: readonly T[]) => T | undefined;
}

/** FNV-1a over UTF-16 code units: a 32-bit hash that only has to spread seeds, never to identify content. */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return hash >>> 0;
}

/** Mulberry32 (Tommy Ettinger, public domain) seeded by any string. */
export function createRandom(seed: string | number): Random {
	let state = fnv1a(String(seed));
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const int = (below: number) => Math.floor(next() * below);
	return {
		next,
		int,
		shuffle(items) {
			const out = [...items];
			for (let i = out.length - 1; i > 0; i--) {
				const j = int(i + 1);
				[out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
			}
			return out;
		},
		pick: (items) => items[int(items.length)],
	};
}
