import { describe, expect, it } from 'vitest';
import type { Note, Reason } from '#lib/core/grading/graded.ts';
import { gradeTyped } from '#lib/core/grading/index.ts';
import type { Lang } from '#lib/core/types.ts';
import { useLocale } from '#lib/i18n/index.ts';
import { hintsOf, isOtherWord, isWorthNoting, rulesOf } from './grading-words.ts';

/** An answer to each rule: what is typed, what is expected, what else is known. */
const CASES: [rule: string, lang: Lang, answer: string, expected: string, known?: string[]][] = [
	['hamza', 'ar', 'ادارة', 'إِدَارَة'],
	['hamza on another seat', 'ar', 'بيؤة', 'بِيئَة'],
	['no hamza', 'ar', 'إتفاق', 'اتِّفَاق'],
	['madda', 'ar', 'الان', 'الآنَ'],
	['ة', 'ar', 'سياده', 'سِيَادَة'],
	['ى', 'ar', 'مستوي', 'مُسْتَوَى'],
	['ى for ا', 'ar', 'مستوا', 'مُسْتَوَى'],
	['ي', 'ar', 'سياسى', 'سِيَاسِيّ'],
	['article too many', 'ar', 'السيادة', 'سِيَادَة'],
	['article missing', 'ar', 'امارات', 'الإِمَارَات'],
	['article missing in a term', 'ar', 'مجلس أمن', 'مَجْلِس الأَمْن'],
	['article too many in a term', 'ar', 'المجلس الأمن', 'مَجْلِس الأَمْن'],
	['kasra', 'ar', 'سُيادة', 'سِيَادَة'],
	['sukūn', 'ar', 'دَوَلة', 'دَوْلَة'],
	['shadda too many', 'ar', 'دَرَّسَ', 'دَرَسَ'],
	['shadda missing', 'ar', 'دَرَسَ', 'دَرَّسَ', ['دَرَسَ']],
	['shadda with another vowel', 'ar', 'سَيُّد', 'سَيِّد'],
	['tanwīn', 'ar', 'أيضٌا', 'أَيْضًا'],
	['a homograph', 'ar', 'عَالَم', 'عَالِم', ['عَالَم']],
	['letter too many', 'ar', 'مفاوضضات', 'مُفَاوَضَات'],
	['letter missing', 'ar', 'مفاوضت', 'مُفَاوَضَات'],
	['another letter', 'ar', 'مفاوظات', 'مُفَاوَضَات'],
	['letters swapped', 'ar', 'مفاوضتا', 'مُفَاوَضَات'],
	['words together', 'ar', 'العلاقاتالدبلوماسية', 'العَلَاقَات الدِّبْلُومَاسِيَّة'],
	['two spellings', 'ar', 'مسئول', 'مَسْؤُول'],
	['another word', 'ar', 'استغلال', 'اسْتِقْلَال'],
	['another word in a term', 'ar', 'كره القدم', 'كُرَة القَدَم'],
	['spelling', 'en', 'organise', 'organize'],
	['joined', 'en', 'cease fire', 'ceasefire'],
	['English article too many', 'en', 'the truce', 'truce'],
	['English article missing', 'en', 'Hague', 'The Hague'],
	['to too many', 'en', 'to negotiate', 'negotiate'],
	['to missing', 'en', 'negotiate', 'to negotiate'],
	['accent', 'en', 'communiquè', 'communiqué'],
	['English letters swapped', 'en', 'soveriegnty', 'sovereignty'],
	['another English word', 'en', 'parity', 'party'],
];

const noteOf = (answer: string, expected: string, lang: Lang, known: string[] = []) =>
	gradeTyped(answer, [expected], { lang, known }).note;

/** The sentences in both languages; quoted words in brackets. */
function table(of: typeof rulesOf) {
	return CASES.map(([name, lang, answer, expected, known]) => {
		const note = noteOf(answer, expected, lang, known);
		const lines = (['en', 'ar'] as const).map((locale) => {
			useLocale(locale);
			const sentences = of(note, lang).map(({ pieces }) =>
				pieces.map((piece) => (piece.lang ? `[${piece.text}]` : piece.text)).join(''),
			);
			return `  ${sentences.join(' | ') || '–'}`;
		});
		useLocale('en');
		return [name, ...lines].join('\n');
	}).join('\n');
}

