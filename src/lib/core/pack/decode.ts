import * as v from 'valibot';
import { fail, issue, ok, type Issue, type Result } from '../result.ts';
import type { Pack } from '../types.ts';
import { checkIntegrity } from './integrity.ts';
import { PACK } from './schema.ts';

export const PACK_FORMAT = 'mufradat-pack';
/** The version written, and the newest read. */
export const PACK_VERSION = 1;

/** More would help nobody mend a pack. */
const MOST_ISSUES = 20;

/** Keys that mean something else to JavaScript than to JSON: no pack has them. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Path of the first unsafe key anywhere in a decoded JSON value; iterative, so that no depth overflows the stack. */
function unsafeKey(input: unknown): string | undefined {
	const open: { readonly value: unknown; readonly path: string }[] = [{ value: input, path: '' }];
	for (let next = open.pop(); next; next = open.pop()) {
		if (typeof next.value !== 'object' || next.value === null) continue;
		for (const [key, value] of Object.entries(next.value)) {
			const path = next.path ? `${next.path}.${key}` : key;
			if (UNSAFE.has(key)) return path;
			open.push({ value, path });
		}
	}
	return undefined;
}

function checkEnvelope(input: unknown): Issue | undefined {
	const { format, version } = (input ?? {}) as { format?: unknown; version?: unknown };
	if (format !== PACK_FORMAT || typeof version !== 'number' || version < 1) {
		return issue(
			'not-a-pack',
			'',
			'This is not a Mufradat pack. Choose a file that Mufradat saved, or import the text of the article.',
		);
	}
	if (version > PACK_VERSION) {
		return issue(
			'newer-version',
			'version',
			`This pack was made by a newer Mufradat (its version is ${version}, and this one reads up to ${PACK_VERSION}). Update Mufradat, then open it again.`,
		);
	}
	return undefined;
}

const said = ({ message, expected, received }: v.BaseIssue<unknown>): string =>
	message.startsWith('Invalid ')
		? `This must be ${expected ?? 'something else'}, and is ${received}.`
		: `This ${message}.`;

/**
 * A pack out of a value that came from outside (of `JSON.parse`, of storage). Nothing of it is trusted: shape, bounds, ids
 * and every reference inside are checked, unknown fields are refused.
 *
 * @returns issues `not-a-pack`, `newer-version`, or up to twenty `invalid-pack` with the path of the field
 */
export function decodePack(input: unknown): Result<Pack> {
	const foreign = checkEnvelope(input);
	if (foreign) return fail(foreign);
	const unsafe = unsafeKey(input);
	if (unsafe !== undefined) {
		return fail(issue('invalid-pack', unsafe, 'No pack has a field of this name.'));
	}
	const decoded = v.safeParse(PACK, input);
	const issues = decoded.success
		? checkIntegrity(decoded.output)
		: decoded.issues.map((found) => issue('invalid-pack', v.getDotPath(found) ?? '', said(found)));
	return decoded.success && issues.length === 0
		? ok(decoded.output)
		: { ok: false, issues: issues.slice(0, MOST_ISSUES) };
}
