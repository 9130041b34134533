import { describe, expect, it } from 'vitest';
import { ENGLISH_OTHERS } from './english-others.ts';
import { ENGLISH_PAIRS } from './english-pairs.ts';
import { oneSpelling } from './english-spelling.ts';
import { gradeTyped, type Graded } from './index.ts';

const grade = (answer: string, accepted: string | string[], known: Iterable<string> = []): Graded =>
	gradeTyped(answer, typeof accepted === 'string' ? [accepted] : accepted, { lang: 'en', known });
const summary = (graded: Graded) => [
	graded.verdict,
	graded.tier,
	...(graded.note ?? []).map(({ rule }) => rule),
];

describe('what does not matter', () => {
	it.each([
		['Negotiation', 'negotiation', 'exact'],
		['  negotiation. ', 'negotiation', 'exact'],
		['“negotiation”', 'negotiation', 'exact'],
		['PEOPLE’S COUNCIL', "People's Council", 'exact'],
		['Erdogan', 'Erdoğan', 'vowels'],
		['communiqué', 'communique', 'vowels'],
		['ceasefire', 'cease-fire', 'spelling'],
		['cease fire', 'cease-fire', 'spelling'],
		['cease-fire', 'ceasefire', 'spelling'],
		['cease fire', 'ceasefire', 'spelling'],
		['ceasefire', 'cease fire', 'spelling'],
		['Workers Party', "Workers' Party", 'spelling'],
		['Peoples Council', "People's Council", 'spelling'],
		['US', 'U.S.', 'spelling'],
		['organisation', 'organization', 'spelling'],
		['demilitarization', 'demilitarisation', 'spelling'],
		['organizational', 'organisational', 'spelling'],
		['labor party', 'Labour Party', 'spelling'],
		['neighbour', 'neighbor', 'spelling'],
		['defense', 'defence', 'spelling'],
		['center', 'centre', 'spelling'],
		['programme', 'program', 'spelling'],
		['travelled', 'traveled', 'spelling'],
		['paralyze', 'paralyse', 'spelling'],
		['skeptical', 'sceptical', 'spelling'],
		['kerb', 'curb', 'spelling'],
		['draft', 'draught', 'spelling'],
		['plow', 'plough', 'spelling'],
		['the negotiation', 'negotiation', 'article'],
		['a statement', 'statement', 'article'],
		['Hague', 'The Hague', 'article'],
		['end of war', 'end of the war', 'article'],
		['to negotiate', 'negotiate', 'article'],
		['negotiate', 'to negotiate', 'article'],
		['to date from', 'date from', 'article'],
		['to impose the sanctions', 'impose sanctions', 'article'],
		['The Cease-Fire', 'ceasefire', 'article'],
	])('%s is %s: %s', (answer, accepted, tier) => {
		expect(grade(answer, accepted)).toMatchObject({ verdict: 'right', tier, expected: accepted });
	});

	it('says which it was', () => {
		expect(summary(grade('cease fire', 'ceasefire'))).toEqual(['right', 'spelling', 'joining']);
		expect(summary(grade('labor', 'labour'))).toEqual(['right', 'spelling', 'variant']);
		expect(summary(grade('to have labor', 'have the labour'))).toEqual([
			'right',
			'article',
			'article',
			'to',
			'variant',
		]);
	});
});

