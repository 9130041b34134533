import { describe, expect, it } from 'vitest';
import { gradeTyped, type Graded, type Reason } from './index.ts';

const grade = (answer: string, accepted: string | string[], known: Iterable<string> = []): Graded =>
	gradeTyped(answer, typeof accepted === 'string' ? [accepted] : accepted, { lang: 'ar', known });

const rules = ({ note }: Graded): Reason['rule'][] => (note ?? []).map(({ rule }) => rule);
const summary = (graded: Graded) => [graded.verdict, graded.tier, ...rules(graded)];

describe('exact: only what is invisible differs', () => {
	it.each([
		['سِيَادَة', 'سِيَادَة', 'the lemma'],
		['  سِيَادَة\u00a0', 'سِيَادَة', 'white space around it'],
		['«سِيَادَة»؟!', 'سِيَادَة', 'punctuation around it'],
		['\u202bسِيَادَة\u202c\u200f', 'سِيَادَة', 'bidi controls'],
		['سِيَـــادَة', 'سِيَادَة', 'tatweel'],
		['مجلس\t \n الأمن', 'مجلس الأمن', 'white space within it'],
		['ﺳﻼﻡ', 'سلام', 'presentation forms'],
		['کیان', 'كيان', 'Persian letters'],
		['مجموعة ٢٠', 'مجموعة 20', 'Arabic digits'],
		['مجموعة ۲۰', 'مجموعة ٢٠', 'Persian digits'],
		['ا\u0654من', 'أمن', 'a decomposed hamza'],
		['اـ\u0654من', 'أمن', 'a hamza on a drawn-out alef'],
		['سَّلم', 'سَّلم', 'marks in another order'],
	])('%s for %s: %s', (answer, accepted) => {
		expect(grade(answer, accepted)).toEqual({
			verdict: 'right',
			tier: 'exact',
			expected: accepted,
		});
	});
});

describe('vowels: they may be missing, and must not contradict', () => {
	it.each([
		['سيادة', 'سِيَادَة'],
		['سِيادة', 'سِيَادَة'],
		['سيادةٌ', 'سِيَادَة'],
		['سيادةُ', 'سِيَادَة'],
		['سِيَادَةٍ', 'سِيَادَة'],
		['مُفَاوَضَاتِ', 'مُفَاوَضَات'],
		['قَوِيٌّ', 'قَوِيّ'],
		['قَوِيٌ', 'قَوِيّ'],
		['قويّْ', 'قَوِيّ'],
		['أيضاً', 'أَيْضًا'],
		['اِسْتِقْلَالٌ', 'اسْتِقْلَال'],
		['هٰذا', 'هَذَا'],
		['دوْلة', 'دَوْلَة'],
		['مَجْلِسُ الأَمْنِ', 'مَجْلِس الأَمْن'],
		['اَلْأُمَمُ المُتَّحدة', 'الأُمَم المُتَّحِدَة'],
		['مُسْتَوَى', 'مُسْتَوًى'],
		['حَرْبٌ', 'حرب'],
	])('%s is %s', (answer, accepted) => {
		expect(grade(answer, accepted)).toEqual({
			verdict: 'right',
			tier: 'vowels',
			expected: accepted,
		});
	});

	it.each([
		['سُيادة', 'سِيَادَة', 'س', '\u064f', '\u0650'],
		['سِيْادَة', 'سِيَادَة', 'ي', '\u0652', '\u064e'],
		['دَوَلة', 'دَوْلَة', 'و', '\u064e', '\u0652'],
		['قَوَّة', 'قُوَّة', 'ق', '\u064e', '\u064f'],
		['دَرَّسَ', 'دَرَسَ', 'ر', '\u064e\u0651', '\u064e'],
		['مجلِسُ الأُمن', 'مَجْلِس الأَمْن', 'أ', '\u064f', '\u064e'],
	])('%s is almost %s: the vowel of %s', (answer, accepted, letter, typed, expected) => {
		expect(grade(answer, accepted)).toEqual({
			verdict: 'almost',
			tier: 'vowels',
			note: [{ rule: 'vowel', letter, typed, expected }],
			expected: accepted,
		});
	});

	const homographs = ['دَرَسَ', 'دَرَّسَ', 'قُوَّة', 'عَالَم', 'عَالِم'];

	it('takes a word without vowels for each of its homographs', () => {
		expect(grade('درس', 'دَرَّسَ', homographs).verdict).toBe('right');
		expect(grade('درس', 'دَرَسَ', homographs).verdict).toBe('right');
		expect(grade('عالم', 'عَالِم', homographs).verdict).toBe('right');
	});

	it('names the homograph whose vowels were typed', () => {
		const note = grade('عَالَم', 'عَالِم', homographs).note;
		expect(note).toMatchObject([{ rule: 'vowel', letter: 'ل', word: 'عَالَم' }]);
		expect(grade('عَالَم', 'عَالِم', homographs).verdict).toBe('almost');
	});

	it('takes no whole homograph for one that lacks its shadda', () => {
		expect(grade('دَرَسَ', 'دَرَّسَ')).toMatchObject({ verdict: 'right', tier: 'vowels' });
		expect(grade('دَرَسَ', 'دَرَّسَ', homographs)).toMatchObject({
			verdict: 'almost',
			note: [{ rule: 'vowel', letter: 'ر', word: 'دَرَسَ' }],
		});
	});
});

