import { expect, it } from 'vitest';
import { entryOf, keepOf } from './entry.ts';
import { context } from './questions.fixture.ts';

const { lookup, terms } = context;
const [first, second] = terms;
if (!first || !second) throw new Error('The fixture has too few terms.');

it('takes a copy for its entry, and what isn’t one for itself', () => {
	expect(entryOf(first, lookup)).toBe(lookup.byId.get(first.id));
	const changed = { ...first, en: [...first.en, 'something else'] };
	expect(entryOf(changed, lookup)).toBe(changed);
});

it('keeps what is worked out of an entry and of texts, for all copies of it', () => {
	const keep = keepOf<number>();
	let made = 0;
	const ask = (term: typeof first, ...texts: string[]) => keep(lookup, term, texts, () => ++made);
	expect(ask(first, 'a', 'b')).toBe(1);
	expect(ask({ ...first, occurrences: [] }, 'a', 'b')).toBe(1);
	expect(ask(first, 'a')).toBe(2);
	expect(ask(second, 'a')).toBe(3);
	expect(ask({ ...first, en: [...first.en] }, 'a')).toBe(4);
});
