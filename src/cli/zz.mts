import { join } from 'node:path';
import { PROJECT, readContent } from './content.ts';
import { readLibrary } from '#lib/core/pack/compile-content.ts';
import { findOccurrences } from '#lib/core/lexicon/occurrences.ts';
import { analyse } from '#lib/core/lexicon/lookup.ts';
import { readArabic, matchesIn } from '#lib/core/lexicon/matches.ts';
const library = readLibrary((readContent(join(PROJECT, 'questions')) as any).value) as any;
const lookup = library.value.lookup;
const [,, ...args] = process.argv;
const cases = args.length ? args.map(a=>a.split('|')) : [['كان الرئيس في باريس','The president was in Paris']];
for (const [ar,en] of cases) {
 console.log(ar,'|',en);
 const toks = readArabic(ar!, lookup);
 for (const f of findOccurrences({id:'b',ar:[ar!],en:[en!]} as any, lookup)) { if (f.lang==='ar') console.log('   ', ar!.slice(f.start,f.end), '→', lookup.byId.get(f.term)?.ar, lookup.byId.get(f.term)?.pos, lookup.byId.get(f.term)?.en[0], f.vowelled ?? ''); }
 if (process.env.V) for (const m of matchesIn(ar!, toks, lookup)) console.log('      m', m.from, m.to, lookup.terms[m.lexeme].ar, lookup.terms[m.lexeme].pos, m.doubtful, JSON.stringify(m.hits[0]?.split));
}
