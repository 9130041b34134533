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
door > doorway, gate; kill > slay; previous > former; present > pose, raise, propose, introduce; request > ask; new > recent, modern; recent > new, modern; form > found
result > consequence, conclusion, upshot; avoid > avert; side > aspect; allow > entitle; depend > count
dispute, disagreement > quarrel, rift; battle > combat, fight; competition, rivalry > contest; rival, opponent, competitor > foe, enemy
agreement, accord, pact, deal, treaty > settlement; settlement > deal, pact, accord; consensus > unanimity; approval > assent, agreement, acceptance, go-ahead
agreement > consent, approval, acceptance, assent, consensus; acceptance > approval, consent, assent, agreement; solution > answer; answer > solution
talks, talk, dialogue, discussion > conversation; talks, talk > dialogue; meeting > session; session > meeting; difference > divergence
office > post, position; post > office; site > place, spot; place > location, site; location > spot, place; goal, aim, objective, purpose > end, target
target > aim, purpose, end; intention > purpose; period > time, era, moment; time > period, era; age > epoch; term > period, expression, season
power > might, strength, force, capability, control; strength > might, force, power; force > might, strength, power; control > power, restraint, domination
effect > influence; domination, dominance, hegemony > control; side > quarter, direction, way, bank, shore, flank; party > camp, faction
faction > group, bloc; bloc > group, faction; coalition, alliance > bloc; rule > norm, principle, law; base > basis, foundation; basis > base; project > plan
proposal > suggestion, offer; offer > suggestion, proposal, propose, present; initiative > proposal; document > paper; paper > document; guarantee > security
promise > commitment, undertaking; commitment > promise, obligation, adherence; obligation > commitment, engagement; condition > prerequisite
protest > objection; objection > protest, reservation; reservation > objection, misgiving; trust, confidence > faith; doubt > suspicion; suspicion > doubt
failure > collapse, breakdown; collapse > failure; achievement > success; consequence > outcome, result, upshot; reason > grounds; motive > incentive
current > stream, flow; flow > stream, current; way > road; limit > boundary; boundary > limit; people > nation; nation > people
government > administration; administration > management, running, government; management > running, managing, administration; department > directorate
regime > system, order; system > regime, order, scheme, arrangement; order > system, regime; leader > head, chief; head > chief, leader; leadership > command
ruler > governor; governor > ruler; partner > associate; factor > element, component; element > factor; part > component; crisis > emergency; emergency > crisis
threat > menace; fear > dread; balance > equilibrium; raid > strike; strike > blow, hit, raid; blow > strike, hit; privilege > prerogative, advantage
advantage > gain, profit, benefit; benefit > gain, advantage; profit > benefit, advantage; gain > advantage; loss > damage, harm; damage > loss, harm, injury
harm > injury, loss; injury > harm, damage; past > former, previous; former > past, previous; big, large, huge > great, major, significant, considerable
huge > large; great > big, large, huge, significant, considerable; establish > form; form > establish, set up, found; reveal > show, expose; arrive > reach; major > big, great, huge, considerable, main, principal, chief, key, primary; main > major; small > little; little > small
weak > feeble; flexible > elastic, supple; clear > evident, obvious; real > true; true > real, genuine, actual, correct, right, valid, sound
genuine > true; actual > true, genuine; right > correct, sound, valid, true; correct > sound, valid, true; valid, sound > right, true, correct
global > world, universal; quick, fast, rapid, swift > prompt, speedy; common > ordinary, familiar, usual, normal, customary, joint; usual, familiar > ordinary, common
joint > common, shared; shared > joint; old > ancient; partial > incomplete; permanent > lasting, durable; formal > official; official > formal
external > foreign; foreign > external; attempt > effort; effort > attempt; work > labor, job, action; job > labor, post; link > ring; ring > link, circle
series > chain, string; chain > string, series; picture > drawing, painting, sketch, illustration; form > shape; shape > form; figure > shape
vision > outlook, perspective; scene, view > sight, outlook; description > portrayal, characterization; feature > trait; nature > character
reality > fact; fact > reality, truth; truth > fact; meaning > import, sense; import > significance, meaning; issue > problem, case; case > file, dossier, issue, matter
problem > trouble, difficulty, question; file > folder, case; list > roster; item > article, point, clause, provision
clause > item, article, paragraph, point; article > clause, item, paragraph, provision; provision > clause, item, article, point; shortage > deficiency
area > sphere, domain; field > arena, battlefield, battleground; arena > field; row > line, queue; line > row, queue; class > grade; grade > class
use > using, employment; employment > use; change > alteration; transformation > change, shift; circumstance > condition, situation; situation > circumstance
season > term; role > function, part; visit > trip; interior > inside; delegation > mission; mission > delegation; make > create, produce; produce > make, create, manufacture
achieve > make, score; appear > transpire, emerge, turn out; intend > mean; plan > mean; remain, stay > be left; pass > cross; cross > pass
accept > agree, consent; agree > accept, consent, concur; take > get; bring > carry; carry > bear, bring, transport; transport > carry; bear > carry
become > turn into, get, turn; deny > disavow, reject; reject > dismiss; continue > go on; exceed > transcend; period > tenure; dismiss > reject; leave > abandon; abandon > leave
result > lead; lead > result; prepare > make ready; propose, suggest > introduce, present, offer; present > offer, put forward; raise > ask; revise > edit
respect > comply with; maintain > keep; keep > maintain, preserve; neglect > ignore; ignore > neglect; replace > swap, exchange, substitute; exchange > replace, substitute
add > append; reach > arrive; undo > revoke, annul; revoke, annul > undo; discover > uncover; determine > set, define, decide; set > define, determine
carry out, implement > fulfill, enforce, conduct; enforce, fulfill > implement, carry out; allow > authorize; write > inscribe, record; call > name, term, dub, label
name > call, dub, label; describe > picture; run > flow, manage, administer; mention > cite, note, speak of; cite > note; note > mention, cite; report > say, state; say > report
end > finish, conclude, complete, terminate; finish > terminate; conclude > finish; start, begin > set out, proceed; announce > proclaim, make public; launch > start
manage > direct; stop > prevent, block; prevent > block, stop, hinder; state > declare, say; require > demand; receive > get; win > triumph; increase > grow
growth > rise, increase; rise > growth; seek > strive; decide > determine; decision > resolution; resolution > decision; elect > choose; choose > pick
ballot > vote; election > vote; follow > pursue; pursue > follow; divide, split > separate; cost > expense; expense > cost`;

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
