import { describe, expect, it } from 'vitest';
import { ingOf, pastOf, pluralOf, thirdOf } from './english-inflect.ts';
import { englishAtHand, englishParts } from './english-morphology.ts';

describe('regular spelling', () => {
	it.each([
		['emerge', 'emerges', 'emerged', 'emerging'],
		['try', 'tries', 'tried', 'trying'],
		['stay', 'stays', 'stayed', 'staying'],
		['plan', 'plans', 'planned', 'planning'],
		['stop', 'stops', 'stopped', 'stopping'],
		['commit', 'commits', 'committed', 'committing'],
		['offer', 'offers', 'offered', 'offering'],
		['develop', 'develops', 'developed', 'developing'],
		['target', 'targets', 'targeted', 'targeting'],
		['signal', 'signals', 'signalled', 'signalling'],
		['control', 'controls', 'controlled', 'controlling'],
		['fail', 'fails', 'failed', 'failing'],
		['die', 'dies', 'died', 'dying'],
		['agree', 'agrees', 'agreed', 'agreeing'],
		['traffic', 'traffics', 'trafficked', 'trafficking'],
		['equip', 'equips', 'equipped', 'equipping'],
		['veto', 'vetoes', 'vetoed', 'vetoing'],
		['fix', 'fixes', 'fixed', 'fixing'],
		['show', 'shows', 'showed', 'showing'],
		['reach', 'reaches', 'reached', 'reaching'],
		['begin', 'begins', 'began', 'beginning'],
		['undo', 'undoes', 'undid', 'undoing'],
		['fuel', 'fuels', 'fuelled', 'fuelling'],
	])('%s', (base, third, past, ing) => {
		expect([thirdOf(base), pastOf(base)?.past[0], ingOf(base)]).toEqual([third, past, ing]);
	});

	it('says nothing where spelling leaves a doubt', () => {
		// Stress decides whether the last letter doubles, and it isn't written.
		expect([pastOf('ransack'), pastOf('combat'), ingOf('combat')]).toEqual([
			expect.objectContaining({ past: ['ransacked'] }),
			undefined,
			undefined,
		]);
		expect(pluralOf('photogo')).toBeUndefined();
	});

	it.each([
		['Russian', undefined],
		['party', 'parties'],
		['crisis', 'crises'],
		['woman', 'women'],
		['spokesman', 'spokesmen'],
		['german', 'germans'],
		['bus', 'buses'],
		['belief', 'beliefs'],
		['half', 'halves'],
		['monarch', 'monarchs'],
		['embargo', 'embargoes'],
		['virus', 'viruses'],
		['loss', 'losses'],
		// Not counted, or plural already.
		['information', undefined],
		['talks', undefined],
		['politics', undefined],
		['aircraft', undefined],
		['commander in chief', 'commanders in chief'],
		['editor-in-chief', 'editors-in-chief'],
	])('the plural of %s', (base, plural) => {
		expect(pluralOf(base)).toBe(plural);
	});
});

describe('the form at hand', () => {
	/** `base + suffix: tag`, or `base → form: tag`. */
	const atHand = (...given: Parameters<typeof englishAtHand>) =>
		englishAtHand(...given).map(
			({ base, form, suffix, tag = '–' }) =>
				`${suffix === undefined ? `${base} → ${form}` : `${base} + ${suffix}`}: ${tag}`,
		);

	it.each<[Parameters<typeof englishAtHand>, string[]]>([
		[['emerges', 'emerge', 'verb'], ['emerge + s: third-person']],
		[['imposed', 'impose', 'verb'], ['impose + ed: past-or-participle']],
		[['imposed', 'impose', 'verb', 'Sanctions were never formally '], ['impose + ed: participle']],
		[['held', 'hold', 'verb', 'They have '], ['hold → held: participle']],
		[['took', 'take', 'verb'], ['take → took: past']],
		[['taken', 'take', 'verb'], ['take → taken: participle']],
		[['were left', 'be left', 'verb'], ['be → were: past']],
		[['drawing', 'draw', 'verb'], ['draw + ing: ing']],
		[['Russians', 'Russian', 'adjective'], ['Russian + s: plural']],
		[['parties', 'party', 'noun'], ['party + es: plural']],
		[['crises', 'crisis', 'noun'], ['crisis → crises: plural']],
		[['Washington’s', 'Washington', 'name'], ['Washington + ’s: possessive']],
		[['harder', 'hard', 'adjective'], ['hard + er: comparative']],
		[['best', 'good', 'adjective'], ['good → best: superlative']],
		[['Sanctions were imposed', 'impose sanctions', 'phrase'], ['impose + ed: participle']],
		[['imposes the sanctions', 'impose sanctions', 'phrase'], ['impose + s: –']],
		// As the gloss has it; related, but no form of it; not the gloss's spelling.
		[['emerge', 'emerge', 'verb'], []],
		[['negotiating', 'negotiation', 'noun'], []],
		[['organized', 'organise', 'verb'], []],
	])('%j', (given, expected) => {
		expect(atHand(...given)).toEqual(expected);
	});
});

describe('the forms to learn', () => {
	it.each([
		['emerge', 'verb', true, ['emerge', 'emerged', 'emerging']],
		['hold', 'verb', true, ['hold', 'held', 'held']],
		['be left', 'verb', true, ['be', 'was, were', 'been']],
		['crisis', 'noun', true, ['crises']],
		['Russian', 'adjective', true, ['Russians']],
		['Security Council', 'noun', true, ['Security Councils']],
		['head of state', 'noun', true, ['heads of state']],
		['hard', 'adjective', false, ['hard', 'harder', 'hardest']],
		['wide', 'adjective', false, ['wide', 'wider', 'widest']],
		['big', 'adjective', false, ['big', 'bigger', 'biggest']],
		['early', 'adjective', false, ['early', 'earlier', 'earliest']],
		['rely', 'verb', true, ['rely', 'relied', 'relying']],
		['overrun', 'verb', true, ['overrun', 'overran', 'overrun']],
		['nearly fall', 'verb', true, undefined],
		['grandchild', 'noun', true, ['grandchildren']],
		['feet', 'noun', true, undefined],
		['rural areas', 'noun', true, undefined],
		['spreading', 'noun', true, undefined],
		['meeting', 'noun', true, ['meetings']],
		['good', 'adjective', false, ['good', 'better', 'best']],
		['sovereignty', 'noun', true, undefined],
		['ammunition', 'noun', true, undefined],
		['unrest', 'noun', true, undefined],
		['lie', 'verb', true, undefined],
		['crisis', 'noun', false, undefined],
		['talks', 'noun', true, undefined],
		['Chinese', 'adjective', true, undefined],
		['political', 'adjective', true, undefined],
		['no longer be', 'verb', true, undefined],
		['almost', 'verb', true, undefined],
		['befall', 'verb', true, ['befall', 'befell', 'befallen']],
		['speed up', 'verb', true, ['speed', 'sped, speeded', 'sped']],
		['MP', 'noun', true, ['MPs']],
		['TV channel', 'noun', true, ['TV channels']],
		['way out', 'noun', true, ['ways out']],
		['one third', 'noun', true, undefined],
		['twice as much', 'noun', true, undefined],
		['stepping down', 'noun', true, undefined],
		['rubbish', 'noun', true, undefined],
		['near', 'noun', true, undefined],
		['still', 'phrase', true, undefined],
	] as const)('%s, %s', (gloss, pos, countable, expected) => {
		expect(englishParts(gloss, pos, countable)?.words).toEqual(expected);
	});
});
