interface Graph {
	/** Whether the second may stand right after the first. */
	readonly follows: readonly (readonly boolean[])[];
	readonly starts: readonly boolean[];
	readonly ends: readonly boolean[];
}

/** How many orders of all of them keep the rules of a graph, counted up to `limit`. */
export function countPaths({ follows, starts, ends }: Graph, limit = 2): number {
	let count = 0;
	const walk = (at: number, seen: number, left: number) => {
		if (left === 0) count += Number(ends[at]);
		for (let next = 0; next < starts.length && count < limit && left > 0; next++) {
			const bit = 1 << next;
			if ((seen & bit) === 0 && follows[at]?.[next]) walk(next, seen | bit, left - 1);
		}
	};
	for (let start = 0; start < starts.length && count < limit; start++) {
		if (starts[start]) walk(start, 1 << start, starts.length - 1);
	}
	return count;
}
