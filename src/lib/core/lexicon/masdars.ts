import { outcomes } from './outcomes.ts';
import { sounds } from './sounds.ts';

/**
 * The verbal nouns of Form I: which of them a verb has only a dictionary can say, but all have one of
 * these patterns. Wright, *A Grammar of the Arabic Language* I, §§ 195–201.
 */
const PATTERNS = [
	...['فَعْل', 'فِعْل', 'فُعْل', 'فَعَل', 'فِعَل', 'فُعَل', 'فَعِل'],
	...['فَعْلَة', 'فِعْلَة', 'فُعْلَة', 'فَعَلَة', 'فَعِلَة'],
	...['فَعَال', 'فِعَال', 'فُعَال', 'فَعَالَة', 'فِعَالَة', 'فُعَالَة', 'فَعَالِيَة'],
	...['فُعُول', 'فُعُولَة', 'فَعُول', 'فَعِيل', 'فَعِيلَة'],
	...['فَعَلَان', 'فِعْلَان', 'فُعْلَان', 'فَعْلَى', 'فُعْلَى', 'فِعْلَى'],
	// سُخْرِيَة; صَيْرُورَة and حَيْلُولَة, of hollow verbs only.
	...['فُعْلِيَة'],
	...['مَفْعَل', 'مَفْعِل', 'مَفْعَلَة', 'مَفْعِلَة', 'مَفْعُلَة'],
];
const OF_HOLLOW = 'فَيْلُولَة';

/** All verbal nouns that a root could have in Form I, in sounds. */
export function possibleMasdars(root: string): string[] {
	const [first = '', second = '', last = ''] = root.split(' ');
	const regular = PATTERNS.flatMap((pattern) => outcomes(root, pattern));
	const own = { ف: first, ل: last } as Readonly<Record<string, string>>;
	const lengthened = sounds(OF_HOLLOW).replace(/[فل]/gu, (place) => own[place] ?? place);
	return [...new Set([...regular, ...(/[وي]/u.test(second) ? [lengthened] : [])])];
}
