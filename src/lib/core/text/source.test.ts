import { describe, expect, it } from 'vitest';
import { readSource } from './source.ts';

const read = (text: string) => {
	const result = readSource(text);
	if (!result.ok) return { issues: result.issues.map(({ code, path }) => `${code} ${path}`) };
	const { ar, en, rows, notes } = result.value;
	return {
		ar: ar.map(({ text }) => text),
		en: en.map(({ text }) => text),
		...(rows && { rows: rows.map(({ ar, en }) => `${ar}:${en}`) }),
		notes: notes.map(({ code, path }) => `${code} ${path}`.trim()),
	};
};
const AR = ['وصل الوفد، ثم غادر.', 'لم يوقّع أحد.'];
const EN = ['The delegation arrived, then it left.', 'Nobody signed.'];

describe('tables', () => {
	it('are read row by row, with a cell left empty and a cell of two lines', () => {
		const text = `${AR[0]}\t${EN[0]}\n\tAn orphan.\n"${AR[1]}\n2024"\t${EN[1]}\n`;
		expect(read(text)).toEqual({
			ar: [AR[0], AR[1], '2024'],
			en: [EN[0], 'An orphan.', EN[1]],
			rows: ['1:1', '0:1', '2:1'],
			notes: ['table'],
		});
	});

	it.each([
		['the English first', `${EN[0]}\t${AR[0]}\n${EN[1]}\t${AR[1]}`, []],
		['a header', `English\tArabic\n${EN[0]}\t${AR[0]}\n${EN[1]}\t${AR[1]}`, ['table-header 1']],
		[
			'an Arabic header',
			`إنجليزي\tعربي\n${EN[0]}\t${AR[0]}\n${EN[1]}\t${AR[1]}`,
			['table-header 1'],
		],
		[
			'more columns',
			`1\t${EN[0]}\t${AR[0]}\tx\n2\t${EN[1]}\t${AR[1]}\ty`,
			['columns-left-out 1, 4'],
		],
	])('may have %s', (_, text, notes) => {
		expect(read(text)).toMatchObject({ ar: AR, en: EN, notes: ['table', ...notes] });
	});

	it('are no prose with commas, tabs and semicolons in it', () => {
		const prose = `${AR.join('\n')}\n\t${EN[0]}\n${EN[1]}; it was late, and cold.`;
		expect(read(prose)).not.toHaveProperty('rows');
		const bilingual = `زار NATO, ثم غادر.\nزار UN, ثم عاد.\n${EN.join('\n')}`;
		expect(read(bilingual)).not.toHaveProperty('rows');
	});

	it.each([1, 2, 6])('of %i words have no headings', (length) => {
		const words = Array.from({ length }, (_, k) => `كلمة ${k}\tword ${k}`).join('\n');
		const result = readSource(words);
		expect(result.ok && result.value.ar.some(({ heading }) => heading)).toBe(false);
	});
});

describe('lines of a third language', () => {
	it('are not the names and quotations of an article', () => {
		const text = `${AR.join('\n')}\nLe Monde and El País wrote about it, as did Die Zeit.\nNo war, no peace\nLa Paz`;
		expect(read(text)).toMatchObject({ notes: [] });
	});

	it('are not dialect, vowelled Arabic or a name in Persian letters', () => {
		const text = `${EN.join('\n')}\nوَصَلَ الوَفْدُ إِلَى العَاصِمَةِ.\nشو هالحكي يا زلمة\nزار الوفد گیلان ثم چابهار.`;
		expect(read(text)).toMatchObject({ notes: [] });
	});

	it('are said by where they stand, short ones with their neighbours', () => {
		const german =
			'Besuch ohne Einigung\nDie Delegation ist am Sonntag in der Hauptstadt eingetroffen.';
		expect(read(`${german}\n\n${AR.join('\n')}\n\n${EN.join('\n')}`)).toEqual({
			ar: AR,
			en: EN,
			notes: ['third-language 1–2'],
		});
	});
});

describe('lines around an article', () => {
	it.each([
		'Share',
		'READ MORE',
		'» اقرأ المزيد «',
		'اقرأ أيضا: انتخابات في الجنوب',
		'شاهد أيضًا | صور من العاصمة',
		'Read also: an early vote',
		'We use cookies to improve this site.',
		'نستخدم ملفات تعريف الارتباط لتحسين الموقع.',
		'© 2024 The Example Gazette',
		'جميع الحقوق محفوظة',
		'Sign up to our newsletter',
		'Subscribe to our daily newsletter',
		'Follow us on Twitter',
		'Advertisement - story continues below',
		'Recommended Stories',
		'list of 4 items',
		'4 min read',
		'Published 2 hours ago',
		'Image source, Getty Images',
		'Getty Images',
		'View comments',
		'Privacy Policy',
		'Listen to this article',
		'شارك هذا المقال',
		'شارك الخبر',
		'انسخ الرابط',
		'تابعونا على فيسبوك',
		'اشترك في النشرة البريدية',
		'أخبار متعلقة',
		'تخطى الروابط وانتقل إلى المحتوى',
		'اترك تعليقا',
		'وقت القراءة: 4 دقائق',
		'آخر تحديث: 12 مايو 2024',
		'التعليق على الصورة، الرئيس أمام مقر الحكومة',
		'سياسة الخصوصية',
	])('%j is one of them', (line) => {
		expect(read(`${AR.join('\n')}\n${line}\n${EN.join('\n')}`)).toEqual({
			ar: AR,
			en: EN,
			notes: ['boilerplate-dropped 3'],
		});
	});

	it.each([
		'Share prices fell on Sunday.',
		'شاهد أكثر من مليون شخص المباراة.',
		'شاهد المزيد من الناس الموكب.',
		'They read more than they wrote.',
		'The minister offered cookies to the guests.',
		'More on this subject was not said.',
		'Sign up to our newsletter was all that the page said.',
		'The image source was not named.',
		'Follow us into the streets, he said.',
		'Privacy',
		'شارك هذا الرجل في الحرب.',
		'شارك الخبر الصفحات الأولى مع صورة الوزير.',
		'تابعونا على الرغم من المطر.',
		'انتقل إلى القاهرة.',
		'أخبار الحرب متعلقة بالمفاوضات.',
		'اترك تعليقا واحدا ثم غادر القاعة.',
	])('%j is none', (line) => {
		expect(read(`${AR.join('\n')}\n${line}\n${EN.join('\n')}`)).toMatchObject({ notes: [] });
	});
});

it('cleans what stands in the entities of a page, too, and counts it with the rest', () => {
	const page = '<p>\u202bوصل ا&#x654;حمد.&#x202c;</p>\n<p>It ar&shy;rived.</p>';
	const result = readSource(page);
	expect(result.ok && result.value.ar[0]?.text).toBe('وصل أحمد.');
	expect(
		result.ok && result.value.notes.map(({ code, path, count }) => [code, path, count]),
	).toEqual([
		['bidi-controls', '1', 2],
		['invisible', '2', 1],
		['decomposed-hamza', '1', 1],
		['markup-dropped', '1', 4],
	]);
});

it('says nothing of a text that is as it should be', () => {
	expect(read(`${AR.join('\n')}\n\n${EN.join('\n')}\n`)).toEqual({ ar: AR, en: EN, notes: [] });
});