describe('British and American spelling', () => {
	const pairs =
		`gruelling grueling, meagre meager, defenceless defenseless, rouble ruble, leukaemia leukemia, anaemic anemic,
		archaeological archeological, mediaeval medieval, tranquillity tranquility, despatched dispatched, yoghurt yogurt,
		enquiry inquiry, enquiries inquiries, disc disk, counsellor counselor, councillors councilors, tsar czar, tsarist czarist,
		cosy cozy, odour odor, ploughshare plowshare, fibre fiber, calibre caliber, sombre somber, spectre specter, sabre saber,
		unfavourable unfavorable, dishonourable dishonorable, humourless humorless, colourful colorful, favouritism favoritism,
		neighbourly neighborly, rigour rigor, armoury armory, centred centered, theatregoers theatergoers, sulphate sulfate,
		offences offenses, licence license, unlabelled unlabeled, refuelling refueling, marvellous marvelous, medallist medalist,
		mouldy moldy, chequered checkered, catalogued cataloged, monologue monolog, catalyse catalyze, unrecognisable unrecognizable,
		organisational organizational, tranquilliser tranquilizer, whilst while, amongst among, amidst amid, towards toward,
		afterwards afterward, diarrhoea diarrhea, oestrogen estrogen, manoeuvred maneuvered, orthopaedic orthopedic,
		programmes programs, judgemental judgmental, movable moveable, sizeable sizable, acknowledgements acknowledgments,
		worshippers worshipers, focussed focused, instalments installments, appals appalls, adviser advisor, moustache mustache`
			.split(/,\s*/u)
			.map((pair) => pair.split(' '));

	it.each(pairs)('%s is %s', (one = '', other = '') => {
		for (const known of [[], [one, other]]) {
			for (const [answer, accepted] of [
				[one, other],
				[other, one],
			] as const) {
				expect(grade(answer, accepted, known)).toMatchObject({
					verdict: 'right',
					tier: 'spelling',
				});
			}
		}
	});

	it.each([
		['programmes', 'program'],
		['kidnapp', 'kidnap'],
		['tabled', 'tablet'],
		['hauler', 'hallor'],
		['fillings', 'filings'],
		['promize', 'promise'],
		['devize', 'devise'],
		['micrometre', 'micrometer'],
		['storey', 'story'],
		['goatee', 'goat'],
	])('%s is not %s', (answer, accepted) => {
		expect(oneSpelling(answer)).not.toBe(oneSpelling(accepted));
		expect(grade(answer, accepted).verdict).not.toBe('right');
	});

	it('takes the American story for a storey, and no storey for what is told', () => {
		for (const known of [[], ['story', 'storey']]) {
			expect(summary(grade('story', 'storey', known))).toEqual(['right', 'spelling', 'variant']);
			expect(grade('the stories', 'storeys', known).verdict).toBe('right');
			expect(grade('storey', 'story', known).verdict).not.toBe('right');
		}
	});

	it('merges no two words of the pairs, nor what only looks British', () => {
		const words =
			`four hour our tour pour sour flour flower contour detour velour paramour troubadour acre massacre ogre
			mediocre macabre filling filing tilled tiled polled poled controlled chancellor propeller rise size prize exercise
			disease paradise wise advise televise treatise premise device fence sentence silence science absence does shoes
			aloe toe canoe aerial aegis rogue vogue brogue league wards backwards rewards gramophone grammar discover discern
			discord axes drafty tired checking pacific`.split(/\s+/u);
		expect(words.filter((word) => oneSpelling(word) !== word)).toEqual([]);
	});
});

describe('what does', () => {
	it.each([
		['a part', 'apart'],
		['date', 'to date'],
		['Serie', 'Serie A'],
		['Group', 'Group A'],
		['3.5', '35'],
		['', 'negotiation'],
		['the', 'negotiation'],
		['war', 'wars'],
		['peaces', 'peace talks'],
	])('%s is wrong for %s', (answer, accepted) => {
		expect(grade(answer, accepted)).toMatchObject({ verdict: 'wrong', tier: 'wrong' });
	});

	it('is almost right with another accent', () => {
		expect(grade('communiquè', 'communiqué')).toMatchObject({
			verdict: 'almost',
			tier: 'vowels',
			note: [{ rule: 'vowel', letter: 'e', typed: '\u0300', expected: '\u0301' }],
		});
	});
});

