import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import type { Term } from '../types.ts';
import { checkEntry } from './check.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkPhraseWords } from './check-phrase-words.ts';
import { createRandom } from '../random.ts';
import { decodeLexicon, decodeLocated, type LexiconFile } from './decode.ts';
import { lintLexicon } from './lint.ts';

/**
 * The linter against the entries that are shipped: each of them made wrong in one field, by what
 * another one has there.
 */
const LEXICON = /^questions\/lexicon\/[^/]+\.yaml$/u;

function shippedFiles(): LexiconFile[] {
	const files = readContent(join(PROJECT, 'questions'));
	if (!files.ok) throw new Error(JSON.stringify(files.issues));
	return files.value.filter(({ path }) => LEXICON.test(path));
}

function shipped(): Term[] {
	const terms = decodeLexicon(shippedFiles());
	if (!terms.ok) throw new Error(JSON.stringify(terms.issues));
	return terms.value.filter(({ ar }) => !ar.includes(' '));
}

describe('the shipped lexicon', () => {
	const terms = shipped();

	/** What is found wrong with none of these terms; `spoil` gives undefined where it changes nothing. */
	const unnoticed = (of: readonly Term[], spoil: (term: Term, i: number) => Term | undefined) =>
		of.flatMap((term, i) => {
			const spoiled = spoil(term, i);
			return spoiled && checkEntry(spoiled).length === 0 ? [term.ar] : [];
		});

	it.each([13, 101])('has no word whose plural could be that of the word %i further', (step) => {
		const nouns = terms.filter(({ plural }) => plural);
		const swapped = unnoticed(nouns, (term, i) => {
			const { ar, root, plural } = nouns[(i + step) % nouns.length] ?? term;
			return ar === term.ar || (root !== undefined && root === term.root) || !plural
				? undefined
				: { ...term, plural };
		});
		expect(swapped).toEqual([]);
	});

	it.each([13, 101])('nor a verb whose verbal noun could be that of the one %i further', (step) => {
		const verbs = terms.filter(({ masdar }) => masdar);
		const swapped = unnoticed(verbs, (term, i) => {
			const { root, masdar } = verbs[(i + step) % verbs.length] ?? term;
			return root === term.root || !masdar ? undefined : { ...term, masdar };
		});
		expect(swapped).toEqual([]);
	});

	it('nor synonyms of one root that their entries spell in two ways', () => {
		const byId = new Map(terms.map((term) => [term.id, term]));
		const weak = (root = '') => root.replace(/[يء]/gu, 'و');
		const split = terms.flatMap(({ ar, root, synonyms = [] }) =>
			synonyms
				.flatMap((id) => byId.get(id) ?? [])
				.filter((other) => other.root !== root && weak(other.root) === weak(root))
				.map((other) => `${ar} ${other.ar}`),
		);
		expect(split).toEqual([]);
	});

	it('nor a noun that could be of the other gender', () => {
		const nouns = terms.filter(({ pos, gender }) => pos === 'noun' && gender !== 'both');
		const flipped = unnoticed(nouns, (term) => ({
			...term,
			gender: term.gender === 'm' ? 'f' : 'm',
		}));
		expect(flipped).toEqual([]);
	});

	it.each(['root', 'form', 'present', 'masdar'] as const)(
		'nor a verb that could lack its %s',
		(field) => {
			const verbs = terms.filter((term) => term.pos === 'verb' && term.root && term[field]);
			const bare = unnoticed(verbs, ({ [field]: _gone, ...rest }) => rest);
			expect(bare).toEqual([]);
		},
	);
});

describe('a slip in the shipped lexicon', () => {
	const files = shippedFiles().map((file) => ({ ...file, text: file.text.normalize('NFC') }));

	it.each([
		['ar: كُلَّمَا', 'ar: كُلَّما'],
		['ar: حَرْب أَهْلِيَّة', 'ar: حَرْب أَهْلِيَة'],
		['ar: تَغَيُّر المُنَاخ', 'ar: تَغَيَّر المُنَاخ'],
		['ar: تَغَيُّر المُنَاخ', 'ar: تَغَيَّرَ المُنَاخ'],
		['ar: مِيَاه عَذْبَة', 'ar: مِيَاه عُذْبَة'],
		['ar: مُهَدَّد بِالانْقِرَاض', 'ar: مُهَدَّد بَالانْقِرَاض'],
		['present: يَقْتُل', 'present: يَقْتِل'],
		['present: يَجْرَح', 'present: يَجْرُح'],
		['masdar: ضَرْب', 'masdar: ضُرْب'],
		['ar: رَغْمَ ذَلِكَ', 'ar: رَغْمَ ذَلِك'],
		['ar: قَابِل لِلكَسْر', 'ar: قَابِل لِلْكَسْر'],
		['ar: لَكِنَّ', 'ar: لِكِنَّ'],
		['ar: لَقِيَ حَتْفَهُ', 'ar: لَقِيَ حَتْفَه'],
		['ar: أَدْلَى بِصَوْتِهِ', 'ar: أَدْلَى بِصَوْتِهُ'],
		['ar: تَلّ أَبِيب', 'ar: تَلّ أِبِيب'],
		['ar: إِنْتِر مِيلَان', 'ar: إَنْتِر مِيلَان'],
		['ar: ثَلَاثَةَ عَشَرَ', 'ar: ثَلَاثَةَ عَشَر'],
	])('is noticed: %s as %s', (right, wrong) => {
		const [from, to] = [right, wrong].map((text) => `${text}\n`.normalize('NFC'));
		const slipped = files.map((file) => ({
			...file,
			text: file.text.replace(from ?? '', to ?? ''),
		}));
		expect(slipped).not.toEqual(files);
		expect(lintLexicon(slipped)).not.toEqual([]);
	});

	/** Of a hundred vowels that are changed at random in terms of several words so many may make another word of the lexicon. */
	const MAY_PASS = 0.015;

	it('is noticed in terms of several words, but for one that makes another word', () => {
		const located = decodeLocated(files);
		if (!located.ok) throw new Error(JSON.stringify(located.issues));
		const random = createRandom('slips');
		const spoiled = located.value.flatMap((one) => {
			const { ar, pos } = one.term;
			if (!ar.includes(' ') || pos === 'name') return [];
			const places = [...ar].flatMap((mark, i) => (/[\u064e-\u0650]/u.test(mark) ? [i] : []));
			const at = places[random.int(places.length)] ?? 0;
			const others = '\u064e\u064f\u0650'.replace(ar.charAt(at), '');
			const wrong = ar.slice(0, at) + others.charAt(random.int(2)) + ar.slice(at + 1);
			return [{ ...one, term: { ...one.term, ar: wrong } }];
		});
		const words = located.value.filter(({ term }) => !term.ar.includes(' '));
		const issues = [checkPhraseWords, checkAgreement].flatMap((check) =>
			check([...words, ...spoiled]),
		);
		const noticed = new Set(issues.map(({ message }) => message.split(':')[0]));
		const passed = spoiled.filter(
			({ term }) => !noticed.has(term.ar) && checkEntry(term).length === 0,
		);
		expect(passed.length / spoiled.length).toBeLessThan(MAY_PASS);
	});
});
