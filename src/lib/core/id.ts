import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { memoize } from './memo.ts';
import type { Pos, TermId } from './types.ts';

/** SHA-256 of the text's UTF-8 bytes, 64 hex digits. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Longer ones are texts, which are seldom named twice. */
const LONGEST_KEPT = 160;

const digest = (text: string): string => sha256Hex(text).slice(0, 16);
/** Whoever checks a question makes its id of the same parts again. */
const digestKept = memoize(digest);
const digestOf = (text: string): string =>
	text.length <= LONGEST_KEPT ? digestKept(text) : digest(text);

/**
 * An id made of content: a letter that says what it names, then 16 hex digits (64 bits) of SHA-256 over
 * the NFC parts. The parts are joined by U+001F, which no part may contain, so that no two lists collide.
 */
export const contentId = (kind: 'a' | 'p' | 'b' | 't' | 'q', ...parts: readonly string[]): string =>
	kind + digestOf(parts.map((part) => part.normalize('NFC')).join('\u001f'));

/** A term is its vocalised lemma and part of speech: قُوَى and قَوِيّ fold alike and are two terms. */
export const termId = (ar: string, pos: Pos): TermId => contentId('t', ar, pos);