describe('in the words of the interface', () => {
	it('says each rule in a sentence', () => {
		expect(table(rulesOf)).toMatchInlineSnapshot(`
			"hamza
			  The hamza is written [إ] here, not [ا].
			  تُكتب الهمزة هنا «[إ]» لا «[ا]».
			hamza on another seat
			  The hamza is written [ئ] here, not [ؤ].
			  تُكتب الهمزة هنا «[ئ]» لا «[ؤ]».
			no hamza
			  The alif is bare here, without hamza: [ا], not [إ].
			  الألف هنا بلا همزة: «[ا]» لا «[إ]».
			madda
			  The alif has a madda here: [آ], not [ا].
			  على الألف هنا مدّة: «[آ]» لا «[ا]».
			ة
			  The word ends in [ة] (tāʾ marbūṭa), not in [ه] (hāʾ).
			  تنتهي الكلمة بتاء مربوطة «[ة]»، لا بهاء «[ه]».
			ى
			  The word ends in [ى] (alif maqṣūra), not in [ي] (yāʾ).
			  تنتهي الكلمة بألف مقصورة «[ى]»، لا بياء «[ي]».
			ى for ا
			  The word ends in [ى] (alif maqṣūra), not in [ا] (alif).
			  تنتهي الكلمة بألف مقصورة «[ى]»، لا بألف «[ا]».
			ي
			  The word ends in [ي] (yāʾ), not in [ى] (alif maqṣūra).
			  تنتهي الكلمة بياء «[ي]»، لا بألف مقصورة «[ى]».
			article too many
			  The dictionary form stands without the article [ال].
			  تُذكر الكلمة في المعجم من دون «[ال]» التعريف.
			article missing
			  The expected form has the article [ال]. | The hamza is written [إ] here, not [ا].
			  الصيغة المنتظرة معرّفة بـ«[ال]». | تُكتب الهمزة هنا «[إ]» لا «[ا]».
			article missing in a term
			  In a term of several words the article changes the meaning: here it is “[الأَمْن]”, with [ال].
			  في التركيب تغيّر أداة التعريف المعنى: الصواب هنا «[الأَمْن]» مع «[ال]».
			article too many in a term
			  In a term of several words the article changes the meaning: here it is “[مَجْلِس]”, without [ال].
			  في التركيب تغيّر أداة التعريف المعنى: الصواب هنا «[مَجْلِس]» من دون «[ال]».
			kasra
			  The letter [س] takes kasra, not ḍamma.
			  يُضبط الحرف «[س]» بكسرة، لا بضمّة.
			sukūn
			  The letter [و] takes sukūn, not fatḥa.
			  يُضبط الحرف «[و]» بسكون، لا بفتحة.
			shadda too many
			  The letter [ر] is not doubled: it has no shadda.
			  الحرف «[ر]» غير مشدَّد، فلا شدّة عليه.
			shadda missing
			  The letter [ر] is doubled: its shadda is missing. | Vowelled as you wrote it, it is another word: “[دَرَسَ]”.
			  الحرف «[ر]» مشدَّد، وقد سقطت شدّته. | بهذا الضبط تصير كلمة أخرى: «[دَرَسَ]».
			shadda with another vowel
			  The letter [ي] takes shadda with kasra, not shadda with ḍamma.
			  يُضبط الحرف «[ي]» بشدّة مع كسرة، لا بشدّة مع ضمّة.
			tanwīn
			  The letter [ض] takes tanwīn of fatḥa, not tanwīn of ḍamma.
			  يُضبط الحرف «[ض]» بتنوين الفتح، لا بتنوين الضم.
			a homograph
			  The letter [ل] takes kasra, not fatḥa. | Vowelled as you wrote it, it is another word: “[عَالَم]”.
			  يُضبط الحرف «[ل]» بكسرة، لا بفتحة. | بهذا الضبط تصير كلمة أخرى: «[عَالَم]».
			letter too many
			  One letter is too many: it is “[مُفَاوَضَات]”, not “[مفاوضضات]”.
			  حرف زائد: الصواب «[مُفَاوَضَات]» لا «[مفاوضضات]».
			letter missing
			  One letter is missing: it is “[مُفَاوَضَات]”, not “[مفاوضت]”.
			  حرف ناقص: الصواب «[مُفَاوَضَات]» لا «[مفاوضت]».
			another letter
			  One letter is wrong: it is “[مُفَاوَضَات]”, not “[مفاوظات]”.
			  حرف في غير محله: الصواب «[مُفَاوَضَات]» لا «[مفاوظات]».
			letters swapped
			  Two letters have changed places: it is “[مُفَاوَضَات]”, not “[مفاوضتا]”.
			  تبادل حرفان موضعيهما: الصواب «[مُفَاوَضَات]» لا «[مفاوضتا]».
			words together
			  The words are parted otherwise: it is “[العَلَاقَات الدِّبْلُومَاسِيَّة]”, not “[العلاقاتالدبلوماسية]”.
			  المسافة بين الكلمات في غير موضعها: الصواب «[العَلَاقَات الدِّبْلُومَاسِيَّة]» لا «[العلاقاتالدبلوماسية]».
			two spellings
			  “[ئ]” and “[ؤ]” are two spellings of the same; both are right.
			  «[ئ]» و«[ؤ]» صورتان لكتابة واحدة، وكلتاهما صحيحة.
			another word
			  What you wrote is another word: “[استغلال]”.
			  ما كتبته كلمة أخرى: «[استغلال]».
			another word in a term
			  The word ends in [ة] (tāʾ marbūṭa), not in [ه] (hāʾ). | What you wrote is another word: “[كره]”.
			  تنتهي الكلمة بتاء مربوطة «[ة]»، لا بهاء «[ه]». | ما كتبته كلمة أخرى: «[كره]».
			spelling
			  “[organise]” and “[organize]” are two spellings of the same; both are right.
			  «[organise]» و«[organize]» صورتان لكتابة واحدة، وكلتاهما صحيحة.
			joined
			  It differs only in hyphens, apostrophes, full stops or spaces, which don’t count here.
			  الفرق في الشرطات أو الفواصل العليا أو النقاط أو المسافات فقط، وهذا لا يُحتسب هنا.
			English article too many
			  The expected answer has no article there; articles don’t count here.
			  الإجابة المنتظرة خالية من الأداة في هذا الموضع، لكن الأدوات لا تُحتسب هنا.
			English article missing
			  The expected answer has an article; articles don’t count here.
			  في الإجابة المنتظرة أداة، لكن الأدوات لا تُحتسب هنا.
			to too many
			  The expected answer stands without “[to]”; that doesn’t count here.
			  الإجابة المنتظرة من دون «[to]»، لكن ذلك لا يُحتسب هنا.
			to missing
			  The expected answer is the verb with “[to]”; that doesn’t count here.
			  الإجابة المنتظرة فعل تسبقه «[to]»، لكن ذلك لا يُحتسب هنا.
			accent
			  The accent is another: it is [é], not [è].
			  علامة الحرف مختلفة: يُكتب «[é]» لا «[è]».
			English letters swapped
			  Two letters have changed places: it is “[sovereignty]”, not “[soveriegnty]”.
			  تبادل حرفان موضعيهما: الصواب «[sovereignty]» لا «[soveriegnty]».
			another English word
			  What you wrote is another word: “[parity]”.
			  ما كتبته كلمة أخرى: «[parity]»."
		`);
	});

	it('says while it may be mended what to look at', () => {
		expect(table(hintsOf)).toMatchInlineSnapshot(`
			"hamza
			  Look at the hamza: is there one, and how is it written?
			  راجع الهمزة: هل هنا همزة، وكيف تُكتب؟
			hamza on another seat
			  Look at the hamza: is there one, and how is it written?
			  راجع الهمزة: هل هنا همزة، وكيف تُكتب؟
			no hamza
			  Look at the hamza: is there one, and how is it written?
			  راجع الهمزة: هل هنا همزة، وكيف تُكتب؟
			madda
			  Look at the hamza: is there one, and how is it written?
			  راجع الهمزة: هل هنا همزة، وكيف تُكتب؟
			ة
			  Look at the last letter: [ة] or [ه]?
			  راجع الحرف الأخير: «[ة]» أم «[ه]»؟
			ى
			  Look at the last letter: [ى] or [ي]?
			  راجع الحرف الأخير: «[ى]» أم «[ي]»؟
			ى for ا
			  Look at the last letter: [ى] or [ا]?
			  راجع الحرف الأخير: «[ى]» أم «[ا]»؟
			ي
			  Look at the last letter: [ى] or [ي]?
			  راجع الحرف الأخير: «[ى]» أم «[ي]»؟
			article too many
			  –
			  –
			article missing
			  Look at the hamza: is there one, and how is it written?
			  راجع الهمزة: هل هنا همزة، وكيف تُكتب؟
			article missing in a term
			  In a term of several words the article counts: one [ال] is missing.
			  لأداة التعريف في التركيب أثر في المعنى: هنا «[ال]» ناقصة.
			article too many in a term
			  In a term of several words the article counts: there is one [ال] too many.
			  لأداة التعريف في التركيب أثر في المعنى: هنا «[ال]» زائدة.
			kasra
			  Look at the vowel marks: one of them, or a shadda, is not right.
			  راجع الضبط: فيه حركة أو شدّة غير صحيحة.
			sukūn
			  Look at the vowel marks: one of them, or a shadda, is not right.
			  راجع الضبط: فيه حركة أو شدّة غير صحيحة.
			shadda too many
			  Look at the vowel marks: one of them, or a shadda, is not right.
			  راجع الضبط: فيه حركة أو شدّة غير صحيحة.
			shadda missing
			  Look at the vowel marks: one of them, or a shadda, is not right. | Vowelled as you wrote it, it is another word: “[دَرَسَ]”.
			  راجع الضبط: فيه حركة أو شدّة غير صحيحة. | بهذا الضبط تصير كلمة أخرى: «[دَرَسَ]».
			shadda with another vowel
			  Look at the vowel marks: one of them, or a shadda, is not right.
			  راجع الضبط: فيه حركة أو شدّة غير صحيحة.
			tanwīn
			  Look at the vowel marks: one of them, or a shadda, is not right.
			  راجع الضبط: فيه حركة أو شدّة غير صحيحة.
			a homograph
			  Look at the vowel marks: one of them, or a shadda, is not right. | Vowelled as you wrote it, it is another word: “[عَالَم]”.
			  راجع الضبط: فيه حركة أو شدّة غير صحيحة. | بهذا الضبط تصير كلمة أخرى: «[عَالَم]».
			letter too many
			  One letter is too many.
			  في الإجابة حرف زائد.
			letter missing
			  One letter is missing.
			  في الإجابة حرف ناقص.
			another letter
			  One letter is not the right one.
			  في الإجابة حرف غير صحيح.
			letters swapped
			  Two neighbouring letters have changed places.
			  تبادل حرفان متجاوران موضعيهما.
			words together
			  Look at the spaces between the words.
			  راجع المسافات بين الكلمات.
			two spellings
			  –
			  –
			another word
			  What you wrote is another word: “[استغلال]”.
			  ما كتبته كلمة أخرى: «[استغلال]».
			another word in a term
			  Look at the last letter: [ة] or [ه]? | What you wrote is another word: “[كره]”.
			  راجع الحرف الأخير: «[ة]» أم «[ه]»؟ | ما كتبته كلمة أخرى: «[كره]».
			spelling
			  –
			  –
			joined
			  –
			  –
			English article too many
			  –
			  –
			English article missing
			  –
			  –
			to too many
			  –
			  –
			to missing
			  –
			  –
			accent
			  Look at the accents: one of them is not right.
			  راجع العلامات على الحروف: إحداها غير صحيحة.
			English letters swapped
			  Two neighbouring letters have changed places.
			  تبادل حرفان متجاوران موضعيهما.
			another English word
			  What you wrote is another word: “[parity]”.
			  ما كتبته كلمة أخرى: «[parity]»."
		`);
	});
});

