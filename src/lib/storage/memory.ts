import { mergeLogs } from '#lib/core/scheduling/log.ts';
import { apply, EMPTY_MEMORY, replay, type Memory } from '#lib/core/scheduling/reducer.ts';
import { schedulerOf } from './cards.ts';
import { createDevice, isMadeOf, nextId } from './identity.ts';
import { toEvent } from './log.ts';
import { described, keptOf, readingOf } from './packs.ts';
import {
	SCHEDULING_SETTING,
	type Note,
	type Place,
	type Read,
	type Report,
	type Storage,
	type SavedPack,
	type Variant,
} from './types.ts';
import type { StorageUnavailable } from './unavailable.ts';

const whole = <T>(records: Iterable<T>): Read<T> => ({ records: [...records], damaged: [] });

/** What the work returns or throws, as a promise of it. */
const later = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));

/** Storage that lasts as long as the page, for where the browser gives none. What goes in and out is copied. */
export function memoryStorage(unavailable: StorageUnavailable): Storage {
	let device = createDevice();
	let last: string | undefined;
	let memory: Memory = EMPTY_MEMORY;
	const packs = new Map<string, SavedPack>();
	const revisions = new Map<string, number>();
	const settings = new Map<string, unknown>();
	const places = new Map<string, Place>();
	const notes = new Map<string, Note>();
	const reports = new Map<string, Report>();
	const variants = new Map<string, Variant>();

	const scheduler = () => schedulerOf(settings.get(SCHEDULING_SETTING));
	const readCards = () =>
		later(() => {
			memory = replay(memory.log, scheduler());
			return whole(memory.cards.values());
		});

	return {
		unavailable,
		append: (draft) =>
			later(() => {
				let event = memory.log.find((other) => isMadeOf(other, draft, device));
				if (!event) {
					event = toEvent(draft, nextId(device, last));
					last = event.id;
					memory = apply(memory, event, scheduler());
				}
				return { event, card: memory.cards.get(draft.card) };
			}),
		readLog: (since = -Infinity) => later(() => whole(memory.log.filter(({ at }) => at >= since))),
		mergeLog: (events) =>
			later(() => {
				const before = memory.log.length;
				memory = replay(mergeLogs(memory.log, events), scheduler());
				return memory.log.length - before;
			}),
		readCards,
		rebuildCards: readCards,
		readArticles: async () =>
			whole(
				await Promise.all(
					[...packs.values()].map(async (saved) =>
						structuredClone(await keptOf(saved, revisions.get(saved.id) ?? 0)),
					),
				),
			),
		readReading: (id) =>
			later(() =>
				whole(
					[...packs.values()]
						.filter((saved) => saved.id === id)
						.map(({ pack }) => structuredClone(readingOf(pack))),
				),
			),
		readPack: (id) =>
			later(() =>
				whole(
					[packs.get(id)].filter((pack) => pack !== undefined).map((pack) => structuredClone(pack)),
				),
			),
		savePack: (pack) =>
			later(() => {
				packs.set(pack.id, structuredClone(pack));
				revisions.set(pack.id, (revisions.get(pack.id) ?? 0) + 1);
			}),
		describe: (id, change) =>
			later(() => {
				const saved = packs.get(id);
				if (!saved) return;
				packs.set(id, { ...saved, pack: described(saved.pack, change) });
				revisions.set(id, (revisions.get(id) ?? 0) + 1);
			}),
		removePack: (id) => later(() => void packs.delete(id)),
		readSettings: () => later(() => structuredClone(settings)),
		saveSetting: (key, value) => later(() => void settings.set(key, structuredClone(value))),
		readPlaces: () => later(() => whole(places.values())),
		savePlace: (place) => later(() => void places.set(place.article, { ...place })),
		readNotes: () => later(() => whole(notes.values())),
		saveNote: (note) => later(() => void notes.set(note.term, { ...note })),
		removeNote: (term) => later(() => void notes.delete(term)),
		readReports: () => later(() => whole(reports.values())),
		saveReport: (report) => later(() => void reports.set(report.question, { ...report })),
		removeReport: (question) => later(() => void reports.delete(question)),
		readVariants: () => later(() => whole(variants.values())),
		saveVariant: (variant) => later(() => void variants.set(variant.id, { ...variant })),
		removeVariant: (id) => later(() => void variants.delete(id)),
		eraseEverything: () =>
			later(() => {
				[device, last, memory] = [createDevice(), undefined, EMPTY_MEMORY];
				for (const store of [packs, settings, places, notes, reports, variants]) store.clear();
			}),
		close: () => undefined,
	};
}
