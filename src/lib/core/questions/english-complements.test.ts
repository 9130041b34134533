import { describe, expect, it } from 'vitest';
import { takesAlike } from './english-complements.ts';

describe('what an English sentence goes on with after another word', () => {
	const verb = { pos: 'verb' } as const;
	it.each([
		['warn', 'approve', 'The papers ', ' the minister of the danger', false],
		['accuse', 'warn', 'The papers ', ' the minister of wasting time', true],
		['promise', 'accuse', 'The mayor ', ' voters new schools and parks', false],
		['promise', 'offer', 'The mayor ', ' voters new schools and parks', true],
		['grant', 'reject', 'The law ', ' the council wide powers', false],
		['give', 'finish', 'She ', ' the speech on Monday', true],
		['elect', 'respect', 'A teacher was ', ' head of the party', false],
		['elect', 'appoint', 'A teacher was ', ' head of the party', true],
		['elect', 'respect', 'A teacher was ', ' by the party', true],
		['rule', 'publish', 'The judges ', ' that the contract was void', false],
		['rule', 'announce', 'The judges ', ' that the contract was void', true],
		['agree', 'decide', 'The clubs ', ' to share the stadium', false],
		['agree', 'refuse', 'The clubs ', ' to share the stadium', true],
		['approach', 'buy', 'They sing as the feasts ', '.', false],
		['fight', 'struggle', 'A plan to ', ' poverty', false],
		['admit', 'recommend', 'Neither will ', ' in public to a gap', false],
		['admit', 'prepare', 'Neither will ', ' in public to a gap', false],
		['admit', 'confess', 'Neither will ', ' in public to a gap', true],
		['climb', 'want', 'The sides might ', ' to an understanding', false],
		['climb', 'proceed', 'The sides might ', ' to an understanding', true],
		['seem', 'enact', 'He ', ' to be leaving', false],
		['seem', 'manage', 'He ', ' to be leaving', false],
		['seem', 'claim', 'He ', ' to be leaving', true],
		['seem', 'manage', 'He ', ' to leave', true],
		['seem', 'prepare', 'They ', ' to have left', false],
		['add', 'end', 'To these aims a second one must be ', ': mutual suspicion', false],
		['add', 'attach', 'To these aims a second one must be ', ': mutual suspicion', true],
		['add', 'end', 'To be clear, a second one must be ', ': mutual suspicion', true],
		['end', 'add', 'In the city the talks were ', ' by night', true],
		['portray', 'revise', 'Each ', ' what is going on as the give and take', false],
		['portray', 'describe', 'Each ', ' what is going on as the give and take', true],
		['read', 'serve', 'A mistake to ', ' this round as an isolated event', false],
		['serve', 'act', 'It might ', ' as a pretext', true],
		['deny', 'request', 'He ', ' that his country had rejected the plan', false],
		['say', 'request', 'He ', ' that each side sign the plan', true],
		['read', 'lead', 'A mistake to ', ' this round as an isolated event', false],
		['agree', 'defraud', 'What is ', ' today', false],
		['arrest', 'defraud', 'The man was ', ' today', true],
		['entitle', 'add', 'It would ', ' it to dictate its terms', false],
		['entitle', 'allow', 'It would ', ' it to dictate its terms', true],
		['pull', 'cause', 'Its loyalty was ', ' it to the West', false],
		['pull', 'bring', 'Its loyalty would ', ' it to the West', true],
		['dictate', 'want', 'It can ', ' its terms to neighbours', false],
		['dictate', 'carry out', 'It can ', ' its terms to neighbours', false],
		['dictate', 'present', 'It can ', ' its terms to neighbours', true],
		['avoid', 'founder', 'Both capitals ', ' saying so aloud', false],
		['avoid', 'risk', 'Both capitals ', ' saying so aloud', true],
		['lead', 'lend', 'It will ', ' to a rise', false],
		['lead', 'contribute', 'It will ', ' to a rise', true],
		['turn', 'aspire', 'It has ', ' into a contest', false],
		['turn', 'develop', 'It has ', ' into a contest', true],
		['start', 'protect', 'Russia ', ' from a mentality', false],
		['start', 'retire', 'Russia ', ' from a mentality', true],
		['sign', 'write', 'They ', ' the agreement', true],
		['sign', 'arrive', 'They ', ' the agreement', false],
		['close', 'put forward', 'Too little to ', ' it.', false],
		['close', 'rely on', 'Too little to ', ' it.', false],
		['close', 'solve', 'Too little to ', ' it.', true],
		['close', 'put forward', 'Too little to ', ' the file.', true],
		['sign', 'rely', 'A text that they might ', '.', false],
		['sign', 'write', 'A text that they might ', '.', true],
		['stay', 'mention', 'The knots ', ' tied', false],
		['stay', 'remain', 'The knots ', ' tied', true],
		['arrive', 'reject', 'The delegation ', ' in the belief', false],
		['arrive', 'settle', 'The delegation ', ' in the belief', true],
		['end', 'assume', 'It has not ', ';', false],
		['end', 'go beyond', 'It has not ', ';', false],
		['resume', 'put on trial', 'Talks are expected to ', ' on Sunday in Geneva', false],
		['resume', 'take shape', 'Talks are expected to ', ' on Sunday in Geneva', true],
		['end', 'bear fruit', 'It has not ', ';', true],
		['manage', 'resemble', 'It will be ', ' with care', false],
		['manage', 'last', 'It will not be ', ' with care', false],
		['manage', 'prepare', 'It will be ', ' with care', true],
		['make do', 'be content', 'They will ', ' with that', true],
		['restore', 'break out', 'It may ', ' the confidence', false],
		['restore', 'carry out', 'It may ', ' the reforms', true],
		['chant', 'decide', 'They ', ' slogans there', false],
		['sign', 'vote', 'They may ', ' the law', false],
		['demand', 'care', 'They were ', ' the resignation', false],
		['vote', 'agree', 'They ', ' in favour of it', true],
		['chant', 'repeat', 'They ', ' slogans there', true],
		['try', 'decide', 'They ', ' to storm it', true],
		['believe', 'say', 'They ', ' that it ended', true],
		['believe', 'insist', 'They ', ' that it ended', true],
		['reject', 'insist', 'They ', ' the plan', false],
		['suspect', 'pursue', 'A general ', ' of committing crimes', false],
		['suspect', 'accuse', 'A general ', ' of committing crimes', true],
		['frequent', 'pursue', 'A general ', ' of late', false],
		['allow', 'deny', 'They call on them to ', ' humanitarian aid to enter', false],
		['allow', 'enable', 'They call on them to ', ' humanitarian aid to enter', true],
		['expect', 'volunteer', 'The experts ', ' food prices to rise', false],
		['expect', 'cause', 'The experts ', ' food prices to rise', true],
		['persuade', 'describe', 'He ', ' the leaders of the opposition to take part', false],
		['persuade', 'urge', 'He ', ' the leaders of the opposition to take part', true],
		['describe', 'urge', 'He ', ' the leaders of the opposition to the press', true],
		['call', 'comment', 'They ', ' on both sides to release them', false],
		['call', 'rely', 'They ', ' on both sides to release them', true],
		['sentence', 'describe', 'The court ', ' the minister to seven years', false],
		['sentence', 'hand over', 'The court ', ' the minister to the police', false],
		['enter', 'deny', 'They allow aid to ', '.', false],
		['enter', 'arrive', 'They allow aid to ', '.', true],
		['deny', 'live', 'He ', ' these accusations', false],
		['deny', 'believe', 'He ', ' these accusations', false],
		['issue', 'believe', 'The court ', ' an arrest warrant', false],
		['live', 'reject', 'They ', ' in camps', false],
		['live', 'vote', 'They ', ' in camps', true],
		['reject', 'walk', 'The lawyer ', ' the decision', false],
		['reject', 'tell', 'The lawyer ', ' the decision', false],
		['arrest', 'inform', 'The police ', ' the journalists', true],
		['prevent', 'present', 'The police ', ' the journalists from entering', false],
		['prevent', 'ban', 'The police ', ' the journalists from entering', true],
		['appeal', 'limit', 'He would ', ' against the ruling', false],
		['warn', 'demand', 'They ', ' that the epidemic might spread', false],
	])('of %s and %s in “%s…%s”: %s', (own, other, before, after, is) => {
		expect(takesAlike(verb, own, other, { before, after })).toBe(is);
	});

	it('asks for no adjective that “to” follows, and among participles for one', () => {
		const adjective = { pos: 'adjective' } as const;
		const after = (own: string, other: string, before: string, rest: string) =>
			takesAlike(adjective, own, other, { before, after: rest });
		expect(after('expected', 'joint', 'The ', ' to go into it')).toBe(false);
		expect(after('joint', 'expected', 'The ', ' effort')).toBe(true);
		expect(after('put off', 'large', 'It is ', '.')).toBe(false);
		expect(after('put off', 'limited', 'It is ', '.')).toBe(true);
		expect(after('large', 'limited', 'It is ', '.')).toBe(true);
	});

	it('has nothing but next and last before a time without an article', () => {
		const adjective = { pos: 'adjective' } as const;
		const after = (own: string, other: string, before: string) =>
			takesAlike(adjective, own, other, { before, after: ' autumn.' });
		expect(after('next', 'painful', 'To begin the trial ')).toBe(false);
		expect(after('next', 'last', 'To begin the trial ')).toBe(true);
		expect(after('next', 'painful', 'To begin in the ')).toBe(true);
		expect(after('next', 'painful', 'To begin in this ')).toBe(true);
	});

	it('wants the preposition of an adjective from the others, too, and degrees after “so”', () => {
		const adjective = { pos: 'adjective' } as const;
		const after = (own: string, other: string, before: string, rest: string) =>
			takesAlike(adjective, own, other, { before, after: rest });
		expect(after('worthy', 'rough', 'It thinks itself ', ' of it')).toBe(false);
		expect(after('worthy', 'capable', 'It thinks itself ', ' of it')).toBe(true);
		expect(after('familiar', 'limited', 'The give and take ', ' from any talks')).toBe(false);
		expect(after('open', 'long', 'It is ', ' for all to see')).toBe(true);
		expect(after('flexible', 'put off', 'In so ', ' a landscape')).toBe(false);
		expect(after('flexible', 'international', 'In so ', ' a landscape')).toBe(false);
		expect(after('flexible', 'postponed', 'In so ', ' a landscape')).toBe(false);
		expect(after('flexible', 'rough', 'In so ', ' a landscape')).toBe(true);
	});

	it('says of few nouns that they are a clause', () => {
		const after = (other: string, rest: string) =>
			takesAlike({ pos: 'noun' }, 'upshot', other, { before: 'The ', after: rest });
		expect(after('dialogue', ' is that we have entered a stage')).toBe(false);
		expect(after('problem', ' is that we have entered a stage')).toBe(true);
		expect(after('dialogue', ' is clear')).toBe(true);
	});

	it('leaves a plural alone that stands before a noun for an adjective', () => {
		const after = (own: string, rest: string) =>
			takesAlike({ pos: 'phrase' }, own, 'reserve forces', { before: 'There, ', after: rest });
		expect(after('human rights', ' organisations demanded it')).toBe(false);
		expect(after('human rights', ' always matter')).toBe(true);
		expect(after('human rights', ' matter')).toBe(true);
		expect(after('peace plan', ' stalls')).toBe(true);
	});

	it('has no noun of several people where one thing is seen to stand', () => {
		const after = (own: string, other: string, before: string, rest: string) =>
			takesAlike({ pos: 'noun' }, own, other, { before, after: rest });
		expect(after('plan', 'police', 'The ', ' provides for a cut')).toBe(false);
		expect(after('plan', 'police', 'The ', ' was changed')).toBe(false);
		expect(after('plan', 'police', 'Each ', ' lasted a day')).toBe(false);
		expect(after('plan', 'police', 'The ', ' lasted a day')).toBe(true);
		expect(after('police', 'plan', 'The ', ' use tear gas')).toBe(false);
		expect(after('police', 'plan', 'The ', ' said it')).toBe(true);
		expect(after('police', 'plan', 'They saw the ', '.')).toBe(true);
	});

	it('wants the preposition of a noun from the others, too', () => {
		const noun = { pos: 'noun' } as const;
		const after = (other: string, rest: string) =>
			takesAlike(noun, 'road', other, { before: 'The ', after: rest });
		expect(after('alliance', ' to a settlement')).toBe(false);
		expect(after('plan', ' to a settlement')).toBe(false);
		expect(after('power', ' to peace')).toBe(false);
		expect(after('plan', ' to settle it')).toBe(true);
		expect(after('obstacle', ' to a settlement')).toBe(true);
		expect(after('chain', ' in favour of the city')).toBe(false);
		expect(after('decision', ' in favor of the city')).toBe(true);
		expect(after('alliance', ' of the people')).toBe(true);
	});
});
