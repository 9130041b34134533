import { join } from 'node:path';
import { PROJECT, readContent } from './content.ts';
import { readLibrary } from '#lib/core/pack/compile-content.ts';
import { familyStem } from '#lib/core/questions/english-family.ts'; import { DOUBTFUL } from '#lib/core/questions/english-family-words.ts';
const c = readContent(join(PROJECT, 'questions')); if (!c.ok) throw 1;
const lib = readLibrary(c.value, 1); if (!lib.ok) throw 1;
const words = new Set(lib.value.lookup.terms.filter((t) => ['noun','verb','adjective','adverb'].includes(t.pos)).flatMap((t) => t.en).filter((g) => /^[a-z]{5,}$/.test(g) && !DOUBTFUL.has(g) && !/(?:[^s]s|ed|ing)$/.test(g)));
const fam = new Map<string, string[]>();
for (const w of words) { const k = familyStem(w); fam.set(k, [...(fam.get(k) ?? []), w]); }
console.log(words.size, fam.size);
for (const [k, m] of [...fam].filter(([, m]) => m.length > 1).sort()) console.log(k + ': ' + m.join(' '));
