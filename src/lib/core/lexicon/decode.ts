import { termId } from '../id.ts';
import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import { TOPICS, type Term, type TermId, type Topic } from '../types.ts';
import { decodeYaml } from '../yaml.ts';
import { LexiconSchema, type Entry } from './schema.ts';

export interface LexiconFile {
	/** Its name up to the first dot, without the folder, is the topic of its entries: `society.sport.yaml`. */
	readonly path: string;
	readonly text: string;
}

/** An entry and where it was written. */
export interface LocatedTerm {
	readonly term: Term;
	/** Its author says that another entry is spelled the same without vowels. */
	readonly homograph: boolean;
	/** `file:line` of a field, or of the entry. */
	readonly where: (field?: keyof Entry) => string;
}

interface LocatedEntry {
	readonly entry: Entry;
	readonly topic: Topic;
	readonly id: TermId;
	readonly where: (field?: keyof Entry) => string;
}

/**
 * Compiles the files of a lexicon, in their order, to terms. Lists for one-or-more fields, NFC
 * throughout, synonyms in both directions and as ids.
 *
 * Issues beside those of `decodeYaml`: `unknown-topic`, `missing-field` (for the part of speech),
 * `duplicate-entry` (naming both places), `unknown-synonym`, `ambiguous-synonym`.
 */
export function decodeLexicon(files: readonly LexiconFile[]): Result<Term[]> {
	const located = decodeLocated(files);
	return located.ok ? ok(located.value.map(({ term }) => term)) : located;
}

/** As `decodeLexicon`, with the place of every entry, for checks that come later. */
export function decodeLocated(files: readonly LexiconFile[]): Result<LocatedTerm[]> {
	const issues: Issue[] = [];
	const entries: LocatedEntry[] = [];
	for (const file of files) {
		const read = readFile(file);
		if (read.ok) entries.push(...read.value);
		else issues.push(...read.issues);
	}
	issues.push(...entries.flatMap(missingFields), ...duplicates(entries));
	const synonyms = resolveSynonyms(entries, issues);
	if (issues.length > 0) return { ok: false, issues };
	return ok(
		entries.map((entry) => ({
			term: toTerm(entry, synonyms.get(entry.id) ?? []),
			homograph: entry.entry.homograph === true,
			where: entry.where,
		})),
	);
}

function readFile({ path, text }: LexiconFile): Result<LocatedEntry[]> {
	const name = path.replace(/^.*[/\\]|\..*$/gu, '');
	const topic = TOPICS.find((known) => known === name);
	if (!topic) {
		const message = `"${name}" is no topic: name the file after one of ${TOPICS.join(', ')}.`;
		return fail(issue('unknown-topic', path, message));
	}
	const decoded = decodeYaml(path, text, LexiconSchema);
	if (!decoded.ok) return decoded;
	const { value, where } = decoded.value;
	return ok(
		value.map((entry, index) => ({
			entry,
			topic,
			id: termId(entry.ar, entry.pos),
			where: (field) => (field ? where(index, field) : where(index)),
		})),
	);
}

function missingFields({ entry, where }: LocatedEntry): Issue[] {
	const need = (field: keyof Entry, why: string): Issue[] =>
		entry[field] === undefined
			? [issue('missing-field', where(), `${entry.ar}: the field "${field}" is missing: ${why}.`)]
			: [];
	const issues: Issue[] = [];
	if (entry.pos === 'noun') issues.push(...need('gender', 'every noun has one: m, f or both'));
	if (entry.pos === 'verb' && entry.root) {
		issues.push(...need('form', 'a verb with a root has a form, I to X, QI, QII or QIV'));
		issues.push(...need('present', 'a verb with a root has a present tense: يُفَاوِض'));
	}
	if (entry.pattern) issues.push(...need('root', 'a pattern is of use with a root only'));
	if (entry.rule)
		issues.push(...need('pattern', 'a rule says how root and pattern give the lemma'));
	return issues;
}

function duplicates(entries: readonly LocatedEntry[]): Issue[] {
	const first = new Map<TermId, LocatedEntry>();
	return entries.flatMap((entry) => {
		const earlier = first.get(entry.id);
		first.set(entry.id, earlier ?? entry);
		if (!earlier) return [];
		const { ar, pos } = entry.entry;
		const message = `${ar} (${pos}) stands at ${earlier.where()} already: keep one of the two.`;
		return [issue('duplicate-entry', entry.where(), message)];
	});
}

/**
 * The ids of every entry's synonyms, both directions made; what can't be resolved is added to
 * `issues`.
 */
function resolveSynonyms(
	entries: readonly LocatedEntry[],
	issues: Issue[],
): ReadonlyMap<TermId, readonly TermId[]> {
	const byLemma = new Map<string, LocatedEntry[]>();
	for (const entry of entries) {
		byLemma.set(entry.entry.ar, [...(byLemma.get(entry.entry.ar) ?? []), entry]);
	}
	const pairs = new Map<TermId, Set<TermId>>(entries.map(({ id }) => [id, new Set()]));
	for (const { entry, id, where } of entries) {
		for (const lemma of entry.synonyms ?? []) {
			const found = byLemma.get(lemma)?.filter((other) => other.id !== id) ?? [];
			const alike = found.filter((other) => other.entry.pos === entry.pos);
			const [synonym, rival] = alike.length > 0 ? alike : found;
			if (!synonym) {
				const message = `${entry.ar}: its synonym ${lemma} is no entry: correct its spelling, add it or take it out.`;
				issues.push(issue('unknown-synonym', where('synonyms'), message));
			} else if (rival && rival.id !== synonym.id) {
				const message = `${entry.ar}: its synonym ${lemma} is ${synonym.entry.pos} and ${rival.entry.pos}, neither of them ${entry.pos}: take it out.`;
				issues.push(issue('ambiguous-synonym', where('synonyms'), message));
			} else {
				pairs.get(id)?.add(synonym.id);
				pairs.get(synonym.id)?.add(id);
			}
		}
	}
	return new Map(Array.from(pairs, ([id, others]) => [id, [...others]]));
}

/** Its keys stand in the order in which `decodeLexiconColumns` writes them, so that packs are the same byte for byte. */
function toTerm({ entry, topic, id }: LocatedEntry, synonyms: readonly TermId[]): Term {
	const { rule, was, synonyms: _lemmas, homograph: _homograph, ...same } = entry;
	return {
		...same,
		id,
		topic,
		...(rule && { rules: rule }),
		...(synonyms.length > 0 && { synonyms }),
		...(was && { was: was.map(({ ar, pos }) => termId(ar, pos)) }),
	};
}
