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
	const message = error instanceof Error ? error.message : String(error);
	return new StorageError(OPENING[nameOf(error)] ?? 'failed', message, error);
}

/** A closed connection; Safari's lost server; a transaction that we didn't abort ourselves. */
const LOST = ['InvalidStateError', 'UnknownError', 'AbortError'];

/** Whether a new connection may help. */
export const isConnectionLost = (error: unknown): boolean => LOST.includes(nameOf(error));

/** What a transaction failed of; errors of our own (`DataCloneError`, `TypeError`) stay what they are. */
export function transactionError(error: unknown): unknown {
	if (!(error instanceof DOMException)) return error;
	if (error.name === 'QuotaExceededError') return new StorageError('quota', error.message, error);
	return isConnectionLost(error) ? new StorageError('failed', error.message, error) : error;
}
