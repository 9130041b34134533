/// <reference lib="webworker" />
import { fail, issue, ok, type Result } from '#lib/core/result.ts';
import type { Article, Bilingual, Question, Term } from '#lib/core/types.ts';
import { fetchEditions, fetchTerms } from '#lib/content/dictionary.ts';
import { beadsOf } from '#lib/core/article/parts.ts';
import { proposeTerms, type Proposal } from '#lib/core/lexicon/candidates.ts';
import { createLookup, findTerms } from '#lib/core/lexicon/lookup.ts';
import { ownElsewhere, withOwn, type TermChoices } from '#lib/core/lexicon/own.ts';
import { compilePack, type Compiled, type Stage } from '#lib/core/pack/compile.ts';
import { fromPieces, toPieces, type Frame, type Piece } from '#lib/core/pack/pieces.ts';
import { toParts, type Part } from '#lib/core/pack/parts.ts';
import { jsonFromText } from '#lib/core/pack/read.ts';
import { recompilePack } from '#lib/core/pack/recompile.ts';

/** What a pack is to be made of. */
export type ImportTask =
	| {
			readonly type: 'text';
			readonly text: string;
			readonly title: Bilingual;
			/** Who is to be credited; may be empty. */
			readonly source: string;
			/** The learner's own terms, of all articles. */
			readonly own: readonly Term[];
	  }
	| {
			readonly type: 'edited';
			readonly article: Article;
			/** As the machine had paired it: see `recompilePack`. */
			readonly before: Article;
			readonly questions: readonly Question[];
			readonly confidences: Compiled['confidences'];
			/** What its owner made of its terms. */
			readonly choices: TermChoices;
	  };

type TextTask = Extract<ImportTask, { type: 'text' }>;

/** What is left of an edited article without its sentences, which were sent before in pieces: first as they are, then as they were. */
export interface EditedTask extends Omit<
	Extract<ImportTask, { type: 'edited' }>,
	'article' | 'before'
> {
	readonly article: Frame;
	readonly before: Frame;
	/** How many of the pieces are of the article as it is. */
	readonly pieces: number;
}

/** A file that holds a pack by the look of it. */
export interface PackTask {
	readonly type: 'pack';
	readonly file: Blob;
	/** What the file is called in messages. */
	readonly name: string;
}

/** Which of its terms an article may teach. Its pack is this frame and the pieces that were sent before, all but the questions. */
export interface ProposalTask {
	readonly type: 'proposals';
	readonly frame: Frame;
}

/** What a task needs and is too long for one message. */
export interface ImportPiece {
	readonly piece: Piece;
}

export interface ImportRequest {
	readonly task: TextTask | EditedTask | PackTask | ProposalTask;
	/** The address of the whole lexicon. */
	readonly dictionary: string;
	/** That of the other wordings of shipped articles. */
	readonly editions: string;
}

/** What the worker says: how far it is, and at last the result. */
export type ImportAnswer =
	| { readonly type: 'progress'; readonly stage: Stage; readonly share: number }
	| { readonly type: 'piece'; readonly piece: Piece }
	/** The pack is this frame and the pieces before it. */
	| {
			readonly type: 'done';
			readonly result: Result<Omit<Compiled, 'pack'> & { readonly frame: Frame }>;
	  }
	/** What the file of a pack says, which nobody has checked, is the parts before it. */
	| { readonly type: 'part'; readonly part: Part }
	| { readonly type: 'parsed'; readonly result: Result<void> }
	| { readonly type: 'proposed'; readonly result: Result<readonly Proposal[]> };

declare const self: DedicatedWorkerGlobalScope;

const say = (answer: ImportAnswer) => self.postMessage(answer);

const onProgress = (stage: Stage, share: number) => say({ type: 'progress', stage, share });

const missing = (dictionary: string) =>
	fail(issue('lexicon-missing', dictionary, 'The dictionary could not be read.'));

async function propose(
	{ frame }: ProposalTask,
	dictionary: string,
): Promise<Result<readonly Proposal[]>> {
	const { article, terms, dropped = [] } = fromPieces({ frame, pieces: given });
	const known = await fetchTerms(dictionary).catch(() => undefined);
	if (!known) return missing(dictionary);
	const beads = beadsOf(article);
	// What was dropped stands there still, and may be wanted again.
	const gone = known.filter(({ id }) => dropped.includes(id));
	const found = gone.length > 0 ? findTerms(beads, createLookup(gone)) : [];
	return ok(proposeTerms(beads, [...terms, ...found], known));
}

async function compile(
	task: TextTask | EditedTask,
	dictionary: string,
	editions: string,
): Promise<Result<Compiled>> {
	onProgress('reading', 0);
	const known = await fetchTerms(dictionary).catch(() => undefined);
	if (!known) return missing(dictionary);
	if (task.type === 'edited') {
		const { confidences, choices, questions, pieces } = task;
		const { article } = fromPieces({ frame: task.article, pieces: given.slice(0, pieces) });
		const { article: before } = fromPieces({ frame: task.before, pieces: given.slice(pieces) });
		const edited = { article, before, questions, confidences };
		const pack = recompilePack(edited, { lookup: createLookup(known), choices, onProgress });
		return { ok: true, value: { pack, confidences, notes: [] } };
	}
	const { text, title, source, own } = task;
	const wordings = await fetchEditions(editions).catch(() => undefined);
	if (!wordings) return missing(editions);
	return compilePack(text, {
		lookup: createLookup(withOwn(known, ownElsewhere(known, own))),
		onProgress,
		editions: wordings,
		title,
		...(source ? { source: { ar: source, en: source } } : {}),
	});
}

/** The text of a file in UTF-8. What any other file may be finds out who can ask: see `decodeTextFile`. */
const textOf = (file: Blob): Promise<string | undefined> =>
	file
		.arrayBuffer()
		.then((bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
		.catch(() => undefined);

/** Parses the file of a pack and hands over what it says, part by part. */
async function parse({ file, name }: PackTask): Promise<Result<void>> {
	onProgress('reading', 0);
	const text = await textOf(file);
	if (text === undefined) return fail(issue('not-utf8', name, 'The file isn’t UTF-8.'));
	const parsed = jsonFromText(text);
	if (!parsed.ok) return parsed;
	for (const part of toParts(parsed.value)) say({ type: 'part', part });
	return ok(undefined);
}

/** Hands a pack over, piece by piece. */
function give({ pack, ...rest }: Compiled): void {
	const { frame, pieces } = toPieces(pack);
	for (const piece of pieces) say({ type: 'piece', piece });
	say({ type: 'done', result: ok({ ...rest, frame }) });
}

const given: Piece[] = [];

export async function handle(request: ImportRequest | ImportPiece): Promise<void> {
	if ('piece' in request) {
		given.push(request.piece);
		return;
	}
	const { task, dictionary, editions } = request;
	if (task.type === 'proposals') {
		say({ type: 'proposed', result: await propose(task, dictionary) });
		return;
	}
	if (task.type === 'pack') {
		say({ type: 'parsed', result: await parse(task) });
		return;
	}
	const result = await compile(task, dictionary, editions);
	if (result.ok) give(result.value);
	else say({ type: 'done', result });
}