describe('slips', () => {
	it.each([
		['negotation', 'negotiation', 'delete'],
		['negotiattion', 'negotiation', 'insert'],
		['negatiation', 'negotiation', 'replace'],
		['negotaition', 'negotiation', 'swap'],
		['the negotaition', 'negotiation', 'swap'],
		['Security Counsil', 'Security Council', 'replace'],
		['ceas-fire', 'ceasefire', 'delete'],
		['cease fie', 'ceasefire', 'delete'],
		['ministre', 'minister', 'swap'],
		['controled', 'controlled', 'delete'],
		['ambassadour', 'ambassador', 'insert'],
		['exercize', 'exercise', 'replace'],
	])('%s is almost %s: %s', (answer, accepted, edit) => {
		expect(grade(answer, accepted)).toMatchObject({
			verdict: 'almost',
			tier: 'slip',
			note: [{ rule: 'slip', edit }],
			expected: accepted,
		});
	});

	it.each([
		['peac', 'peace', 'four letters'],
		['negotaton', 'negotiation', 'two edits'],
		['warr crimes', 'war crimes', 'a short word of a long answer'],
	])('%s is wrong for %s: %s', (answer, accepted) => {
		expect(grade(answer, accepted)).toMatchObject({ verdict: 'wrong', tier: 'wrong' });
	});

	it('are none where the result is another word', () => {
		expect(summary(grade('parity', 'party'))).toEqual(['wrong', 'wrong', 'other-word']);
		expect(summary(grade('political parity', 'political party'))).toEqual([
			'wrong',
			'wrong',
			'other-word',
		]);
		expect(grade('casting', 'lasting').verdict).toBe('almost');
		expect(grade('casting', 'lasting', ['casting a vote']).note).toEqual([
			{ rule: 'other-word', word: 'casting' },
		]);
	});

	it.each([
		['voters', 'votes', ['voter', 'vote'], 'voter'],
		['treaties', 'treatise', ['treaty'], 'treaty'],
		['treatise', 'treaties', [], 'treatise'],
		['trades', 'trader', ['trade', 'trader'], 'trade'],
		['the casting', 'lasting', ['cast'], 'cast'],
		['right of voters', 'right of votes', ['voter'], 'voter'],
		['planed', 'planned', ['plane', 'plan'], 'plane'],
	])('are none where the result is a form of another: %s, %s', (answer, accepted, known, word) => {
		expect(grade(answer, accepted, known)).toMatchObject({
			verdict: 'wrong',
			note: [{ rule: 'other-word', word }],
		});
	});

	it.each([
		['controled', 'controlled', ['control']],
		['begining', 'beginning', ['begin']],
		['forces', 'forced', ['force']],
		['weapon', 'weapons', ['weapon', 'weapons']],
		['crises', 'crisis', ['crisis', 'crises']],
		['negotations', 'negotiations', ['negotiation']],
	])('are slips where it is a form of the same, or of none: %s, %s', (answer, accepted, known) => {
		expect(grade(answer, accepted, known)).toMatchObject({ verdict: 'almost', tier: 'slip' });
	});

	it('are slips where it is the plural', () => {
		expect(grade('sanction', 'sanctions', ['sanction', 'sanctions']).verdict).toBe('almost');
		expect(grade('customs', 'custom', ['customs']).verdict).toBe('wrong');
	});
});

describe('the minimal pairs', () => {
	const pairs = ENGLISH_PAIRS.flatMap((group) =>
		group.flatMap((one) =>
			group.filter((other) => other !== one).map((other) => [one, other] as const),
		),
	);

	it('are more than forty, of words that are no spelling of each other', () => {
		expect(ENGLISH_PAIRS.length).toBeGreaterThanOrEqual(40);
		expect(ENGLISH_PAIRS.filter((group) => group.length < 2)).toEqual([]);
		expect(pairs.filter(([one, other]) => oneSpelling(one) === oneSpelling(other))).toEqual([]);
	});

	it('are wrong for each other, and named, without any known word', () => {
		const passed = pairs.filter(([one, other]) => {
			const { verdict, note } = grade(one, other);
			return verdict !== 'wrong' || note?.[0].rule !== 'other-word';
		});
		expect(passed).toEqual([]);
	});
});

describe('other words close by', () => {
	it('are no slips, nor are their forms', () => {
		for (const [other, meant] of [
			['ballet', 'ballot'],
			['postage', 'hostage'],
			['meditation', 'mediation'],
			['manor', 'minor'],
			['stationary', 'stationery'],
			['crust', 'trust'],
			['ballets', 'ballots'],
			['cartels', 'carters'],
			['election dividend', 'election divided'],
		] as const)
			expect(grade(other, meant).verdict).toBe('wrong');
		expect(summary(grade('ballet', 'ballot'))).toEqual(['wrong', 'wrong', 'other-word']);
	});

	it('are right where they are meant, and what is no word stays a slip', () => {
		expect(grade('ballet', 'ballet').verdict).toBe('right');
		expect(grade('ballit', 'ballot').verdict).toBe('almost');
		expect(grade('ballets', 'ballet').verdict).toBe('almost');
	});

	it('stand there once, in order, and in no pair', () => {
		const paired = new Set(ENGLISH_PAIRS.flat());
		expect(ENGLISH_OTHERS).toEqual([...new Set(ENGLISH_OTHERS)].sort());
		expect(ENGLISH_OTHERS.filter((word) => paired.has(word) || word.length < 3)).toEqual([]);
	});
});