it('has a case for every rule', () => {
	const rules = new Set(
		CASES.flatMap(([, lang, answer, expected, known]) =>
			(noteOf(answer, expected, lang, known) ?? []).map(({ rule }) => rule),
		),
	);
	/** What is near is no matter of letters, and in a sentence the article another: they have tests of their own. */
	const all: Record<Exclude<Reason['rule'], 'near' | 'sentence-article'>, true> = {
		vowel: true,
		hamza: true,
		'ta-marbuta': true,
		'alif-maqsura': true,
		variant: true,
		joining: true,
		article: true,
		'iḍāfa-article': true,
		to: true,
		slip: true,
		'other-word': true,
	};
	expect([...rules].sort()).toEqual(Object.keys(all).sort());
});

it.each([
	['extra', 'without [ال]', 'one [ال] too many'],
	['missing', 'has the article [ال]', 'one [ال] is missing'],
] as const)('says of an article in a sentence that is %s that it counts', (change, rule, hint) => {
	const note: Note = [{ rule: 'sentence-article', change }];
	const said = (of: typeof rulesOf) =>
		of(note, 'ar').map(({ pieces }) =>
			pieces.map((piece) => (piece.lang ? `[${piece.text}]` : piece.text)).join(''),
		);
	expect(said(rulesOf)).toEqual([expect.stringContaining(rule)]);
	expect(said(hintsOf)).toEqual([expect.stringContaining(hint)]);
});

