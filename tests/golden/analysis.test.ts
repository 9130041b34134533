import { join } from 'node:path';
import { expect, it } from 'vitest';
import { beadsOf } from '#lib/core/article/parts.ts';
import { analyse, findOccurrences, type Found, type Lookup } from '#lib/core/lexicon/lookup.ts';
import { readLibrary } from '#lib/core/pack/compile-content.ts';
import { tokenize } from '#lib/core/text/tokens.ts';
import type { Bead, Lang } from '#lib/core/types.ts';
import { PROJECT, readContent } from '../../src/cli/content.ts';
import { expectGolden } from './golden.ts';

const SLUG = 'moscow-washington';

/**
 * Every token of our article with what the app makes of it. Arabic: token, what stands there with its vowels, lemma, part of
 * speech, gloss (the one that the words beside it ask for, or the first), clitics and stem, form, and the other words that it might
 * be. English: token, lemma, gloss. A term of several words stands on its first; its other words have ″, and say of which term
 * where others stand between. What is no term has –.
 */
function sheetOf(beads: readonly Bead[], lookup: Lookup): string {
	const lines: string[] = [];
	for (const bead of beads) {
		const found = findOccurrences(bead, lookup);
		for (const lang of ['ar', 'en'] as const) {
			for (const [sentence, text] of bead[lang].entries()) {
				const here = found.filter((one) => one.lang === lang && one.sentence === sentence);
				lines.push('', `# ${text}`, ...tokenLines(text, lang, here, lookup));
			}
		}
	}
	return `${lines.slice(1).join('\n')}\n`.normalize('NFC');
}

function tokenLines(text: string, lang: Lang, here: readonly Found[], lookup: Lookup): string[] {
	return tokenize(text).map((token) => {
		const isIn = ({ start, end }: { start: number; end: number }) =>
			start < token.end && end > token.start;
		const found = here.find((one) => isIn(one) || (one.rest && isIn(one.rest)));
		if (found && !isIn(found)) return `${token.text}\t″\t${lookup.byId.get(found.term)?.ar ?? ''}`;
		if (!found) return `${token.text}\t–`;
		if (found.start < token.start && found.start + 2 < token.start) return `${token.text}\t″`;
		const term = lookup.byId.get(found.term);
		const lemma = `${term?.ar ?? ''} ${term?.pos ?? ''}`;
		if (lang === 'en') return [token.text, lemma, found.gloss ?? ''].join('\t');
		const others = new Set(
			analyse(token.text, lookup)
				.filter((reading) => reading.term !== found.term)
				.map((reading) => lookup.byId.get(reading.term)?.ar ?? ''),
		);
		return [
			token.text,
			found.vowelled ?? text.slice(found.start, found.end),
			lemma,
			found.gloss ?? term?.en[0] ?? '',
			found.parts?.join(' + ') ?? '',
			found.form?.join(' ') ?? '',
			others.size > 0 ? `or ${[...others].join(', ')}` : '',
		]
			.join('\t')
			.trimEnd();
	});
}

it('analyses every token of our article as it was read and found right', () => {
	const files = readContent(join(PROJECT, 'questions'));
	if (!files.ok) throw new Error(JSON.stringify(files.issues));
	const library = readLibrary(files.value);
	if (!library.ok) throw new Error(JSON.stringify(library.issues));
	const article = library.value.articles.find(({ slug }) => slug === SLUG)?.article;
	expect(article).toBeDefined();
	if (article) expectGolden('analysis.tsv', sheetOf(beadsOf(article), library.value.lookup));
});
