import { expect, it } from 'vitest';
import type { Pack, Question } from '#lib/core/types.ts';
import { Learning } from '#lib/state/learning.svelte.ts';
import { memoryStorage } from '#lib/storage/memory.ts';
import { predicted, unanswered, type Asker } from './predicted.ts';

const BEADS = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'];
const questions = BEADS.map(
	(bead) =>
		({ id: `q-${bead}`, kind: 'claim', evidence: [bead], study: 'ar' }) as unknown as Question,
);

async function begin(): Promise<Asker> {
	const storage = memoryStorage({ reason: 'absent', message: '' });
	const learning = new Learning(
		() => storage,
		() => undefined,
	);
	await learning.load();
	return {
		learning,
		settings: { study: 'ar' },
		library: { packOf: () => Promise.resolve({ questions } as unknown as Pack) },
		reports: new Map(),
	};
}
const say = (app: Asker, bead: string) => predicted(app, 'a', bead, 'understood', new Map());

it('asks about every third sentence, said one after the other', async () => {
	const app = await begin();
	const asked: (string | undefined)[] = [];
	for (const bead of BEADS) asked.push((await say(app, bead))?.question.id);
	expect(asked).toEqual([undefined, undefined, 'q-b3', undefined, undefined, 'q-b6']);
});

it('asks as many when several are said at once, faster than storage writes them', async () => {
	const app = await begin();
	const asked = await Promise.all(BEADS.map((bead) => say(app, bead)));
	expect(asked.map((check) => check?.question.id)).toEqual([
		undefined,
		undefined,
		'q-b3',
		undefined,
		undefined,
		'q-b6',
	]);
	expect([...(await unanswered(app, 'a')).keys()]).toEqual(['b3', 'b6']);
});
