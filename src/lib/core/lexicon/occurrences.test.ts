import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Bead } from '../types.ts';
import { decodeLexicon } from './decode.ts';
import { fixtureLookup } from './lexicon.fixture.ts';
import { createLookup, findOccurrences, findTerms } from './lookup.ts';

const lookup = fixtureLookup();

const bead = (ar: string | string[], en: string | string[] = []): Bead => ({
	id: 'b',
	ar: [ar].flat(),
	en: [en].flat(),
});

/** `what stands there = lemma`, in order. */
const occurrences = (of: Bead, lang: 'ar' | 'en'): string[] =>
	findOccurrences(of, lookup)
		.filter((found) => found.lang === lang)
		.map(({ term, sentence, start, end }) => {
			const text = (of[lang][sentence] ?? '').slice(start, end);
			return `${text} = ${lookup.byId.get(term)?.ar ?? ''}`.normalize('NFC');
		});

const nfc = (lines: readonly string[]) => lines.map((line) => line.normalize('NFC'));

describe('findOccurrences in Arabic', () => {
	it.each([
		['في مجلس الأمن.', ['مجلس الأمن = مَجْلِس الأَمْن']],
		['وبمجلس الأمن', ['مجلس الأمن = مَجْلِس الأَمْن']],
		['لمجلسي الأمن', ['مجلسي الأمن = مَجْلِس الأَمْن']],
		['ومجالس الأمن', ['مجالس الأمن = مَجْلِس الأَمْن']],
		['مجلس الأمن القومي', ['مجلس الأمن القومي = مَجْلِس الأَمْن القَوْمِيّ']],
		['مجلس أمن', ['مجلس أمن = مَجْلِس الأَمْن']],
		['أمن مجلس', ['أمن = أَمْن', 'مجلس = مَجْلِس']],
		['المجلس، الأمن', ['المجلس = مَجْلِس', 'الأمن = أَمْن']],
		['السياسة الخارجية', ['السياسة الخارجية = سِيَاسَة خَارِجِيَّة']],
		// Noun and adjective agree in the article, or are no term: a predicate, a genitive.
		['السياسة خارجية', ['السياسة = سِيَاسَة', 'خارجية = خَارِجِيّ']],
		['سياسة الخارجية', ['سياسة = سِيَاسَة', 'الخارجية = خَارِجِيّ']],
		['بسياستها الخارجية', ['سياستها الخارجية = سِيَاسَة خَارِجِيَّة']],
		['للسياسات الخارجية', ['سياسات الخارجية = سِيَاسَة خَارِجِيَّة']],
		['ستفرض عقوبات', ['تفرض عقوبات = فَرَضَ عُقُوبَات']],
		['للأمم المتحدة', ['أمم المتحدة = الأُمَم المُتَّحِدَة']],
		['الأمم المتحدة', ['الأمم المتحدة = الأُمَم المُتَّحِدَة']],
		['أمم متحدة', []],
		['ولوس أنجلس', ['لوس أنجلس = لُوس أَنْجِلِس']],
		['لوس أنجليس', ['لوس أنجليس = لُوس أَنْجِلِس']],
		['ولوسنجلس', ['لوسنجلس = لُوس أَنْجِلِس']],
		// Of function words only what is one too.
		['التي', []],
		['على', []],
		['إليها', ['إلي = إِلَى']],
		['وهم', []],
		['كان', ['كان = كَانَ']],
		['وكلهم', ['كل = كُلّ']],
		['جون', ['جون = جُون']],
		['في الوقت نفسه', ['في الوقت نفسه = فِي الوَقْت نَفْسِهِ']],
		['في وقت لاحق', ['في وقت لاحق = فِي وَقْت لَاحِق']],
		['جوني', []],
		['أممها المتحدة', []],
		['وفي حال', ['في حال = فِي حَال']],
		['في الأحوال', ['الأحوال = حَال']],
		['بدلاً من ذلك', ['بدلاً من = بَدَلًا مِنْ']],
		['وبدلا منها', ['بدلا من = بَدَلًا مِنْ']],
		['على الرغم منه', ['على الرغم من = عَلَى الرَّغْم مِنْ']],
		['وما زالت', ['ما زالت = مَا زَالَ']],
		['وسيادتهم', ['سيادت = سِيَادَة']],
		['وَسِيَادَتِهِم', ['سِيَادَتِ = سِيَادَة']],
		['والصــراع', ['الصــراع = صِرَاع']],
		['للقرم', ['قرم = القِرْم']],
		['للجنة', ['لجنة = لَجْنَة']],
		['أعضاؤه', ['أعضاؤ = عُضْو']],
		['بعد ذلك', []],
	])('%s', (text, expected) => {
		expect(occurrences(bead(text), 'ar')).toEqual(nfc(expected));
	});

	it('takes a function word for another word only where the English says so', () => {
		expect(occurrences(bead('وهم السلام', 'the illusion of peace'), 'ar')[0]).toBe(
			'وهم = وَهْم'.normalize('NFC'),
		);
	});

	it('takes an entry of its own before a participle, though only the verb’s gloss stands there', () => {
		expect(occurrences(bead('المتبادلة', 'exchanged'), 'ar')).toEqual(nfc(['المتبادلة = مُتَبَادَل']));
	});

	it('minds careful spelling: a final ى is no ي', () => {
		expect(occurrences(bead('تقوي', 'strengthens'), 'ar')).toEqual(nfc(['تقوي = قَوَّى']));
		expect(occurrences(bead('قوى', 'strengthens the forces'), 'ar')).not.toContain(
			'قوى = قَوِيّ'.normalize('NFC'),
		);
	});

	it('gives no object to a verb that never has one', () => {
		expect(occurrences(bead('تنقضه'), 'ar')).toEqual([]);
		expect(occurrences(bead('تنقضي'), 'ar')).toEqual(nfc(['تنقضي = انْقَضَى']));
	});

	it('knows Ali where the English names him', () => {
		expect(occurrences(bead('قال علي', 'Ali said'), 'ar')).toContain('علي = عَلِيّ'.normalize('NFC'));
	});

	it('takes the reading that the English supports', () => {
		expect(occurrences(bead('قوي', 'the forces'), 'ar')).toEqual(nfc(['قوي = قُوَّة']));
		expect(occurrences(bead('قوي', 'a strong man'), 'ar')).toEqual(nfc(['قوي = قَوِيّ']));
		expect(occurrences(bead('بعد', 'is considered'), 'ar')).toEqual(nfc(['عد = عَدَّ']));
	});

	it('says in which sentence', () => {
		const found = findOccurrences(bead(['الصراع.', 'السيادة.']), lookup);
		expect(found.map(({ sentence, start, end }) => [sentence, start, end])).toEqual([
			[0, 0, 6],
			[1, 0, 7],
		]);
	});
});

