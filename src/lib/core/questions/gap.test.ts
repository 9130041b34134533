import { describe, expect, it } from 'vitest';
import { beadsOf } from '../article/parts.ts';
import type { Lookup } from '../lexicon/lookup.ts';
import type { Lang } from '../types.ts';
import * as bare from './bare.fixture.ts';
import { arabicGap } from './gap-ar.ts';
import { englishGap } from './gap-en.ts';
import { placesOf } from './word.ts';
import { contextOf, idOf, lexiconOf, lookup } from './questions.fixture.ts';

/** How words look in the gap that a term leaves in a pair of sentences. */
function forms(lang: Lang, key: string, ar: string, en: string, ...others: string[]) {
	return formsIn(lookup, idOf, lang, key, ar, en, ...others);
}

function formsIn(
	lookup: Lookup,
	idOf: (ar: string) => string,
	lang: Lang,
	key: string,
	ar: string,
	en: string,
	...others: string[]
) {
	const context = contextOf(`${ar}\n\n${en}\n`, lookup);
	const term = context.word(idOf(key));
	const place = term && placesOf(term).find((occurrence) => occurrence.lang === lang);
	const [bead] = beadsOf(context.article);
	if (!term || !place || !bead) throw new Error(`${key} isn’t there`);
	const gap = lang === 'ar' ? arabicGap(term, place, bead, lookup) : englishGap(term, place, bead);
	const words = others.map((other) => context.word(idOf(other)));
	return gap && [gap.text, ...words.map((word) => word && gap.formOf(word))];
}

describe('arabicGap', () => {
	const in_ = (key: string, ar: string, en: string, ...others: string[]) =>
		forms('ar', key, ar, en, ...others);

	it.each([
		[
			'ضَمَان',
			'طلبوا الضمانات.',
			'They asked for guarantees.',
			['صِرَاع', 'وَزِير'],
			['الضمانات', 'الصراعات', 'الوزراء'],
		],
		[
			'اتِّفَاق',
			'رفضوا اتفاقًا.',
			'They rejected an agreement.',
			['حِزْب', 'حَرْب'],
			['اتفاقًا', 'حزبًا', undefined],
		],
		[
			'نَاخِب',
			'رأوا الناخبين.',
			'They saw the voters.',
			['وَزِير', 'خَصْم'],
			['الناخبين', undefined, undefined],
		],
		['حَرْب', 'بدأت الحرب.', 'The war began.', ['هُدْنَة', 'حِزْب'], ['الحرب', 'الهدنة', undefined]],
		['حَرْب', 'بدأت حرب.', 'A war began.', ['هُدْنَة', 'حِزْب'], ['حرب', undefined, undefined]],
		[
			'رَفَضَ',
			'لم ترفض دمشق.',
			'Damascus did not reject it.',
			['نَاقَشَ', 'كَتَبَ'],
			['ترفض', 'تناقش', 'تكتب'],
		],
		[
			'دَوْلِيّ',
			'هذه محكمة دولية.',
			'This is an international court.',
			['جَدِيد', 'حِزْب'],
			['دولية', 'جديدة', undefined],
		],
		[
			'خُطَّة السَّلَام',
			'قرأ خطة السلام.',
			'He read the peace plan.',
			['لُغَة الحِوَار'],
			['خطة السلام', 'لغة الحوار'],
		],
	])('inflects like %s in %s', (key, ar, en, others, expected) => {
		expect(in_(key, ar, en, ...others)).toEqual(expected);
	});

	it('puts a tatweel after a letter that joins, and leaves what has grown together', () => {
		const context = contextOf(
			'بدأ بالحوار وللحزب حوارهم.\n\nHe began with dialogue and the party.\n',
		);
		const [bead] = beadsOf(context.article);
		const gaps = context.words.flatMap((term) =>
			placesOf(term)
				.filter(({ lang }) => lang === 'ar')
				.map((place) => bead && arabicGap(term, place, bead, lookup)),
		);
		expect(gaps.map((gap) => gap?.before)).toEqual(['بدأ بـ', undefined, undefined]);
	});
});

