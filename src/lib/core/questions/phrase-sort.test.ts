import { expect, it } from 'vitest';
import { idOf, lexicon } from './bare.fixture.ts';
import { opensWithVerb } from './phrase-opening.ts';
import { phraseSort } from './phrase-sort.ts';

it.each([
	['عَدَد مِنْ', 'noun phrase: quantity with a preposition'],
	['بَاب جَدِيد', 'noun phrase: noun with an adjective'],
	['بَاب البَنْك', 'noun phrase: construct'],
	['تَعَلُّم وَعَمَل', 'noun phrase: pair'],
	['حُكْم بِالإِعْدَام', 'noun phrase: noun with a particle'],
	['أَعَادَ النَّظَر فِي', 'verb phrase with a preposition'],
	['فَاتَ الأَوَان', 'verb phrase'],
	['أَثْقَلَ كَاهِل', 'verb phrase'],
	['عَلَى المِحَكّ', 'preposition phrase'],
	['خَارِجَ البَنْك', 'preposition phrase'],
	['طَوِيل الأَمَد', 'adjective phrase'],
	['لَمْ يَعُدْ', `phrase ${idOf('لَمْ يَعُدْ')}`],
])('%s is a %s', (ar, sort) => {
	const term = lexicon.byId.get(idOf(ar));
	expect(term && phraseSort(term, lexicon)).toBe(sort);
});

it('knows a verb by its fatḥa', () => {
	expect(opensWithVerb('فَاتَ الأَوَان'.normalize('NFC'))).toBe(true);
	expect(opensWithVerb('وَرَاءَ القُضْبَان'.normalize('NFC'))).toBe(false);
	expect(opensWithVerb('فَاتَ'.normalize('NFC'))).toBe(false);
});
