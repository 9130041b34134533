import { openDB } from 'idb';
import { openStorage } from './open.ts';
import { decodePack } from './storage.fixture.ts';
import type { DatabaseOptions } from './database.ts';

let count = 0;
/** The name of a database that no other test uses. */
export const newName = (): string => `test-${String(performance.timeOrigin)}-${String(count++)}`;

export const open = (name: string, options: DatabaseOptions = {}) =>
	openStorage(() => Promise.resolve(decodePack), { name, ...options });

/** Writes to a database past everything that would stop it. */
export async function tamper(
	name: string,
	store: string,
	value: unknown,
	key?: string,
): Promise<void> {
	const db = await openDB(name);
	await db.put(store, value, key);
	db.close();
}

/** What is really stored. */
export async function peek(name: string, store: string): Promise<unknown[]> {
	const db = await openDB(name);
	const values: unknown[] = await db.getAll(store);
	db.close();
	return values;
}