describe('spelling: right, with its rule', () => {
	it.each([
		['اتفاقيه', 'اتِّفَاقِيَّة', ['ta-marbuta']],
		['امن', 'أَمْن', ['hamza']],
		['إتفاق', 'اتِّفَاق', ['hamza']],
		['ٱتفاق', 'اتِّفَاق', ['hamza']],
		['الان', 'الآنَ', ['hamza']],
		['بيأة', 'بِيئَة', undefined],
		['بيؤة', 'بِيئَة', ['hamza']],
		['اداره', 'إِدَارَة', ['hamza', 'ta-marbuta']],
		['مستوي', 'مُسْتَوًى', ['alif-maqsura']],
		['مستوا', 'مُسْتَوًى', ['alif-maqsura']],
		['رئيسى', 'رَئِيسِيّ', ['alif-maqsura']],
		['مجلس الامن', 'مَجْلِس الأَمْن', ['hamza']],
		['القوه العسكريه', 'القُوَّة العَسْكَرِيَّة', ['ta-marbuta']],
		// Only at the end of a word.
		['هحدة', 'ةحدة', undefined],
		['ميدان', 'مىدان', undefined],
		['شيء', 'شاء', undefined],
		// ا is written for أ, and for final ى; أ isn't.
		['مبدى', 'مَبْدَأ', undefined],
	])('%s for %s', (answer, accepted, expected) => {
		const graded = grade(answer, accepted);
		if (!expected) expect(graded.verdict).not.toBe('right');
		else expect(summary(graded)).toEqual(['right', 'spelling', ...expected]);
	});

	it('names the letters', () => {
		expect(grade('اداره', 'إِدَارَة').note).toEqual([
			{ rule: 'hamza', typed: 'ا', expected: 'إ' },
			{ rule: 'ta-marbuta', typed: 'ه', expected: 'ة' },
		]);
	});

	it.each([
		['مسئول', 'مَسْؤُول'],
		['مسؤول', 'مسئول'],
		['شئون', 'شُؤُون'],
		['شؤون', 'شئون'],
		['رءوس', 'رُؤُوس'],
		['وزارة الشئون', 'وِزَارَة الشُّؤُون'],
	])('%s and %s are one word in two spellings, also where both are known', (answer, accepted) => {
		const known = ['مسؤول', 'مسئول', 'شؤون', 'شئون', 'رؤوس', 'رءوس'];
		for (const words of [[], known]) {
			expect(summary(grade(answer, accepted, words))).toEqual(['right', 'spelling', 'variant']);
		}
	});

	it('calls no second seat as good where there is one only', () => {
		expect(rules(grade('مؤوية', 'مِئَوِيَّة'))).toEqual(['hamza']);
		expect(rules(grade('قارؤون', 'قَارِئُون'))).toEqual(['hamza']);
	});

	it('is almost right where a vowel contradicts', () => {
		expect(summary(grade('اُمن', 'أَمْن'))).toEqual(['almost', 'spelling', 'hamza', 'vowel']);
		expect(summary(grade('سُياده', 'سِيَادَة'))).toEqual(['almost', 'spelling', 'ta-marbuta', 'vowel']);
	});
});

