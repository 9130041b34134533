import { join } from 'node:path';
import nlp from 'compromise';
import { describe, expect, it } from 'vitest';
import { PROJECT, readContent } from '../../../cli/content.ts';
import { loadSpeller } from '../../../cli/spelling.ts';
import { memoize } from '../memo.ts';
import { readLibrary } from '../pack/compile-content.ts';
import { american } from './american.ts';
import { ingOf, pastOf, thirdOf } from './english-inflect.ts';
import { englishParts } from './english-morphology.ts';

/**
 * Every English form that a card shows of any gloss, before two judges: `compromise`, a whole library of English morphology, must make
 * the same form or none that is a word, and the dictionaries of American or British English must have it. What is right all the same
 * stands here with its reason.
 */
const REVIEWED: Readonly<Record<string, string>> = {
	'Two forms are right; the judge has the other one.': `
		got flowed dived dreamed woke formulas persons ultimatums indexes referendums podiums stadiums focuses premiums
		symposiums cargoes mottos spectrums`,
	'As Britain writes it, and the judge doesn’t.': `
		totalled labelled rivalling equalled equalling levelled`,
	'The library takes a word for another one, or for one that isn’t counted.': `
		belied slew histories marks fates sirs commentaries blazes battlefields militias chases pressures harmonies currencies lessons grants
		victors slices exoduses blossoms grasses mafias lenses jerseys meats fridges wines dynasties skins livers salts visas monarchs
		patriarchs MPs IDs IPOs`,
	'The dictionaries lack it: they have the base, or older words only.': `
		ramped strived abided dwelled speeded durations bourses dirhams governorates immunities interpellations sponsorships relocations
		protestors intifadas ethnicities funders liras memoranda equilibria influencers niqabs iftars Eids uteruses hotspots lockdowns Turkomans
		feddans dunams`,
	'A verb or noun too: they except him; hundreds, two thirds, sixty seconds, a bout.': `
		except hundreds thousands millions billions thirds seconds bouts`,
	'The library counts another word of the phrase, or none.': `
		police|raids police|officers police|reports grace|periods customs|duties lieutenant|generals sports|leagues political|currents
		foreign|nationals loved|ones removals|from|office men|of|letters calls|for|help appeals|for|help`,
};
const IS_REVIEWED: ReadonlySet<string> = new Set(
	Object.values(REVIEWED)
		.flatMap((forms) => forms.trim().split(/\s+/u))
		.map((form) => form.replaceAll('|', ' ')),
);
/** What is no verb and no noun by itself, though the library inflects anything that it is told to. */
const CLOSED = /Adverb|Preposition|Determiner|Conjunction|Pronoun|Value/u;

const isWord = loadSpeller();
// `tag` gives the whole of the library back; its types know only the part that every edition has.
const read = (word: string, tag: string) => nlp(word).tag(tag) as ReturnType<typeof nlp>;
const tagsOf = memoize((word: string): string =>
	(nlp(word).terms().json() as { terms: { tags: string[] }[] }[])
		.flatMap(({ terms }) => terms.flatMap(({ tags }) => tags))
		.join(),
);

/** What is wrong with a form, if anything; the library has none where it leaves the base as it is, or makes what is no word. */
function faultOf(form: string, base: string, made: string | undefined): string | undefined {
	if (IS_REVIEWED.has(form)) return undefined;
	const hasForm = made !== undefined && made !== '' && made !== base && isWord(made);
	if (hasForm && american(made) !== american(form)) return `${form}, not ${made}`;
	return isWord(form) ? undefined : `${form} is no word`;
}

/** Names of peoples and compounds of man and child, of which the library makes no plural. */
function madePlural(base: string): string {
	const [, first = '', last = base] = /^(.+?)((?:wo)?man|child)$/u.exec(base) ?? [];
	if (tagsOf(base).includes('Demonym')) return `${base}s`;
	return first + read(last, 'Noun').nouns().toPlural().text();
}