describe('findOccurrences in English', () => {
	it.each([
		['مجلس الأمن', 'The Security Council met', ['Security Council = مَجْلِس الأَمْن']],
		['فرضت عقوبات', 'They imposed the sanctions', ['imposed the sanctions = فَرَضَ عُقُوبَات']],
		['فرضت عقوبات', 'Sanctions were imposed', ['Sanctions were imposed = فَرَضَ عُقُوبَات']],
		['المفاوضات', 'The talks', ['talks = مُفَاوَضَة']],
		['المفاوضات', 'The talks, negotiations', ['negotiations = مُفَاوَضَة']],
		['المفاوضات', 'The war', []],
		['', 'The negotiations', []],
		// One place for every Arabic occurrence, and no word for two terms.
		['صراع', 'conflict and conflict', ['conflict = صِرَاع']],
		['صراع وصراع', 'conflict and conflict', ['conflict = صِرَاع', 'conflict = صِرَاع']],
		[
			'مجلس الأمن والأمن',
			'Security Council and security',
			['Security Council = مَجْلِس الأَمْن', 'security = أَمْن'],
		],
		['سياسة سياسية', 'political politics', ['political = سِيَاسِيّ', 'politics = سِيَاسَة']],
		['إلى', 'to', []],
	])('%s | %s', (ar, en, expected) => {
		expect(occurrences(bead(ar, en), 'en')).toEqual(nfc(expected));
	});
});

