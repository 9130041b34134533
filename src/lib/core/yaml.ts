import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import * as v from 'valibot';
import { issue, ok, type Issue, type Result } from './result.ts';

/** A step into a decoded value: a field's name or a list's index. */
type Key = string | number;

/** A value together with the lines of the file that it was written on. */
interface Located<T> {
	readonly value: T;
	/**
	 * `file:line` of what stands at these keys *in the file*, or of its nearest ancestor where
	 * nothing stands there: for issues that are only found later, when values are compared with
	 * each other.
	 */
	readonly where: (...keys: readonly Key[]) => string;
}

/**
 * Decodes YAML 1.2 text (any string in it becomes NFC) by a valibot schema, which should be made of
 * `strictObject` so that a misspelt field is an error.
 *
 * Every issue has the path `file:line` and names the field. Codes: `yaml-syntax` (the text isn't
 * YAML), `unknown-field`, `missing-field`, `invalid-field`.
 */
export function decodeYaml<S extends v.GenericSchema>(
	path: string,
	text: string,
	schema: S,
): Result<Located<v.InferOutput<S>>> {
	const lines = new LineCounter();
	// NFC moves no line break, so that lines counted in the normalised text are the file's.
	const document = parseDocument(text.normalize('NFC'), {
		lineCounter: lines,
		prettyErrors: false,
	});
	const at = (offset: number) => `${path}:${String(lines.linePos(offset).line)}`;

	const broken = syntaxErrors(document);
	if (broken.length > 0) {
		return {
			ok: false,
			issues: broken.map(({ offset, message }) => issue('yaml-syntax', at(offset), message)),
		};
	}

	const where = (...keys: readonly Key[]): string => {
		for (let depth = keys.length; depth >= 0; depth--) {
			const node: unknown = document.getIn(keys.slice(0, depth), true);
			if (isNode(node) && node.range) return at(node.range[0]);
		}
		return at(0);
	};

	const decoded = v.safeParse(schema, document.toJS());
	if (decoded.success) return ok({ value: decoded.output, where });
	return { ok: false, issues: decoded.issues.map((found) => toIssue(found, where)) };
}

function syntaxErrors(document: Document): { offset: number; message: string }[] {
	const found = [...document.errors, ...document.warnings].map((error) => ({
		offset: error.pos[0],
		message: `This is not YAML: ${error.message}. A text that contains ": " or " #", or begins with one of [ { * & ! % @ \` ' ", needs quotes around it.`,
	}));
	visit(document, {
		Alias(_, alias) {
			const message = `"*${alias.source}" refers to another place: write out what is meant, or put quotes around it.`;
			found.push({ offset: alias.range?.[0] ?? 0, message });
		},
	});
	return found;
}

function toIssue(found: v.BaseIssue<unknown>, where: Located<unknown>['where']): Issue {
	const keys = (found.path ?? []).map((item) => item.key as Key);
	const last = keys.at(-1);
	const field = fieldName(keys);
	if (found.type === 'strict_object' && typeof last === 'string') {
		if (found.expected === 'never') {
			return issue(
				'unknown-field',
				where(...keys),
				`There is no field "${field}" here: correct its spelling or take it out.`,
			);
		}
		// A field that is missing has no line of its own: its object's is the nearest.
		return issue('missing-field', where(...keys), `The field "${field}" is missing: add it.`);
	}
	const said =
		found.kind === 'schema' && found.message.startsWith('Invalid ')
			? `must be ${found.expected ?? 'something else'}, and is ${found.received}`
			: found.message;
	return issue(
		'invalid-field',
		where(...keys),
		field ? `"${field}" ${said}.` : `The file ${said}.`,
	);
}

/**
 * `wrong.2.ar` for the author's eye: the index in the file's own list says less than the line does,
 * and is left out.
 */
const fieldName = (keys: readonly Key[]): string =>
	(typeof keys[0] === 'number' ? keys.slice(1) : keys)
		.map((key) => String(typeof key === 'number' ? key + 1 : key))
		.join('.');