describe('englishGap', () => {
	const in_ = (key: string, en: string, ...others: string[]) =>
		forms('en', key, `${key} في دمشق.`, en, ...others);

	it.each([
		['حَرْب', 'They ended the war in Damascus.', ['حِزْب', 'حُكُومَة'], ['war', 'party', 'government']],
		[
			'حِزْب',
			'They saw parties in Damascus.',
			['حُكُومَة', 'هُدْنَة'],
			['parties', 'governments', undefined],
		],
		[
			'وَقَّعَ',
			'Damascus signed it.',
			['نَاقَشَ', 'كَتَبَ', 'رَفَضَ'],
			['signed', 'discussed', undefined, 'rejected'],
		],
		['رَفَضَ', 'Damascus rejects it.', ['كَتَبَ', 'نَاقَشَ'], ['rejects', undefined, 'discusses']],
		['نَاقَشَ', 'Damascus is discussing it.', ['رَفَضَ', 'رَاقَبَ'], ['discussing', 'rejecting', undefined]],
		['كَتَبَ', 'Damascus may write it.', ['رَفَضَ'], ['write', 'reject']],
		[
			'حَرْب',
			'Damascus warned that war could come.',
			['حِزْب', 'حُكُومَة'],
			['war', undefined, undefined],
		],
		['حَرْب', 'They were in that war in Damascus.', ['حِزْب'], ['war', 'party']],
	])('inflects like %s in %s', (key, en, others, expected) => {
		expect(in_(key, en, ...others)).toEqual(expected);
	});

	it.each([
		['a word after a or an', 'حَرْب', 'They saw a war in Damascus.'],
		['a singular that may not be counted', 'حَرْب', 'They saw war in Damascus.'],
		['the first word', 'حَرْب', 'War came to Damascus.'],
		['half of a compound', 'حَرْب', 'They saw the war-torn city of Damascus.'],
		['what owns something', 'حِزْب', "They saw the parties' work in Damascus."],
		['an irregular form', 'كَتَبَ', 'Damascus wrote it.'],
		['a noun that is spelled as a verb', 'رَفَضَ', 'Damascus has open rejects in it.'],
	])('leaves %s alone', (_, key, en) => {
		expect(in_(key, en)).toBeUndefined();
	});
});