describe('connectives in English', () => {
	it.each([
		['ما زال الصراع', 'The conflict is still there.', ['conflict = صِرَاع', 'still = مَا زَالَ']],
		['لكن الصراع', 'But the conflict', ['But = لَكِنَّ', 'conflict = صِرَاع']],
		// At two places none is certain, unless both open their sentences.
		['صراع لكن الصراع', 'A conflict, but the conflict but', ['conflict = صِرَاع', 'conflict = صِرَاع']],
		['لكن الصراع', 'But a conflict but', ['But = لَكِنَّ', 'conflict = صِرَاع']],
		// Two terms that may claim one word.
		['صراع لكن لكن', 'A conflict but', ['conflict = صِرَاع']],
		// What has a gloss with content is served by it.
		['لكن الصراع', 'However, the conflict but', ['However = لَكِنَّ', 'conflict = صِرَاع']],
		// Too far from its place to be its counterpart.
		['لكن الصراع', 'The conflict of a b c d e f but', ['conflict = صِرَاع']],
		// Words that stand anywhere, and prepositions, are not linked.
		['الصراع إلى', 'the conflict to', ['conflict = صِرَاع']],
	])('%s | %s', (ar, en, expected) => {
		expect(occurrences(bead(ar, en), 'en')).toEqual(nfc(expected));
	});

	it('takes the longer of two glosses, and words that glue any sentence only where they open it', () => {
		const file = `
- { ar: مَعَ ذَلِكَ, en: [so, even so], pos: connective }
- { ar: ذَلِكَ أَنَّ, en: [for], pos: connective }`;
		const decoded = decodeLexicon([{ path: 'general.yaml', text: file }]);
		const own = createLookup(decoded.ok ? decoded.value : []);
		const found = (ar: string, en: string) =>
			findOccurrences(bead(ar, en), own).flatMap(({ lang, gloss }) => (lang === 'en' ? gloss : []));
		expect(found('ومع ذلك', 'Even so')).toEqual(['even so']);
		expect(found('ذلك أن', 'For it is')).toEqual(['for']);
		expect(found('كان ذلك أن', 'It is for it')).toEqual([]);
	});

	it('takes the gloss that stands there word for word before one that is inflected', () => {
		const decoded = decodeLexicon([
			{
				path: 'general.yaml',
				text: '- { ar: حُكْم, en: [rule, ruling], pos: noun, gender: m, root: ح ك م }',
			},
		]);
		const own = createLookup(decoded.ok ? decoded.value : []);
		const found = (en: string) =>
			findOccurrences(bead('رحبت به الصحف بعد الحكم', en), own).flatMap(({ lang, gloss }) =>
				lang === 'en' ? gloss : [],
			);
		expect(found('The ruling')).toEqual(['ruling']);
		expect(found('The rule')).toEqual(['rule']);
	});
});

describe('laws', () => {
	const words = [
		'والصراع',
		'مَجْلِس',
		'الأمن',
		'القومي',
		'،',
		'وسيادتِها',
		'ﻻجئ',
		'للقرم',
		'ال',
		'ـ',
		'\u064e',
		'x',
		'12',
		'بعد',
	];
	const sentence = fc
		.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })))
		.map((parts) => parts.join(' '));

	it('occurrences of a language lie in their sentences, in order, apart, and on whole letters', () => {
		fc.assert(
			fc.property(sentence, fc.constantFrom('the security council', 'conflicts', ''), (ar, en) => {
				const of = bead(ar, en);
				for (const lang of ['ar', 'en'] as const) {
					let last = 0;
					for (const found of findOccurrences(of, lookup).filter((one) => one.lang === lang)) {
						const text = of[lang][0] ?? '';
						expect(found.start).toBeGreaterThanOrEqual(last);
						expect(found.end).toBeGreaterThan(found.start);
						expect(found.end).toBeLessThanOrEqual(text.length);
						expect(text.slice(found.start)).not.toMatch(/^[\p{M}\u0640]/u);
						expect(text.slice(found.end)).not.toMatch(/^[\p{M}\u0640]/u);
						last = found.end;
					}
				}
			}),
		);
	});
});

describe('findTerms', () => {
	it('gathers the occurrences of a term, and the gloss that most of them have', () => {
		const beads: Bead[] = [
			{ id: 'b1', ar: ['المفاوضات'], en: ['talks'] },
			{ id: 'b2', ar: ['المفاوضات'], en: ['talks'] },
			{ id: 'b3', ar: ['المفاوضات والسيادة'], en: ['negotiations'] },
		];
		const [talks, sovereignty] = findTerms(beads, lookup);
		expect(talks?.gloss).toBe('talks');
		expect(talks?.occurrences.map(({ bead: id, lang }) => `${id} ${lang}`)).toEqual([
			'b1 ar',
			'b1 en',
			'b2 ar',
			'b2 en',
			'b3 ar',
			'b3 en',
		]);
		// A place that has another gloss says which.
		expect(talks?.occurrences.map(({ gloss }) => gloss)).toEqual([
			...Array<undefined>(5),
			'negotiation',
		]);
		expect(sovereignty).not.toHaveProperty('gloss');
		expect(talks?.occurrences[0]).toEqual({
			bead: 'b1',
			lang: 'ar',
			sentence: 0,
			start: 0,
			end: 9,
			parts: ['ال', 'مفاوضات'],
			form: ['plural'],
			vowelled: 'المُفَاوَضَات'.normalize('NFC'),
		});
	});
});
