/**
 * The ids of events: `<device>-<sequence number>`. The device's id is random, so that no two devices share one; the
 * number counts on from the device's last event in the log, so that no other place can disagree about which is next.
 */

/** Bytes of a device's id, written in hex. */
const BYTES = 8;
/** In base 36: so many, that the order of text is the order of numbers. */
const DIGITS = 8;

export const createDevice = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) =>
		byte.toString(16).padStart(2, '0'),
	).join('');

/** Whether a stored value is the id of a device. */
export const isDevice = (value: unknown): value is string =>
	typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);

/** The device of an event. */
export const deviceOf = (id: string): string => id.slice(0, 2 * BYTES);

/** The ids of a device's events are greater than the first of these, and less than the second. */
export const idRange = (device: string): [string, string] => [`${device}-`, `${device}.`];

/**
 * The id of the next event. Where the last one isn't of our making and leaves no room after it (a backup can hold
 * anything), it is the first of another device.
 *
 * @param last the greatest id of the device in the log, if it has one
 */
export function nextId(device: string, last: string | undefined): string {
	const sequence = last === undefined ? 0 : Number.parseInt(last.slice(device.length + 1), 36) + 1;
	const id = `${device}-${sequence.toString(36).padStart(DIGITS, '0')}`;
	return last === undefined || id > last ? id : nextId(createDevice(), undefined);
}

/** Whether an event was made of a draft on this device. */
export const isMadeOf = (
	event: { readonly id: string },
	draft: object,
	device: string,
): boolean => {
	const fields = new Map<string, unknown>(Object.entries(event));
	return (
		deviceOf(event.id) === device &&
		Object.entries(draft).every(([key, value]) => fields.get(key) === value)
	);
};
