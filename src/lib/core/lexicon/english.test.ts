import { describe, expect, it } from 'vitest';
import { findGloss, findScattered, glossPatterns, readEnglish } from './english.ts';

/** What a gloss matches in a text, as it stands there. */
function found(gloss: string, ...sentences: string[]): string[] {
	const text = readEnglish(sentences);
	return findGloss(text, glossPatterns(gloss)).map(({ from, to }) => {
		const [first, last] = [text.words[from], text.words[to - 1]];
		return first && last ? (sentences[first.sentence] ?? '').slice(first.start, last.end) : '';
	});
}

describe('findGloss', () => {
	it.each([
		['negotiation', 'The negotiations go on', 'negotiations'],
		['impose sanctions', 'They imposed sanctions', 'imposed sanctions'],
		['impose sanctions', 'They imposed the sanctions', 'imposed the sanctions'],
		['hold', 'Talks were held', 'held'],
		['withdraw', 'Troops withdrew', 'withdrew'],
		['crisis', 'after two crises', 'crises'],
		['ceasefire', 'a cease-fire in Gaza', 'cease-fire'],
		['cease-fire', 'a ceasefire in Gaza', 'ceasefire'],
		['de-escalation', 'calls for de-escalation', 'de-escalation'],
		['organisation', 'an organization of states', 'organization'],
		['defence', 'the Defense Ministry', 'Defense'],
		['programme', 'nuclear programs', 'programs'],
		['neighbour', 'its neighbors', 'neighbors'],
		['US', 'the U.S. Congress', 'U.S'],
		['U.S.', 'the US Congress', 'US'],
		['Washington', 'Washington’s allies', 'Washington’s'],
		['Erdogan', 'President Erdoğan', 'Erdoğan'],
		["Shi'ite", 'a Shi’ite party', 'Shi’ite'],
		['wife', 'their wives', 'wives'],
		['eat', 'he ate', 'ate'],
		['try', 'she tries again', 'tries'],
		['broad', 'a broader question', 'broader'],
		['big', 'the biggest party', 'biggest'],
		['wide', 'wider talks', 'wider'],
		['grim', 'an even grimmer picture', 'grimmer'],
		['costly', 'the costliest war', 'costliest'],
		['people', 'the people', 'people'],
		['spokesman', 'two spokesmen', 'spokesmen'],
		['businesswoman', 'Businesswomen met', 'Businesswomen'],
		['gunman', 'gunmen opened fire', 'gunmen'],
		['authority', 'the authorities', 'authorities'],
		['critical', 'he is critically ill', 'critically'],
		['civilization', 'two civilisations', 'civilisations'],
		['sever', 'ties were severed', 'severed'],
	])('%s in: %s', (gloss, text, match) => {
		expect(found(gloss, text)).toEqual([match]);
	});

	it.each([
		['be', 'they are there'],
		['not only', 'not only they'],
		['US', 'they told us'],
		['internal', 'international law'],
		['news', 'a new law'],
		['important', 'imports from China'],
		['party', 'partial results'],
		['authority', 'the authors'],
		['emerge', 'the emergency'],
		['organize', 'the organs'],
		['organization', 'an organ'],
		['several', 'ties were severed'],
		['severe', 'ties were severed'],
		['depart', 'the departments'],
		['confer', 'two conferences'],
		['moral', 'the morale'],
		['civil', 'a civilisation'],
		['critic', 'it is critical'],
		['unite', 'the units'],
		['success', 'two successive wars'],
		['capitalize', 'the capital'],
		['impose sanctions', 'imposed. Sanctions followed'],
	])('not %s in: %s', (gloss, text) => {
		expect(found(gloss, ...text.split(/(?<=\.) /u))).toEqual([]);
	});
});

describe('findScattered', () => {
	it.each([
		['conflict management', 'tries to manage the conflict imposed', true],
		['impose sanctions', 'sanctions were imposed', true],
		['conflict management', 'the management of oil in a conflict', false],
		['conflict', 'a conflict', false],
	])('%s in: %s is %s', (gloss, text, expected) => {
		expect(findScattered(readEnglish([text]), glossPatterns(gloss)).length > 0).toBe(expected);
	});
});
