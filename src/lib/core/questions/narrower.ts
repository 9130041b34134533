import { glossKey } from './sayers.ts';

/**
 * What has the meaning of a word and isn't written for it in a sentence, since it goes with other company or says more: a highway is
 * a road, and no road to peace is a highway; what is limited isn't finite. Alone, where `alike.ts` decides, each is right; in a gap
 * where one of the words before the sign stands, those behind it are near. Each line is read in that direction only.
 */
const NARROWER = `conflict, dispute, struggle > feud; clash, conflict > incompatibility, contradiction; agreement, accord, deal > transaction, bargain
consensus > common ground; conference > convention; concession > compromise; rift, split, division, crack > breach
position > condition, state, status; status > condition, state; situation > condition, state, status; condition, state > status, position
stage, phase > period, juncture; time, period > moment; term > tenure; place > spot; control > regulation, adjustment; trace > mark
alliance, coalition > league; plan > scheme, project; program > schedule; order > arrangement, scheme; idea, concept > thought, notion
draft > outline; paper > sheet; text > script, passage; commitment > engagement; term > prerequisite, stipulation, requirement
failure > fiasco; breakthrough > penetration; product, result, outcome > output; result, outcome > product; upshot, conclusion > summary
core, heart > nucleus, kernel; course, path > flow; road, way, path, route > highway; country, nation, state > land, homeland
team > group, squad, crew; worker > laborer, employee; part, portion, section > piece, bit; share, portion > stake, quota
security > safety; pressure > strain, stress, lobbying; sanction > penalty, punishment; embargo > blockade; blockade > embargo, ban
gain > profit, benefit; benefit, advantage > profit; great, big, major, huge > large, considerable; large > major; great > mighty
serious > earnest; comprehensive, full, overall > all-out, total, inclusive, sweeping, overall; all-out, total > inclusive, sweeping, overall
limited > restricted, finite, modest; restricted > finite; isolated > secluded; effort > endeavor, exertion; action > deed
symbol > icon, sign; picture, image > photo; scene, landscape > view, sight; meaning > significance; question > query, inquiry
map > chart; tool, instrument, means > implement, device; account > bill; tour > trip; accident > crash
extent, degree > range, reach; range > extent, degree, scope; bias > favoritism; courtesy > pleasantry; legitimacy > legality, lawfulness
make, create > manufacture; emerge > appear; climb, ascend > go up, mount, move up; reject > decline; carry out, implement > perform
pose, raise > propose, present, introduce; propose > pose, raise; put forward > pose, raise, ask; manage, handle > run, administer
level > degree, grade, extent; vote > election, poll; clash > standoff, showdown; law > rule; president > head, chief, leader, chairman, chair, boss
demand > ask, request, urge, claim, call on; salary, wage > pay
door > doorway, gate; kill > slay; previous > former; present > pose, raise, propose, introduce; request > ask; new > recent, modern; form > found
result > consequence, conclusion, upshot; avoid > avert; side > aspect; allow > entitle; depend > count`;

const BY_GLOSS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
	const found = new Map<string, Set<string>>();
	for (const line of NARROWER.split(/; |\n/u)) {
		const [own = '', narrower = ''] = line.split(' > ');
		for (const gloss of own.split(', ').map(glossKey)) {
			const known = found.get(gloss) ?? new Set();
			for (const other of narrower.split(', ')) known.add(glossKey(other));
			found.set(gloss, known);
		}
	}
	return found;
})();

/** Whether a gloss of the sense isn't written where another one stands. */
export const isNarrower = (own: string, other: string): boolean =>
	BY_GLOSS.get(glossKey(own))?.has(glossKey(other)) === true;
