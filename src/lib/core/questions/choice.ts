import * as v from 'valibot';
import { BILINGUAL } from '../article/schema.ts';
import { contentId } from '../id.ts';
import { fold } from '../text/fold.ts';
import type { Bilingual, Lang } from '../types.ts';
import {
	checkFrame,
	checkWritten,
	complaints,
	hasDuplicates,
	lengthTells,
	reportOn,
	someStandsOut,
} from './checks.ts';
import type { AuthoredEntry, AuthoredKind } from './kind.ts';
import { entryOf } from './schema.ts';

interface Entry extends AuthoredEntry {
	readonly kind: 'choice';
	readonly prompt: Bilingual;
	readonly right: Bilingual;
	readonly wrong: readonly Bilingual[];
}

/** How much longer or shorter than every other the right option may be, as a share of its length. */
const LENGTH_MARGIN = 0.25;
/** And any option, right or wrong: what nobody would write of the right one is put aside unread. */
const WRONG_MARGIN = 0.5;

const LANGS: readonly Lang[] = ['ar', 'en'];
const NAMES: Readonly<Record<Lang, string>> = { ar: 'Arabic', en: 'English' };

/** Authored multiple choice about what the text says. */
export const choice: AuthoredKind<'choice', Entry> = {
	kind: 'choice',
	entry: (evidence) =>
		v.strictObject({
			kind: v.literal('choice'),
			prompt: BILINGUAL,
			right: BILINGUAL,
			wrong: v.pipe(v.array(BILINGUAL), v.length(3, 'must be three')),
			...entryOf(evidence),
		}),
	compose({ name, skill, prompt, right, wrong, why, evidence }, article, random) {
		const id = contentId('q', 'choice', article.id, name);
		const options = random(id).shuffle([right, ...wrong]);
		const answer = options.indexOf(right);
		return { id, kind: 'choice', skill, prompt, options, answer, why, evidence };
	},
	check(question, context) {
		const { prompt, options, answer, why } = question;
		const report = reportOn(question);
		const inLang = (lang: Lang) => {
			const texts = options.map((option) => option[lang]);
			const right = fold(texts[answer] ?? '');
			return complaints(
				hasDuplicates(texts) &&
					report('duplicate-option', `Two options are the same in ${NAMES[lang]}: reword one.`),
				right !== '' &&
					fold(prompt[lang]).includes(right) &&
					report(
						'stem-tells',
						`The prompt contains the right answer in ${NAMES[lang]}: reword it.`,
					),
				lengthTells(texts, answer, LENGTH_MARGIN) &&
					report(
						'length-clue',
						`The right answer stands out by its length in ${NAMES[lang]}: ${texts.map((text) => text.length).join(', ')} characters, the right one being option ${answer + 1}. Bring the others nearer.`,
					),
				someStandsOut(texts, WRONG_MARGIN) &&
					report(
						'length-clue',
						`An option stands out by its length in ${NAMES[lang]}: ${texts.map((text) => text.length).join(', ')} characters. Bring it nearer to the others.`,
					),
			);
		};
		return [
			...checkFrame(question, options.length, context),
			...checkWritten(question, { prompt, explanation: why }),
			...options.flatMap((option) => checkWritten(question, { text: option })),
			...LANGS.flatMap(inLang),
		];
	},
};
