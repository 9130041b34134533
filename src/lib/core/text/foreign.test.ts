import { describe, expect, it } from 'vitest';
import { partForeign } from './foreign.ts';
import { linesOf } from './lines.ts';

const leftOut = (text: string): string[] =>
	partForeign(linesOf(text)).foreign.map(({ line, language }) => `${language}: ${line.text}`);

const AR = 'وصل الوفد إلى العاصمة، ثم غادر.';
const EN = 'The delegation arrived in the capital, then it left.';

describe('a line that may be English is never left out', () => {
	it.each([
		'Do Sanctions Work as Intended?',
		'Hundreds die as Sudan war escalates',
		'Do or die: Ukraine war enters fifth year',
		'Why do markets fall as oil soars?',
		'Non-aligned states lose as per capita income falls',
		'Los Angeles, El Paso brace after storm',
		'War or peace: soldiers die, politicians talk',
		'Markets do well as rates fall',
		'No war, no hat: con men pour en route',
		'LOS ANGELES, EL PASO ON ALERT',
		'EU chief von der Leyen urges unity',
		'De la Rúa, dos Santos, da Silva and di Maio: per se no pariahs',
		'Erdoğan, Lula da Silva meet São Paulo mayor Ricardo Nunes',
		'Coup d’état, vis-à-vis, café: protégé speaks',
		'Fuerza y Corazón por México loses its lead in polls',
		'Sharīʿa, ijtihād, taqlīd',
		'Que será, será',
		'Viva la revolución',
	])('%s', (headline) => {
		expect(leftOut(`${AR}\n${headline}\n${EN}`)).toEqual([]);
		expect(leftOut(`${headline}\n${EN}\n\n${AR}`)).toEqual([]);
		expect(leftOut(headline)).toEqual([]);
	});

	it('where it stands between a block in French and its own', () => {
		const french = 'Une délégation du gouvernement est arrivée dans la capitale.';
		const headlines = 'Ukraine peace talks stall\nMoscow rejects ceasefire';
		expect(leftOut(`${AR}\n${french}\n${headlines}\n${EN}`)).toEqual([`French: ${french}`]);
		expect(leftOut(`${french}\n\n${headlines.replace('\n', '\n\n')}\n\n${EN}`)).toEqual([
			`French: ${french}`,
		]);
	});
});

it.each(['آن الأوان: خود شد أهل البلد به', 'زار الوفد گیلان ثم چابهار.', 'كرد العراق والانتخابات'])(
	'nor one that may be Arabic: %s',
	(headline) => {
		expect(leftOut(`${headline}\n${AR}\n${EN}`)).toEqual([]);
	},
);

it.each([
	['French', 'Le président a déclaré que les négociations n’ont pas avancé ces derniers jours.'],
	['French', 'Selon lui, le monde change et les alliances sont fragiles.'],
	[
		'German',
		'Der Präsident sagte, dass die Verhandlungen in den letzten Tagen nicht vorangekommen sind.',
	],
	['German', 'Die Delegation ist am Sonntag in der Hauptstadt eingetroffen.'],
	['Spanish', 'El presidente dijo que las negociaciones no han avanzado en los últimos días.'],
	['Italian', 'Il presidente ha detto che i negoziati non sono avanzati negli ultimi giorni.'],
	['Portuguese', 'O presidente disse que as negociações não avançaram nos últimos dias.'],
	[
		'Turkish',
		'Cumhurbaşkanı, müzakerelerin son günlerde ilerlemediğini söyledi ve bir tarih vermedi.',
	],
	['Indonesian', 'Presiden mengatakan bahwa perundingan itu tidak maju dalam beberapa hari ini.'],
	[
		'another language',
		'Prezydent powiedział, że negocjacje nie posunęły się naprzód w ostatnich dniach.',
	],
	['Persian', 'دو طرف هیچ توافقی را امضا نکردند اما قرار است که دوباره دیدار کنند.'],
	['Urdu', 'صدر نے کہا کہ مذاکرات میں کوئی پیش رفت نہیں ہوئی ہے۔'],
])('a line in %s is left out: %s', (language, line) => {
	expect(leftOut(`${AR}\n${line}\n${EN}`)).toEqual([`${language}: ${line}`]);
});

it('is left out with the lines of its block that show less', () => {
	const german =
		'Besuch ohne Einigung\nDie Delegation ist am Sonntag in der Hauptstadt eingetroffen.\nKeine Einigung';
	expect(leftOut(`${AR}\n\n${german}\n\n${EN}`)).toHaveLength(3);
});
