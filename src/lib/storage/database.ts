import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { DATABASE, upgrade, VERSION, type Schema, type StoreName } from './schema.ts';
import { isConnectionLost, openingError, StorageError, transactionError } from './unavailable.ts';

type Mode = 'readonly' | 'readwrite';
type Connection = IDBPDatabase<Schema>;

/** A transaction over some of the stores. */
export type Transaction<Name extends StoreName, M extends Mode> = IDBPTransaction<
	Schema,
	Name[],
	M
>;

export interface DatabaseOptions {
	readonly name?: string;
	/** Milliseconds to wait for the browser to open the database: Safari has been seen not to answer. */
	readonly patience?: number;
}

/** The database, through whatever connection is open: one that was lost is opened again. */
export class Database {
	readonly #name: string;
	readonly #patience: number;
	#connection: Promise<Connection> | null = null;

	constructor({ name = DATABASE, patience = 5000 }: DatabaseOptions = {}) {
		this.#name = name;
		this.#patience = patience;
	}

	/** The open connection. Rejects with a `StorageError`, and the next call tries anew. */
	connect(): Promise<Connection> {
		if (this.#connection) return this.#connection;
		const forget = () => {
			if (this.#connection === connection) this.#connection = null;
		};
		const connection = open(this.#name, this.#patience, forget);
		connection.catch(forget);
		return (this.#connection = connection);
	}

	/**
	 * Does some work in one transaction, all of it or nothing; resolves when it is on the disk. Nothing but the
	 * transaction's own requests may be awaited in it. It is done once more on a new connection where the old one was
	 * lost (iOS closes those of tabs in the background), or where the page was put aside in between, so twice must be the
	 * same as once.
	 *
	 * Rejects with what the work throws, or a `StorageError`.
	 */
	async transact<Name extends StoreName, M extends Mode, T>(
		names: Name[],
		mode: M,
		work: (transaction: Transaction<Name, M>) => Promise<T>,
	): Promise<T> {
		const attempt = async () => transact(await this.connect(), names, mode, work);
		try {
			return await attempt().catch((error: unknown) => {
				if (!isConnectionLost(error)) throw error;
				this.close();
				return attempt();
			});
		} catch (error) {
			throw transactionError(error);
		}
	}

	/** Closes the connection; the next transaction opens another. */
	close(): void {
		this.#connection?.then(
			(connection) => connection.close(),
			() => undefined,
		);
		this.#connection = null;
	}
}

async function open(name: string, patience: number, onLost: () => void): Promise<Connection> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let tooLate = false;
	try {
		if (typeof indexedDB === 'undefined') throw new StorageError('absent', 'No IndexedDB.');
		const opening = openDB<Schema>(name, VERSION, {
			upgrade(db, oldVersion) {
				clearTimeout(timer);
				upgrade(db, oldVersion);
			},
			// Another tab upgrades or deletes the database: it can't until this connection is closed.
			blocking(_current, _blocked, event) {
				(event.target as IDBDatabase).close();
				onLost();
			},
			terminated: onLost,
		});
		const timeout = new Promise<never>((_, reject) => {
			timer = setTimeout(() => {
				tooLate = true;
				reject(new StorageError('blocked', 'The database did not open in time.'));
			}, patience);
		});
		void opening.then((connection) => tooLate && connection.close()).catch(() => undefined);
		return await Promise.race([opening, timeout]);
	} catch (error) {
		throw openingError(error);
	} finally {
		clearTimeout(timer);
	}
}

async function transact<Name extends StoreName, M extends Mode, T>(
	connection: Connection,
	names: Name[],
	mode: M,
	work: (transaction: Transaction<Name, M>) => Promise<T>,
): Promise<T> {
	const transaction = connection.transaction(names, mode, { durability: 'strict' });
	// WebKit keeps the locks of a page that it puts aside for “back”: every other page would wait for them.
	const letGo = ({ persisted }: PageTransitionEvent) => {
		if (persisted) abort(transaction);
	};
	addEventListener('pagehide', letGo);
	// Awaited below; but where the work fails first, nobody is left to hear of it.
	transaction.done.catch(() => undefined);
	try {
		const value = await work(transaction);
		await transaction.done;
		return value;
	} catch (error) {
		const reason = transaction.error;
		abort(transaction);
		throw reason ?? error;
	} finally {
		removeEventListener('pagehide', letGo);
	}
}

function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch {
		// It has ended already.
	}
}
