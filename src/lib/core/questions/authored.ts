import * as v from 'valibot';
import { evidenceIn } from '../article/evidence.ts';
import { createLookup } from '../lexicon/lookup.ts';
import { issue, ok, type Issue, type Result } from '../result.ts';
import type { Article, Question } from '../types.ts';
import { decodeYaml } from '../yaml.ts';
import { createContext } from './context.ts';
import { spreadAnswers } from './positions.ts';
import { authoredEntry, checkQuestion, composeAuthored, randomFor } from './registry.ts';

const LIST = 'must be a list of questions, each beginning with "- name:"';

/** An authored question and the name by which editions speak of it. */
export interface Authored {
	readonly name: string;
	readonly question: Question;
}

/**
 * The questions of a `questions.yaml`, which may be empty, with their evidence found in the article.
 *
 * Issues, each with file and line: those of `decodeYaml` (evidence that disagrees with the article among them),
 * `duplicate-name`, and what the kind's own check says.
 */
export function decodeAuthored(
	path: string,
	text: string,
	article: Article,
	seed: number,
): Result<Authored[]> {
	const decoded = decodeYaml(
		path,
		text,
		v.nullable(v.array(authoredEntry(evidenceIn(article)), LIST)),
	);
	if (!decoded.ok) return decoded;
	const { value, where } = decoded.value;
	const context = createContext(article, [], createLookup([]));
	const issues: Issue[] = [];
	const first = new Map<string, number>();
	const composed = (value ?? []).map((entry) => composeAuthored(entry, article, randomFor(seed)));
	const spread = spreadAnswers(composed, randomFor(seed)('positions'));
	const questions = (value ?? []).flatMap(({ name }, index) => {
		const question = spread[index];
		return question ? [{ name, question }] : [];
	});
	questions.forEach(({ name, question }, index) => {
		const earlier = first.get(name);
		first.set(name, earlier ?? index);
		if (earlier !== undefined) {
			const message = `${name}: a question at ${where(earlier)} has this name, too. Give each its own.`;
			issues.push(issue('duplicate-name', where(index, 'name'), message));
		}
		for (const { code, message } of checkQuestion(question, context)) {
			issues.push(issue(code, where(index), `${name}: ${message}`));
		}
	});
	return issues.length > 0 ? { ok: false, issues } : ok(questions);
}
