/**
 * The places of a list of scores, the best first: of equals the earlier. A binary heap (Williams 1964), so that who
 * takes a few of many doesn't wait until all are sorted.
 */
export function* bestFirst(scores: Float64Array): Generator<number, void> {
	let size = scores.length;
	const heap = new Int32Array(size);
	for (let place = 0; place < size; place++) heap[place] = place;
	const comesBefore = (a: number, b: number): boolean => {
		const x = scores[a] as number;
		const y = scores[b] as number;
		return x > y || (x === y && a < b);
	};
	const settle = (from: number): void => {
		const place = heap[from] as number;
		let at = from;
		for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
			if (child + 1 < size && comesBefore(heap[child + 1] as number, heap[child] as number))
				child++;
			if (!comesBefore(heap[child] as number, place)) break;
			heap[at] = heap[child] as number;
			at = child;
		}
		heap[at] = place;
	};
	for (let at = (size >> 1) - 1; at >= 0; at--) settle(at);
	while (size > 0) {
		const best = heap[0] as number;
		heap[0] = heap[--size] as number;
		settle(0);
		yield best;
	}
}
