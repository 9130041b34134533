export { differenceOf, type Segment } from './difference.ts';
export { gradeTyped } from './grade.ts';
export { gradeWithNear, type Wanted } from './near.ts';
export type { Graded, Note, Reason, Tier, Verdict } from './graded.ts';
export { guardedWords } from './guarded.ts';
