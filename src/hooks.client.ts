import type { HandleClientError } from '@sveltejs/kit';

/** An unknown address is the reader's slip, not a fault of ours: its page says so, and nothing is logged. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
