import { describe, expect, it } from 'vitest';
import { ALIKE } from './alike.ts';
import { lexiconOf } from './questions.fixture.ts';
import { areOneSense, nearWords, sameAs, saySame, sharedSenses } from './same-sense.ts';

const lookup = lexiconOf({
	general: `
- { ar: نَفَى, en: [deny, exile, refute], pos: verb, root: ن ف ي, pattern: فَعَلَ, rule: defective, form: I, present: يَنْفِي, masdar: نَفْي }
- { ar: طَرَف, en: [side, party, end], pos: noun, gender: m, root: ط ر ف, pattern: فَعَل, plural: أَطْرَاف, synonyms: [جَانِب] }
- { ar: جَانِب, en: [side, party, aspect], pos: noun, gender: m, root: ج ن ب, pattern: فَاعِل, plural: جَوَانِب }
- { ar: ضِفَّة, en: [bank, shore, side], pos: noun, gender: f, root: ض ف ف, pattern: فِعْلَة, rule: doubled }
- { ar: تَفَاهُم, en: [understanding, mutual understanding], pos: noun, gender: m, root: ف ه م, pattern: تَفَاعُل }
`,
});
const term = (ar: string) => {
	const found = lookup.terms.find((one) => one.ar === ar.normalize('NFC'));
	if (!found) throw new Error(ar);
	return found;
};

const entry = (en: string[]) => ({ ...term('تَفَاهُم'), en });

describe('senses of glosses', () => {
	it('are told apart where an entry lists them side by side', () => {
		const deny = term('نَفَى');
		expect(areOneSense(deny, 'deny', 'refute', lookup)).toBe(true);
		expect(areOneSense(deny, 'deny', 'exile', lookup)).toBe(false);
		expect(areOneSense(term('تَفَاهُم'), 'understanding', 'mutual understanding', lookup)).toBe(true);
	});
	it('are those of the entry: a side is a party, or a shore', () => {
		expect(sameAs('side', term('طَرَف'), lookup)).toContain('party');
		expect(sameAs('side', term('طَرَف'), lookup)).not.toContain('shore');
		expect(sameAs('side', term('ضِفَّة'), lookup)).toContain('shore');
		expect(sameAs('side', term('ضِفَّة'), lookup)).not.toContain('party');
	});
	it('have words near them, but not those of a line that is about something else', () => {
		expect(saySame('cease-fire', 'ceasefire')).toBe(true);
		expect(nearWords('fragile', entry(['fragile']), lookup)).toContain('brittle');
		expect(nearWords('stay', entry(['stay', 'remain']), lookup)).not.toContain('stop');
	});
	it('do not leak: what is near a gloss, or is a gloss of a synonym, is of a sense that the entry has', () => {
		const end = entry(['end', 'finish', 'conclude']);
		expect(nearWords('end', end, lookup)).toContain('terminate');
		expect(nearWords('end', end, lookup)).not.toContain('aim');
		expect(nearWords('end', end, lookup)).not.toContain('side');
		const spend = entry(['spend the night', 'finish', 'conclude']);
		expect(sharedSenses(end, spend, lookup)).toEqual(['finish', 'conclude']);
	});
});

it('the lines of glosses have two words or more, none twice', () => {
	for (const line of ALIKE.flatMap((some) => some.split('; '))) {
		const words = line.split(', ');
		expect(words.length, line).toBeGreaterThan(1);
		expect(new Set(words).size, line).toBe(words.length);
	}
});
