/**
 * Why the browser keeps nothing:
 * - `absent`: it has no IndexedDB (or shows none to this page);
 * - `refused`: private mode, blocked site data, or a policy;
 * - `quota`: no room left on the disk, or none granted;
 * - `blocked`: another tab holds the database, or the browser doesn't answer; closing the other tabs helps;
 * - `newer`: another tab runs a newer version of the app; reloading helps;
 * - `failed`: anything else (a damaged profile, a connection lost twice).
 */
export type Reason = 'absent' | 'refused' | 'quota' | 'blocked' | 'newer' | 'failed';

export interface StorageUnavailable {
	readonly reason: Reason;
	/** The browser's own words, for a report. */
	readonly message: string;
}

/** Thrown where a read or a write failed for one of the reasons. */
export class StorageError extends Error implements StorageUnavailable {
	override readonly name = 'StorageError';
	readonly reason: Reason;

	constructor(reason: Reason, message: string, cause?: unknown) {
		super(message, { cause });
		this.reason = reason;
	}
}

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '');

/** Chromium has no message where the disk is full. */
const wordsOf = (error: unknown): string =>
	error instanceof Error ? error.message || error.name : String(error);

const OPENING: Readonly<Record<string, Reason>> = {
	QuotaExceededError: 'quota',
	SecurityError: 'refused',
	NotAllowedError: 'refused',
	/** Firefox' private windows, before 115. */
	InvalidStateError: 'refused',
	VersionError: 'newer',
};

/** What opening the database failed of. */
export function openingError(error: unknown): StorageError {
	if (error instanceof StorageError) return error;
	return new StorageError(OPENING[nameOf(error)] ?? 'failed', wordsOf(error), error);
}

/** A closed connection, before and in the middle of a transaction; Safari's lost server; an abort that isn't ours. */
const LOST = ['InvalidStateError', 'TransactionInactiveError', 'UnknownError', 'AbortError'];

/** Whether a new connection may help. */
export const isConnectionLost = (error: unknown): boolean => LOST.includes(nameOf(error));

/** What a transaction failed of; errors of our own (`DataCloneError`, `TypeError`) stay what they are. */
export function transactionError(error: unknown): unknown {
	if (nameOf(error) === 'QuotaExceededError') {
		return new StorageError('quota', wordsOf(error), error);
	}
	return isConnectionLost(error) ? new StorageError('failed', wordsOf(error), error) : error;
}
