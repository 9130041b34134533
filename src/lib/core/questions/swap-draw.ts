import type { Random } from '../random.ts';
import type { Site } from './swap-place.ts';

/** A place, and what may be put there so that the sentence is false. */
export interface Changeable {
	readonly site: Site;
	readonly changes: readonly string[];
}

/** A place and what is put there; nothing where the sentence stays true. */
export interface Drawn {
	readonly site: Site;
	readonly to: string | undefined;
}

/** So many draws are looked at; the first without a fault is taken, or else the one with the fewest. */
const TRIES = 24;
/** Where so many are changed, no name may be put in more than half of them. */
const SEVERAL = 3;

/** Which name a text is: European and Europe are one. */
const nameOf = ({ names }: Site, text: string): string => names?.get(text) ?? text;

/** The names that are put in, one for each sentence that is changed. */
const putIn = (drawn: readonly Drawn[]): string[] =>
	drawn.flatMap(({ site, to }) => (to === undefined ? [] : [nameOf(site, to)]));

const countOf = (names: readonly string[], name: string): number =>
	names.filter((one) => one === name).length;

/** How many of the names are too many of one. */
function surplusOf(names: readonly string[]): number {
	if (names.length < SEVERAL) return 0;
	const most = Math.max(...names.map((name) => countOf(names, name)));
	return Math.max(0, most - Math.floor(names.length / 2));
}

/** How many sentences are told to be false by the name that was put in: no true sentence has it. */
function countTelling(drawn: readonly Drawn[]): number {
	const held = new Set(
		drawn.flatMap(({ site, to }) => (to === undefined ? (site.holds ?? []) : [])),
	);
	return putIn(drawn).filter((name) => !held.has(name)).length;
}

/** The names that are taken out: where it is always the same, "America is gone" would tell. */
const takenOut = (drawn: readonly Drawn[]): string[] =>
	drawn.flatMap(({ site, to }) => (to === undefined ? [] : [site.name ?? site.from]));

const repeatsIn = (names: readonly string[]): number => names.length - new Set(names).size;

/** How far "this name is false" would go: one that is in too many sentences weighs most, one that is there again least. */
const faultsOf = (drawn: readonly Drawn[]): number =>
	drawn.length * (drawn.length * surplusOf(putIn(drawn)) + countTelling(drawn)) +
	repeatsIn(putIn(drawn)) +
	repeatsIn(takenOut(drawn));

/** Every second place changed, each with the name that was put in least often so far. */
function drawOnce(
	places: readonly Changeable[],
	first: number,
	{ shuffle }: Random,
): readonly Drawn[] {
	const used: string[] = [];
	return shuffle(places).map(({ site, changes }, i) => {
		if (i % 2 !== first) return { site, to: undefined };
		const uses = (text: string) => countOf(used, nameOf(site, text));
		const [to] = shuffle(changes).sort((a, b) => uses(a) - uses(b));
		if (to !== undefined) used.push(nameOf(site, to));
		return { site, to };
	});
}

/** What is too many of one name stays as it is: rather a true sentence more than a name that gives itself away. */
function withoutSurplus(drawn: readonly Drawn[]): readonly Drawn[] {
	const names = putIn(drawn);
	if (surplusOf(names) === 0) return drawn;
	const most = Math.max(...names.map((name) => countOf(names, name)));
	const one = drawn.find(
		({ site, to }) => to !== undefined && countOf(names, nameOf(site, to)) === most,
	);
	return withoutSurplus(
		drawn.map((other) => (other === one ? { ...other, to: undefined } : other)),
	);
}

/**
 * Half of some places changed, so that neither being changeable nor any name tells what is false: of three or more no name is put
 * in more than half, and where it can be, a true sentence has it, too, and neither what is put in nor what is taken out is one name.
 */
export function drawChanges(places: readonly Changeable[], random: Random): readonly Drawn[] {
	const first = random.next() < 0.5 ? 0 : 1;
	let best = drawOnce(places, first, random);
	for (let i = 1; i < TRIES && faultsOf(best) > 0; i++) {
		const other = drawOnce(places, first, random);
		if (faultsOf(other) < faultsOf(best)) best = other;
	}
	return withoutSurplus(best);
}
