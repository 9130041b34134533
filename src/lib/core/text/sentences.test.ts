import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { splitSentences } from './sentences.ts';

describe('splitSentences', () => {
	it.each([
		['He came. She left.', ['He came.', 'She left.']],
		[
			'Mr. Smith met Dr. Jones at 9 a.m. in the U.S. embassy.',
			['Mr. Smith met Dr. Jones at 9 a.m. in the U.S. embassy.'],
		],
		['It rose by 3.5 percent. Then it fell.', ['It rose by 3.5 percent.', 'Then it fell.']],
		['“Is the war over?” he asked. Nobody knew.', ['“Is the war over?” he asked.', 'Nobody knew.']],
		['She said: “We agree.” Then she left.', ['She said: “We agree.”', 'Then she left.']],
		['J. F. Kennedy spoke. They listened!', ['J. F. Kennedy spoke.', 'They listened!']],
		['One (of two.) Two.', ['One (of two.)', 'Two.']],
		['first line\nsecond line', ['first line', 'second line']],
		['He left the U.S. Then he came back.', ['He left the U.S.', 'Then he came back.']],
		['Two guards speak: Guard: “Who is there?”', ['Two guards speak:', 'Guard: “Who is there?”']],
	])('of English: %s', (text, sentences) => {
		expect(splitSentences(text, 'en')).toEqual(sentences);
	});

	it.each([
		['وصل الوفد. ثم غادر.', ['وصل الوفد.', 'ثم غادر.']],
		['وصل الوفد، ثم اجتمع؛ ولم يتفق.', ['وصل الوفد، ثم اجتمع؛ ولم يتفق.']],
		['قال د. أحمد إن المحادثات مستمرة. ولم يزد.', ['قال د. أحمد إن المحادثات مستمرة.', 'ولم يزد.']],
		['حضر أ. ب. الخالدي الجلسة.', ['حضر أ. ب. الخالدي الجلسة.']],
		['هل انتهت الحرب؟ لا أحد يعلم.', ['هل انتهت الحرب؟', 'لا أحد يعلم.']],
		['سأل: «هل انتهت الحرب؟» ثم غادر.', ['سأل: «هل انتهت الحرب؟» ثم غادر.']],
		[
			'وقال: "لن نقبل هذا أبداً" "نريد حلاً عادلاً للجميع" كما كتب.',
			['وقال: "لن نقبل هذا أبداً"', '"نريد حلاً عادلاً للجميع" كما كتب.'],
		],
		['وصفها بأنها "فاشلة" "بكل المقاييس".', ['وصفها بأنها "فاشلة" "بكل المقاييس".']],
		[
			'«لا نريد الحرب. نريد أن نعيش هنا بسلام» لم ترد الحكومة على ذلك.',
			['«لا نريد الحرب.', 'نريد أن نعيش هنا بسلام»', 'لم ترد الحكومة على ذلك.'],
		],
		[
			'«لا نريد الحرب. نريد أن نعيش هنا بسلام» قال الوزير.',
			['«لا نريد الحرب.', 'نريد أن نعيش هنا بسلام» قال الوزير.'],
		],
		['وصل الوفد إلى ما سماه "أرض السلام" وغادر.', ['وصل الوفد إلى ما سماه "أرض السلام" وغادر.']],
		['بلغت النسبة 3.5 في المئة. وزادت بعد ذلك.', ['بلغت النسبة 3.5 في المئة.', 'وزادت بعد ذلك.']],
	])('of Arabic: %s', (text, sentences) => {
		expect(splitSentences(text, 'ar')).toEqual(sentences);
	});

	it('loses no character but white space, and invents none', () => {
		const unit = fc.constantFrom(...'ab Z.!?؟…،"”»«)( \nابت3٣');
		fc.assert(
			fc.property(
				fc.string({ unit }),
				fc.constantFrom('ar' as const, 'en' as const),
				(text, lang) => {
					const sentences = splitSentences(text, lang);
					expect(sentences.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
					for (const sentence of sentences) {
						expect(sentence).toBe(sentence.trim());
						expect(sentence).not.toBe('');
					}
				},
			),
		);
	});
});