describe('a gap', () => {
	const other = (lang: Lang, key: string, ar: string, en: string, ...others: string[]) =>
		formsIn(bare.lexicon, bare.idOf, lang, key, ar, en, ...others);

	it('is spelled as the text spells it: all accusatives with tanwīn, before or behind the alef, or none', () => {
		const written = (text: string) => other('ar', 'بَاب', text, 'They saw a door.', 'قَلَم');
		expect(written('رأوا بابًا.')).toEqual(['بابًا', 'قلمًا']);
		expect(written('رأوا باباً.')).toEqual(['باباً', 'قلماً']);
		expect(written('رأوا بابا.')).toEqual(['بابا', 'قلما']);
		expect(other('ar', 'جَوْلَة', 'رأوا جولةً.', 'They saw a round.', 'رِحْلَة')).toEqual([
			'جولةً',
			'رحلةً',
		]);
	});

	it('isn’t a definite adjective behind a noun without an article, which may be a noun', () => {
		const at = (ar: string) => other('ar', 'جَدِيد', ar, 'The new record is here.', 'طَوِيل');
		expect(at('هذا السجل الجديد.')).toEqual(['الجديد', 'الطويل']);
		expect(at('هذا سجل الجديد.')).toBeUndefined();
	});

	it('takes a noun for an adjective only before another noun', () => {
		const at = (en: string) => other('en', 'جَدِيد', 'هذا السجل الجديد.', en, 'نِفْطِيّ', 'طَوِيل');
		expect(at('This is the new record.')).toEqual(['new', 'oil', 'long']);
		expect(at('The record looked new.')).toEqual(['new', undefined, 'long']);
		expect(at('The record looked new and good.')).toEqual(['new', undefined, 'long']);
	});

	it('takes no phrase that wants more behind it, unless such a one was left out', () => {
		expect(
			other('en', 'بَاب جَدِيد', 'رأوا باب جديد.', 'They saw the new door.', 'عَدَد مِنْ', 'بَاب البَنْك'),
		).toEqual(['new door', undefined, 'door of the bank']);
	});

	it('takes a phrase for a plural by its head alone', () => {
		const words = lexiconOf({
			institutions: `
- { ar: مَجْلِس الأَمْن, en: [security council], pos: phrase, gender: m }
- { ar: هَيْئَة الأَرْكَان, en: [chiefs of staff], pos: phrase, gender: f }
- { ar: لَجْنَة الحُقُوق, en: [committee of rights], pos: phrase, gender: f }
`,
		});
		const id = (ar: string) =>
			words.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? '';
		const others = ['هَيْئَة الأَرْكَان', 'لَجْنَة الحُقُوق'];
		expect(
			formsIn(
				words,
				id,
				'en',
				'مَجْلِس الأَمْن',
				'رأوا مجلس الأمن.',
				'They saw the security council.',
				...others,
			),
		).toEqual(['security council', undefined, 'committee of rights']);
	});

	it('makes no plural of what names persons by a quality, nor one that isn’t sure', () => {
		const words = lexiconOf({
			society: `
- { ar: مُزَارِع, en: [farmer], pos: noun, gender: m, root: ز ر ع, pattern: مُفَاعِل, plural: مُزَارِعُون }
- { ar: نَازِح, en: [displaced], pos: noun, gender: m, root: ن ز ح, pattern: فَاعِل, plural: نَازِحُون }
- { ar: مُوقَف, en: [detained], pos: noun, gender: m, root: و ق ف, pattern: مُفْعَل, rule: assimilated, plural: مُوقَفُون }
- { ar: شَاهِد, en: [witness], pos: noun, gender: m, root: ش ه د, pattern: فَاعِل, plural: شُهُود }
- { ar: بَطْرَك, en: [patriarch], pos: noun, gender: m, root: ب ط ر ك, plural: بَطَارِكَة }
- { ar: عُمْق, en: [depth], pos: noun, gender: m, root: ع م ق, pattern: فُعْل, plural: أَعْمَاق }
`,
		});
		const id = (ar: string) =>
			words.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? '';
		const at = (ar: string, en: string) =>
			formsIn(words, id, 'en', 'مُزَارِع', ar, en, 'نَازِح', 'مُوقَف', 'شَاهِد', 'بَطْرَك', 'عُمْق');
		expect(at('رأوا المزارعين.', 'They saw the farmers.')).toEqual([
			'farmers',
			undefined,
			undefined,
			'witnesses',
			undefined,
			undefined,
		]);
		expect(at('رأوا المزارع.', 'They saw the farmer.')).toEqual([
			'farmer',
			undefined,
			undefined,
			'witness',
			'patriarch',
			'depth',
		]);
	});

	it('has no plural in ـون of an adjective that has another one for people', () => {
		const words = lexiconOf({
			society: `
- { ar: قَانُونِيّ, en: [legal], pos: adjective, root: ق ن ن }
- { ar: كَبِير, en: [senior], pos: adjective, root: ك ب ر, pattern: فَعِيل, plural: كِبَار }
- { ar: شَهِير, en: [famous], pos: adjective, root: ش ه ر, pattern: فَعِيل }
`,
		});
		const id = (ar: string) =>
			words.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? '';
		const at = (ar: string) =>
			formsIn(words, id, 'ar', 'قَانُونِيّ', ar, 'It is legal.', 'كَبِير', 'شَهِير');
		expect(at('حضر خبراء قانونيون.')).toEqual(['قانونيون', undefined, 'شهيرون']);
		expect(at('هذا خبير قانوني.')).toEqual(['قانوني', 'كبير', 'شهير']);
	});

	it('takes no number and no mere gerund for a noun', () => {
		const words = lexiconOf({
			general: `
- { ar: مِصْر, en: [border], pos: noun, gender: m, root: م ص ر, pattern: فِعْل, plural: أَمْصَار }
- { ar: نَهْر, en: [river], pos: noun, gender: m, root: ن ه ر, pattern: فَعْل, plural: أَنْهَار }
- { ar: مُغَادَرَة, en: [leaving], pos: noun, gender: f, root: غ د ر, pattern: مُفَاعَلَة }
- { ar: أَرْبَعُون, en: [forty], pos: noun, gender: both, root: ر ب ع }
`,
		});
		const id = (ar: string) =>
			words.terms.find((term) => term.ar === ar.normalize('NFC'))?.id ?? '';
		const others = ['نَهْر', 'مُغَادَرَة', 'أَرْبَعُون'];
		expect(formsIn(words, id, 'en', 'مِصْر', 'رأوا مصر.', 'They saw the border.', ...others)).toEqual(
			['border', 'river', undefined, undefined],
		);
	});

	it('isn’t one of a verb that English has as a modal, nor filled by one', () => {
		expect(other('en', 'كَادَ', 'كاد يقرأ.', 'They almost read it.')).toBeUndefined();
		expect(other('en', 'تَنَفَّسَ', 'تنفس.', 'They breathed.', 'كَادَ')).toEqual(['breathed', undefined]);
	});
});
