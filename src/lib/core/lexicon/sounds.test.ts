import { describe, expect, it } from 'vitest';
import { sounds, spell } from './sounds.ts';

describe('spell', () => {
	// Every rule of the seat of hamza, of sukūn and of madda, by words that show it.
	const words = `أَمْن إِدَارَة أُمَّة آمَنَ إِيمَان قُرْآن مِرْآة مُفَاجَآت مُؤْتَمَر مُؤَسَّسَة رُؤْيَة رُؤَسَاء
		رَئِيس مَسْأَلَة مَأْسَاة رَأْي سَأَلَ سُئِلَ بِئْر مِئَة هَيْئَة بِيئَة شَيْء شَيْئًا بَطِيء جَرِيئَة ضَوْء هُدُوء
		مُرُوءَة قِرَاءَة تَفَاءَلَ تَفَاؤُل مُتَفَائِل أَسْئِلَة بَدْء بَدْءًا جُزْءًا عِبْء عِبْئًا لَاجِئ لَاجِئًا تَنَبُّؤ تَنَبُّؤًا مَبْدَأ
		مَبَادِئ مَلْجَأ ائْتِلَاف اسْتِئْنَاف اتِّفَاق قَرَأَ يَقْرَأُ بُدِئَ مَسْؤُول شُؤُون رَؤُوف نِدَاءَات أَعْضَاؤُهُ تَرَأَّسَ
		سِيَاسِيّ قَوِيّ حُدُود مَوْقِف بَيْن كَبِير مُسْتَوَى دَاعٍ أَيْضًا سَعَى دَعَا أَوَّل تَحَدٍّ`
		.trim()
		.split(/\s+/u);

	it.each(words)('writes %s as it is written', (word) => {
		expect(spell(sounds(word))).toBe(word.normalize('NFC'));
	});

	it('gives wrong seats their right ones, and missing sukūn its place', () => {
		expect(spell(sounds('مُئْتَمَر'))).toBe('مُؤْتَمَر'.normalize('NFC'));
		expect(spell(sounds('أَمن'))).toBe('أَمْن');
	});
});
