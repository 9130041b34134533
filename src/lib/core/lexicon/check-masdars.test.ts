import { expect, it } from 'vitest';
import { checkMasdarNouns } from './check-masdars.ts';
import { decodeLocated } from './decode.ts';

const issues = (noun: string, masdar: string) => {
	const text = `
- { ar: ${noun}, en: [striking], pos: noun, gender: m, root: ض ر ب, pattern: فَعْل }
- { ar: ضَرَبَ, en: [strike], pos: verb, root: ض ر ب, pattern: فَعَلَ, form: I, present: يَضْرِب, masdar: ${masdar} }`;
	const decoded = decodeLocated([{ path: 'general.yaml', text }]);
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
	return checkMasdarNouns(decoded.value).map(({ code, path }) => [code, path]);
};

it('a verbal noun has the vowels that it has as an entry', () => {
	expect(issues('ضَرْب', 'ضَرْب')).toEqual([]);
	expect(issues('ضَرْب', 'مَضْرِب')).toEqual([]);
	expect(issues('ضَرْب', 'ضُرْب')).toEqual([['masdar', 'general.yaml:3']]);
});
