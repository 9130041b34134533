import { describe, expect, it } from 'vitest';
import type { Bead, Lang } from '../types.ts';
import { looksBack, mayLookBack } from './cohesion.ts';
import { context } from './questions.fixture.ts';

const [some] = context.beads.values();
if (!some) throw new Error('no bead');
const saying = (lang: Lang, text: string): Bead => ({ ...some, [lang]: [text] });

describe('a sentence that looks back', () => {
	it.each<[lang: Lang, text: string, may: boolean, surely: boolean]>([
		['en', 'However, the war did not end.', true, true],
		['en', 'On the other hand, the war did not end.', true, true],
		['en', 'The voters, in turn, wrote a letter.', true, true],
		['en', 'They wrote a letter.', true, true],
		['en', 'The voters wrote a letter.', false, false],
		['en', 'Theyre wrote a letter.', false, false],
		['en', 'For months the war went on.', true, false],
		['en', 'It is clear that the war went on.', true, false],
		['en', 'This week the war went on.', true, false],
		['en', 'This war went on.', true, true],
		['ar', 'لكنّ الحرب لم تنتهِ.', true, true],
		['ar', 'وكتب الناخبون رسالة.', true, true],
		['ar', 'والحرب لم تنتهِ.', true, true],
		['ar', 'وقد انتهت الحرب.', true, true],
		['ar', 'وأعلنت القرية ذلك.', true, true],
		['ar', 'وزير الدولة كتب رسالة.', true, false],
		['ar', 'واشنطن كتبت رسالة.', true, false],
		['ar', 'والدة الوزير كتبت رسالة.', true, false],
		['ar', 'فرنسا كتبت رسالة.', true, false],
		['ar', 'لعل الحرب انتهت.', true, false],
		['ar', 'هذا العام انتهت الحرب.', true, false],
		['ar', 'كتب الناخبون رسالة.', false, false],
	])('%s: %s', (lang, text, may, surely) => {
		expect(mayLookBack(saying(lang, text), lang)).toBe(may);
		expect(looksBack(saying(lang, text), lang, context)).toBe(surely);
	});
});
