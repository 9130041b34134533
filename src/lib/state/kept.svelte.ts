import type { Report, Storage, Variant } from '#lib/storage/index.ts';
import type { Read } from '#lib/storage/types.ts';

interface Access<T> {
	readonly keyOf: (record: T) => string;
	readonly read: (storage: Storage) => Promise<Read<T>>;
	readonly save: (storage: Storage, record: T) => Promise<void>;
	readonly remove: (storage: Storage, key: string) => Promise<void>;
}

/** The records of a small store, as the learner sees them: read at the start, and written one by one. */
class Kept<T> {
	#storage: () => Storage | undefined;
	#onfailure: (error: unknown) => void;
	#access: Access<T>;
	#records = $state.raw<ReadonlyMap<string, T>>(new Map());
	/** Stored records that can't be read. */
	damaged = $state(0);

	/** @param onfailure told why something could not be written */
	constructor(
		storage: () => Storage | undefined,
		onfailure: (error: unknown) => void,
		access: Access<T>,
	) {
		this.#storage = storage;
		this.#onfailure = onfailure;
		this.#access = access;
	}

	all = $derived([...this.#records.values()]);
	get = (key: string): T | undefined => this.#records.get(key);

	/** Reads everything anew. */
	async load(): Promise<void> {
		const storage = this.#storage();
		if (!storage) return;
		const stored = await this.#access.read(storage);
		this.#records = new Map(stored.records.map((record) => [this.#access.keyOf(record), record]));
		this.damaged = stored.damaged.length;
	}

	/** @returns whether it is on the disk; `onfailure` says why not */
	save(record: T): Promise<boolean> {
		return this.#write(this.#access.keyOf(record), record, (storage) =>
			this.#access.save(storage, record),
		);
	}

	/** @returns whether it is gone from the disk; `onfailure` says why not */
	remove(key: string): Promise<boolean> {
		return this.#write(key, undefined, (storage) => this.#access.remove(storage, key));
	}

	async #write(
		key: string,
		record: T | undefined,
		write: (storage: Storage) => Promise<void>,
	): Promise<boolean> {
		const storage = this.#storage();
		if (!storage) return false;
		try {
			await write(storage);
		} catch (error) {
			this.#onfailure(error);
			return false;
		}
		const records = new Map(this.#records);
		if (record === undefined) records.delete(key);
		else records.set(key, record);
		this.#records = records;
		return true;
	}
}

export type Reports = Kept<Report>;
export type Variants = Kept<Variant>;
type Arguments = [storage: () => Storage | undefined, onfailure: (error: unknown) => void];

/** Questions that the learner found bad, by their ids. */
export const keepReports = (...args: Arguments): Reports =>
	new Kept<Report>(...args, {
		keyOf: ({ question }) => question,
		read: (storage) => storage.readReports(),
		save: (storage, report) => storage.saveReport(report),
		remove: (storage, question) => storage.removeReport(question),
	});

/** Typed answers that the learner says are right. */
export const keepVariants = (...args: Arguments): Variants =>
	new Kept<Variant>(...args, {
		keyOf: ({ id }) => id,
		read: (storage) => storage.readVariants(),
		save: (storage, variant) => storage.saveVariant(variant),
		remove: (storage, id) => storage.removeVariant(id),
	});

/** The id of a variant: the same text for the same term is one, on every device. */
export const variantId = ({ term, lang, text }: Pick<Variant, 'term' | 'lang' | 'text'>): string =>
	`${term} ${lang} ${text}`;