describe('article: on a headword that stands alone', () => {
	it.each([
		['الادارة', 'إِدَارَة', ['article', 'hamza']],
		['الإدارة', 'إِدَارَة', ['article']],
		['السّيادة', 'سِيَادَة', ['article']],
		['السِّيَادَةُ', 'سِيَادَة', ['article']],
		['اَلْإِدَارَةُ', 'إِدَارَة', ['article']],
		['قدس', 'القُدْس', ['article']],
		['كرملين', 'الكِرِمْلِين', ['article']],
		['امارات', 'الإِمَارَات', ['article', 'hamza']],
		['الالتزام', 'الْتِزَام', ['article']],
		['المُسْتَوَى', 'مُسْتَوًى', ['article']],
		['المسئول', 'مَسْؤُول', ['article', 'variant']],
	])('%s for %s is right', (answer, accepted, expected) => {
		expect(summary(grade(answer, accepted))).toEqual(['right', 'article', ...expected]);
	});

	it('takes no article from a word that has none', () => {
		expect(grade('تزام', 'الْتِزَام').verdict).toBe('wrong');
		expect(grade('تزام', 'التزام').verdict).not.toBe('right');
		expect(grade('تحاقهم', 'التحاقهم').verdict).not.toBe('right');
		expect(grade('الالتزام', 'التزام').verdict).toBe('right');
		expect(grade('تعاون', 'التعاون').verdict).toBe('right');
	});

	it('is almost right with another vowel', () => {
		expect(summary(grade('السُيادة', 'سِيَادَة'))).toEqual(['almost', 'article', 'article', 'vowel']);
	});

	it.each([
		['مجلس أمن', 'مَجْلِس الأَمْن'],
		['مجلس امن', 'مَجْلِس الأَمْن'],
		['المجلس الأمن', 'مَجْلِس الأَمْن'],
		['أمم متحدة', 'الأُمَم المُتَّحِدَة'],
	])('%s for %s is almost right', (answer, accepted) => {
		expect(grade(answer, accepted)).toMatchObject({
			verdict: 'almost',
			tier: 'article',
			expected: accepted,
		});
		expect(rules(grade(answer, accepted))).toContain('iḍāfa-article');
	});

	it('says so where both are headwords: قاعدة a base, القاعدة an organisation', () => {
		const known = ['قَاعِدَة', 'القَاعِدَة'];
		expect(grade('القاعدة', 'قَاعِدَة', known)).toMatchObject({
			verdict: 'almost',
			note: [{ rule: 'article' }, { rule: 'other-word', word: 'القَاعِدَة' }],
		});
		expect(grade('القاعدة', 'قَاعِدَة', ['القَاعِدَة']).verdict).toBe('right');
		expect(grade('القاعدة', 'قَاعِدَة', ['قَاعِدَة']).verdict).toBe('right');
	});
});

describe('slip: one edit in longer words', () => {
	it.each([
		['مفاوضضات', 'مُفَاوَضَات', 'insert'],
		['مفاوضت', 'مُفَاوَضَات', 'delete'],
		['مفاوظات', 'مُفَاوَضَات', 'replace'],
		['مفاوضتا', 'مُفَاوَضَات', 'swap'],
		['المفاوظات', 'مُفَاوَضَات', 'replace'],
		['الادارره', 'إِدَارَة', 'insert'],
		['العلاقات الدبلوماسة', 'العَلَاقَات الدِّبْلُومَاسِيَّة', 'delete'],
	])('%s is almost %s: %s', (answer, accepted, edit) => {
		expect(grade(answer, accepted)).toMatchObject({
			verdict: 'almost',
			tier: 'slip',
			note: [{ rule: 'slip', edit }],
			expected: accepted,
		});
	});

	it.each([
		['سياد', 'سِيَادَة', 'four letters'],
		['الحربب', 'الحَرْب', 'four letters without the article'],
		['مجلس الأمم', 'مَجْلِس الأَمْن', 'a short word of a long answer'],
		['مفاوظاة', 'مُفَاوَضَات', 'two edits'],
		['المفاظات الدلية', 'المُفَاوَضَات الدَّوْلِيَّة', 'two words'],
		['مجلسالأمن', 'مَجْلِس الأَمْن', 'a short word written together with the one before'],
		['', 'سِيَادَة', 'nothing'],
		[' \u200f ـ ', 'سِيَادَة', 'nothing that is seen'],
		['\u064e', 'سِيَادَة', 'a mark'],
	])('%s is wrong for %s: %s', (answer, accepted) => {
		expect(grade(answer, accepted)).toEqual({
			verdict: 'wrong',
			tier: 'wrong',
			expected: accepted,
		});
	});
});

describe('the collision guard, without any known word', () => {
	it.each([
		['أسرى', 'أُسَرِيّ'],
		['أسري', 'أَسْرَى'],
		['كره', 'كُرَة'],
		['كرة', 'كُرْه'],
		['ثار', 'ثَأْر'],
		['ثأر', 'ثَارَ'],
		['قوي', 'قُوَى'],
		['قوى', 'قَوِيّ'],
		['الحرب', 'الحِزْب'],
		['الحزب', 'الحَرْب'],
		['حزب', 'الحَرْب'],
		['دولة', 'جَوْلَة'],
		['جولة', 'دَوْلَة'],
		['هدية', 'هُدْنَة'],
		['هدنة', 'هَدِيَّة'],
		['استغلال', 'اسْتِقْلَال'],
		['الاستقلال', 'اسْتِغْلَال'],
		['احتفال', 'احْتِلَال'],
		['احتلال', 'احْتِفَال'],
	])('%s is wrong for %s, and is named', (answer, accepted) => {
		const graded = grade(answer, accepted);
		expect(summary(graded)).toEqual(['wrong', 'wrong', 'other-word']);
		expect(graded.expected).toBe(accepted);
	});

	it('knows a word of a pair in loose spelling too, where it is nearer to that one', () => {
		expect(summary(grade('انفاق', 'اتِّفَاق'))).toEqual(['wrong', 'wrong', 'other-word']);
		expect(summary(grade('اسرى', 'أُسَرِيّ'))).toEqual(['wrong', 'wrong', 'other-word']);
		expect(summary(grade('اسرى', 'أَسْرَى'))).toEqual(['right', 'spelling', 'hamza']);
	});

	it('guards each word of a term', () => {
		expect(summary(grade('حرب الاستغلال', 'حَرْب الاسْتِقْلَال'))).toEqual([
			'wrong',
			'wrong',
			'other-word',
		]);
		expect(summary(grade('كره القدم', 'كُرَة القَدَم'))).toEqual([
			'almost',
			'spelling',
			'ta-marbuta',
			'other-word',
		]);
	});
});

