import { beforeEach, expect, it, vi } from 'vitest';
import { fixtureTerms } from '#lib/core/lexicon/lexicon.fixture.ts';
import type { Term } from '#lib/core/types.ts';
import type { LexiconAnswer } from './lexicon-job.ts';

const terms = fixtureTerms();
const [first] = terms;
vi.mock('#lib/content/dictionary.ts', () => ({
	fetchTerms: () => Promise.resolve(terms),
}));

const said: LexiconAnswer[] = [];
beforeEach(() => {
	said.length = 0;
	vi.stubGlobal('self', { postMessage: (answer: LexiconAnswer) => said.push(answer) });
	vi.useFakeTimers();
	return () => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	};
});

it('knows inflection once for what is searched, not for what was', async () => {
	const { handle } = await import('./lexicon-job.ts');
	const own: Term[] = first ? [{ ...first, en: ['gadget'], origin: 'own' }] : [];
	handle({ type: 'open', dictionary: '' });
	handle({ type: 'prepare' });
	await vi.advanceTimersByTimeAsync(1000);
	handle({ type: 'own', terms: own });
	handle({ type: 'find', query: 'gadget', ask: 1 });
	await vi.advanceTimersByTimeAsync(5000);
	expect(said.filter(({ type }) => type === 'inflected')).toHaveLength(1);
	expect(said).toContainEqual({ type: 'found', ask: 1, places: Uint32Array.of(0) });
});