it('tags every quoted word, in the language that it is in', () => {
	for (const [, lang, answer, expected, known] of CASES) {
		const note = noteOf(answer, expected, lang, known);
		for (const { pieces } of [...rulesOf(note, lang), ...hintsOf(note, lang)]) {
			for (const piece of pieces) {
				const arabic = /\p{Script=Arabic}/u.test(piece.text);
				expect(piece.lang ?? 'en').toBe(arabic ? 'ar' : 'en');
			}
		}
	}
});

it('gives away nothing of what is expected while it may be mended', () => {
	for (const [, lang, answer, expected, known] of CASES) {
		const hints = hintsOf(noteOf(answer, expected, lang, known), lang);
		const quoted = hints.flatMap(({ pieces }) => pieces.filter((piece) => piece.lang));
		for (const { text } of quoted) expect(expected.split(' ')).not.toContain(text);
	}
});

it('says each sentence once', () => {
	const twice: Note = [
		{ rule: 'ta-marbuta', typed: 'ه', expected: 'ة' },
		{ rule: 'ta-marbuta', typed: 'ه', expected: 'ة' },
	];
	expect(rulesOf(twice, 'ar')).toHaveLength(1);
	expect(rulesOf(undefined, 'ar')).toEqual([]);
});

it('knows what is another word, and what is worth noting of a right answer', () => {
	expect(isOtherWord(noteOf('استغلال', 'اسْتِقْلَال', 'ar'))).toBe(true);
	expect(isOtherWord(noteOf('عَالَم', 'عَالِم', 'ar', ['عَالَم']))).toBe(true);
	expect(isOtherWord(noteOf('مفاوظات', 'مُفَاوَضَات', 'ar'))).toBe(false);
	expect(isOtherWord(undefined)).toBe(false);
	expect(isWorthNoting(noteOf('ادارة', 'إِدَارَة', 'ar'), 'ar')).toBe(true);
	expect(isWorthNoting(noteOf('السيادة', 'سِيَادَة', 'ar'), 'ar')).toBe(true);
	expect(isWorthNoting(noteOf('مسئول', 'مَسْؤُول', 'ar'), 'ar')).toBe(false);
	expect(isWorthNoting(noteOf('the truce', 'truce', 'en'), 'en')).toBe(false);
});

it('says of a near word that it may be tried again, in either language, and that it may be right after all', () => {
	const note: Note = [{ rule: 'near' }];
	const said = (['en', 'ar'] as const).map((locale) => {
		useLocale(locale);
		expect(hintsOf(note, 'ar')).toEqual(rulesOf(note, 'ar'));
		return rulesOf(note, 'ar').map(({ key }) => key);
	});
	useLocale('en');
	expect(said[0]).toEqual([expect.stringContaining('another word or another form is wanted')]);
	expect(said[1]).toEqual([expect.stringContaining('كلمة أخرى أو صيغة أخرى')]);
	expect(isOtherWord(note)).toBe(false);
});