describe('the collision guard with known words', () => {
	it.each([
		['إعداد', 'أَعْدَاد', ['إِعْدَاد']],
		['الإعداد', 'أَعْدَاد', ['إِعْدَاد']],
		['مفاوضة', 'مُعَاوَضَة', ['مُفَاوَضَة']],
		['مفاوضه', 'مُعَاوَضَة', ['المُفَاوَضَة']],
		['مفاوضة', 'مُعَاوَضَة', ['مُفَاوَضَة سِيَاسِيَّة']],
	])('%s is wrong for %s', (answer, accepted, known) => {
		expect(grade(answer, accepted, []).verdict).not.toBe('wrong');
		expect(summary(grade(answer, accepted, known))).toEqual(['wrong', 'wrong', 'other-word']);
	});

	it('protects no answer from itself, vowelled or plain, with its article or without', () => {
		for (const word of ['إِدَارَة', 'إدارة', 'الإِدَارَة', 'الإدارة']) {
			expect(summary(grade('الادارة', 'إِدَارَة', [word]))).toEqual([
				'right',
				'article',
				'article',
				'hamza',
			]);
			expect(grade('اداره', ['إِدَارَة'], [word]).verdict).toBe('right');
		}
	});

	it('names the word as it is known', () => {
		expect(grade('حزب', 'حَرْب', ['حِزْب']).note).toEqual([{ rule: 'other-word', word: 'حِزْب' }]);
	});
});

describe('what is long for its spaces alone', () => {
	it.each([
		['spaces', ' '],
		['direction marks', '\u200f'],
		['tatweel', '\u0640'],
		['full stops', '.'],
		['new lines and isolates', '\n\u2067'],
	])('is read without its %s', (_, padding) => {
		const long = padding.repeat(600);
		expect(grade(`سلام${long}`, 'سَلَام')).toMatchObject({ verdict: 'right', tier: 'vowels' });
		expect(grade(`${long}سلام`, 'سلام')).toMatchObject({ verdict: 'right', tier: 'exact' });
		expect(grade('سلام', `سلام${long}`)).toMatchObject({
			verdict: 'right',
			expected: `سلام${long}`,
		});
		expect(grade(`حزب${long}`, 'حَرْب')).toMatchObject({ note: [{ rule: 'other-word' }] });
		const english = gradeTyped(`the${' '.repeat(600)}Truce${long}`, ['truce'], {
			lang: 'en',
			known: [],
		});
		expect(english).toMatchObject({ verdict: 'right', tier: 'article' });
	});

	it('is read in time that grows with its length alone', () => {
		const start = performance.now();
		for (const padding of [' ', '\u200f', '.', ' \u200f', '.\u064e', '😀']) {
			const long = padding.repeat(1e6);
			expect(() => grade(`${long}سلام${long}`, 'سلام')).not.toThrow();
		}
		// A quadratic step would take hours.
		expect(performance.now() - start).toBeLessThan(30_000);
	}, 60_000);
});

describe('several accepted answers', () => {
	it('takes the best fit', () => {
		expect(grade('نزاع', ['صِرَاع', 'نِزَاع'])).toMatchObject({ tier: 'vowels', expected: 'نِزَاع' });
		expect(grade('عَالَم', ['عَالِم', 'عَالَم'])).toMatchObject({ tier: 'exact', expected: 'عَالَم' });
		expect(grade('حرب', ['حِزْب', 'حَرْب']).verdict).toBe('right');
	});

	it('expects the first of them of a wrong answer, and nothing where nothing is accepted', () => {
		expect(grade('كتاب', ['صِرَاع', 'نِزَاع']).expected).toBe('صِرَاع');
		expect(grade('كتاب', [])).toEqual({ verdict: 'wrong', tier: 'wrong', expected: '' });
		expect(grade('', [''])).toEqual({ verdict: 'wrong', tier: 'wrong', expected: '' });
	});
});
