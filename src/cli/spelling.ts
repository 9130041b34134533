import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { issue, type Issue } from '#lib/core/result.ts';
import { CLDR_NAMES } from '#lib/core/lexicon/cldr-names.ts';
import type { LocatedTerm } from '#lib/core/lexicon/decode.ts';

/** Words with their apostrophes and hyphens. */
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’-]\p{Script=Latin}+)*/gu;

/** What stands before a hyphen and is no word. */
const PREFIX =
	/^(?:anti|counter|co|de|eco|ex|inter|mid|multi|non|post|pre|pro|re|semi|ultra|un)$/iu;

type Speller = (word: string) => boolean;

/** Hunspell's dictionaries of American and British English: either spelling is right. */
export function loadSpeller(): Speller {
	const require = createRequire(import.meta.url);
	const spellers = ['dictionary-en', 'dictionary-en-gb'].map((name) => {
		const folder = dirname(require.resolve(name));
		return nspell(readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')));
	});
	return (word) => spellers.some((speller) => speller.correct(word));
}

/** The words of the English names of states, cities and languages that CLDR has. */
const cldrWords = (): ReadonlySet<string> =>
	new Set(
		CLDR_NAMES.split('\n').flatMap((row) =>
			Array.from(row.replace(/^.*=/u, '').matchAll(WORD), ([word]) => word),
		),
	);

/**
 * English words of glosses and notes, names among them, that are in no dictionary and in no name of CLDR. What is right and
 * yet unknown stands in `questions/lexicon/spelling.txt`, names in `proper-names.txt` beside it, one word a line.
 *
 * @param allowed the words of those files
 */
export function checkSpelling(
	entries: readonly LocatedTerm[],
	allowed: ReadonlySet<string>,
): Issue[] {
	const isRight = loadSpeller();
	const names = cldrWords();
	const known = new Map<string, boolean>();
	const look = (word: string): boolean =>
		allowed.has(word) ||
		names.has(word) ||
		allowed.has(word.toLowerCase()) ||
		isRight(word.replace('’', "'"));
	const isKnown = (word: string): boolean => {
		const right = known.get(word) ?? (look(word) || look(word.replace(/['’]s?$/u, '')));
		known.set(word, right);
		return right;
	};
	const isSound = (word: string): boolean =>
		isKnown(word) ||
		(word.includes('-') && word.split('-').every((part) => PREFIX.test(part) || isKnown(part)));
	return entries.flatMap(({ term: { ar, en, note = '' }, where }) =>
		[...en, note].flatMap((text) =>
			Array.from(text.matchAll(WORD), ([word]) => word)
				.filter((word) => !isSound(word))
				.map((word) =>
					issue(
						'spelling',
						where(),
						`${ar}: “${word}” is in no English dictionary: correct it, or if it is right add it to spelling.txt, a name to proper-names.txt.`,
					),
				),
		),
	);
}

/** The words of `spelling.txt` or `proper-names.txt`. */
export const readAllowed = (text: string): ReadonlySet<string> =>
	new Set(
		text
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean),
	);
