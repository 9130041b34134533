import type { Random } from '../random.ts';

/** The numbers from 0 on in random order, and never in their own: what is to be put in order isn't shown in order. */
export function disorder(count: number, { shuffle }: Random): number[] {
	const order = shuffle(Array.from({ length: count }, (_, index) => index));
	const [first, ...rest] = order;
	return first !== undefined && order.every((place, index) => place === index)
		? [...rest, first]
		: order;
}
