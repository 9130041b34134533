import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import type { Bead } from '../types.ts';
import { drawChanges, type Changeable, type Drawn } from './swap-draw.ts';

const place = (
	i: number,
	changes: readonly string[],
	holds: readonly string[] = [],
): Changeable => {
	const bead: Bead = { id: `b${String(i).padStart(16, '0')}`, ar: [], en: [] };
	const names = new Map(changes.map((text) => [text, text.replace(/an$/u, '')]));
	return {
		site: { bead, sentence: 0, before: '', from: 'X', after: '', to: changes, names, holds },
		changes,
	};
};
const namesOf = (drawn: readonly Drawn[]) =>
	drawn.flatMap(({ to }) => (to === undefined ? [] : [to.replace(/an$/u, '')]));
const mostOf = (names: readonly string[]) =>
	Math.max(0, ...names.map((name) => names.filter((one) => one === name).length));

describe('drawChanges', () => {
	it('draws each place once, and of three or more changes no name in more than half', () => {
		const texts = fc.uniqueArray(fc.constantFrom('Rome', 'Roman', 'Syria', 'Syrian', 'Peru'), {
			minLength: 1,
		});
		fc.assert(
			fc.property(fc.array(texts, { maxLength: 12 }), fc.nat(), (all, seed) => {
				const places = all.map((changes, i) => place(i, changes));
				const drawn = drawChanges(places, createRandom(seed));
				expect(new Set(drawn.map(({ site }) => site))).toEqual(
					new Set(places.map(({ site }) => site)),
				);
				const names = namesOf(drawn);
				if (names.length >= 3) expect(mostOf(names)).toBeLessThanOrEqual(names.length / 2);
				for (const { site, to } of drawn) if (to !== undefined) expect(site.to).toContain(to);
			}),
		);
	});

	it('changes half of them where there are names enough, each as often as any other', () => {
		const places = Array.from({ length: 12 }, (_, i) => place(i, ['Rome', 'Syria', 'Peru']));
		const names = namesOf(drawChanges(places, createRandom(1)));
		expect(names.sort()).toEqual(['Peru', 'Peru', 'Rome', 'Rome', 'Syria', 'Syria']);
	});

	it('leaves a sentence true rather than put in the only name a third time', () => {
		const places = Array.from({ length: 12 }, (_, i) => place(i, ['Europe']));
		expect(namesOf(drawChanges(places, createRandom(1)))).toEqual(['Europe', 'Europe']);
	});

	it('keeps a true sentence that has the name, where there is one', () => {
		for (let seed = 0; seed < 40; seed++) {
			const places = [
				place(0, ['Rome', 'Peru'], ['Syria']),
				place(1, ['Rome', 'Peru'], ['Syria']),
				place(2, ['Syria'], ['Rome']),
				place(3, ['Syria'], ['Peru']),
			];
			const drawn = drawChanges(places, createRandom(seed));
			const held = drawn.flatMap(({ site, to }) => (to === undefined ? (site.holds ?? []) : []));
			const names = namesOf(drawn);
			expect(names).toHaveLength(2);
			expect(names.filter((name) => held.includes(name)).length).toBeGreaterThan(0);
		}
	});

	it('takes out and puts in different names, where there are some', () => {
		for (let seed = 0; seed < 40; seed++) {
			const from = (i: number, name: string) => {
				const { site, changes } = place(i, ['Rome', 'Peru'], ['Rome', 'Peru']);
				return { site: { ...site, name }, changes };
			};
			const places = [from(0, 'Syria'), from(1, 'Syria'), from(2, 'Egypt'), from(3, 'Egypt')];
			const changed = drawChanges(places, createRandom(seed)).filter(({ to }) => to !== undefined);
			expect(changed.map(({ site }) => site.name).sort()).toEqual(['Egypt', 'Syria']);
			expect(namesOf(changed).sort()).toEqual(['Peru', 'Rome']);
		}
	});
});