/** Whether another word of a phrase has to be counted: ways out, and no way outs. */
function phraseFault(gloss: string, plural: string): string | undefined {
	if (IS_REVIEWED.has(plural)) return undefined;
	const phrase = nlp(`the ${gloss}`).nouns().toPlural().text();
	const made = phrase.replace(/^the /u, '').replace(/\bpeople\b/u, 'persons');
	return made === plural ? undefined : `${plural}, not ${made}`;
}

function pluralFaults(gloss: string, plural: string): (string | undefined)[] {
	const forms = plural.split(' ');
	const at = gloss.split(' ').findIndex((word, i) => word !== forms[i]);
	const [base = '', form = ''] = [gloss.split(' ')[at], forms[at]];
	const closed = !IS_REVIEWED.has(plural) && CLOSED.test(tagsOf(base));
	return [
		closed ? `${plural}: ${base} is no noun` : undefined,
		faultOf(form, base, madePlural(base)),
		forms.length > 1 ? phraseFault(gloss, plural) : undefined,
	];
}

function verbFaults(base: string, pasts: readonly string[]): (string | undefined)[] {
	const [made = {}] = read(base, 'Infinitive').verbs().conjugate() as Partial<
		Record<string, string>
	>[];
	const participle = pastOf(base)?.participle ?? '';
	const [third, ing] = [thirdOf(base), ingOf(base)];
	const regular = participle === pasts[0];
	return [
		!IS_REVIEWED.has(base) && CLOSED.test(tagsOf(base)) ? `${base} is no verb` : undefined,
		...pasts.map((past, i) => faultOf(past, base, i === 0 ? made['PastTense'] : undefined)),
		faultOf(participle, base, made['Participle'] ?? (regular ? made['PastTense'] : undefined)),
		third && faultOf(third, base, made['PresentTense']),
		ing && faultOf(ing, base, made['Gerund']?.replace(/^is /u, '')),
	];
}

function degreeFaults([base = '', ...degrees]: readonly string[]): (string | undefined)[] {
	const [found] = read(base, 'Adjective').adjectives().json() as {
		adjective?: { comparative?: string; superlative?: string };
	}[];
	const made = [found?.adjective?.comparative, found?.adjective?.superlative];
	return degrees.map((degree, i) => faultOf(degree, base, made[i]));
}

describe('the forms of every gloss that a card shows', () => {
	const files = readContent(join(PROJECT, 'questions'));
	const library = files.ok ? readLibrary(files.value) : files;
	if (!library.ok) throw new Error(JSON.stringify(library.issues));
	const { terms } = library.value.lookup;

	it('are right by a library and a dictionary, or reviewed', () => {
		const shown = new Map<string, () => (string | undefined)[]>();
		const forms = new Set<string>();
		for (const { pos, en, plural } of terms) {
			for (const gloss of en) {
				const parts = englishParts(gloss, pos, plural !== undefined);
				if (!parts) continue;
				const { kind, words } = parts;
				for (const word of words) for (const form of word.split(', ')) forms.add(form);
				const [base = '', past = ''] = words;
				if (kind === 'verb') shown.set(`${base} verb`, () => verbFaults(base, past.split(', ')));
				else if (kind === 'degrees') shown.set(`${base} degrees`, () => degreeFaults(words));
				else shown.set(`${gloss} plural`, () => pluralFaults(gloss, base));
			}
		}
		expect(shown.size).toBeGreaterThan(4000);
		const faults = [...shown.values()].flatMap((judge) =>
			judge().filter((one) => one !== undefined),
		);
		expect(faults).toEqual([]);
		// Nor is there a reviewed form that no card has any more.
		const known = new Set([...forms, ...[...forms].flatMap((form) => ingOf(form) ?? []), 'except']);
		const words = new Set([...known].flatMap((form) => [form, ...form.split(' ')]));
		expect([...IS_REVIEWED].filter((form) => !words.has(form))).toEqual([]);
	}, 60_000);
});
