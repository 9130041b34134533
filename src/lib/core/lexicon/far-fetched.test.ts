import { describe, expect, it } from 'vitest';
import { decodeLexicon } from './decode.ts';
import { createLookup, findOccurrences } from './lookup.ts';

/** Words that others may be taken for: وخيمة, كاهل, فحوى, سريان, بطلان have no entry here. */
const ENTRIES = `
- { ar: خَيْمَة, en: [tent], pos: noun, gender: f, plural: خِيَام }
- { ar: أَهْل, en: [family, people], pos: noun, gender: m, plural: أَهَالٍ }
- { ar: حَوَى, en: [contain], pos: verb, root: ح و ي, pattern: فَعَلَ, rule: defective, form: I, present: يَحْوِي }
- { ar: سِرِّيّ, en: [secret], pos: adjective }
- { ar: بَطَل, en: [hero, champion], pos: noun, gender: m, plural: أَبْطَال }
- { ar: عُضْو, en: [member], pos: noun, gender: m, plural: أَعْضَاء }
- { ar: وَفْد, en: [delegation], pos: noun, gender: m, plural: وُفُود }
`;
const terms = decodeLexicon([{ path: 'general.yaml', text: ENTRIES }]);
if (!terms.ok) throw new Error(JSON.stringify(terms.issues));
const lookup = createLookup(terms.value);

const found = (ar: string, en: string) =>
	findOccurrences({ id: 'b', ar: [ar], en: [en] }, lookup)
		.filter(({ lang }) => lang === 'ar')
		.map(({ start, end, term }) => `${ar.slice(start, end)} = ${lookup.byId.get(term)?.ar ?? ''}`);

describe('findOccurrences of words with clitics', () => {
	it.each([
		['ستكون للحرب عواقب وخيمة', 'The war will have dire consequences'],
		['الزيادة أثقلت كاهل الناس', 'The rise burdened citizens'],
		['فهم الجميع فحوى الرسالة', 'Everyone understood the gist of the message'],
		['قبل ساعات من سريان العقوبات', 'Hours before they come into force'],
		['قضت المحكمة ببطلان الانتخابات', 'The court annulled the elections'],
	])('of a word without an entry makes no other one: %s', (ar, en) => {
		expect(found(ar, en)).toEqual([]);
	});

	it.each([
		['نصبوا سورا وخيمة', 'They set up a wall and a tarpaulin', 'خيمة = خَيْمَة'],
		['وخيمة في الحديقة', 'A marquee in the garden', 'خيمة = خَيْمَة'],
		['وصل سور وخيمة', 'The tent has arrived', 'خيمة = خَيْمَة'],
		['جاء كعضو هنا', 'He came here as a delegate', 'عضو = عُضْو'],
		['أما هنا فوفد', 'Here the envoys', 'وفد = وَفْد'],
		['وصل بطلان', 'Both winners arrived', 'بطلان = بَطَل'],
	])('keeps one that its place or the English speaks for: %s', (ar, en, occurrence) => {
		expect(found(ar, en)).toContain(occurrence.normalize('NFC'));
	});
});
