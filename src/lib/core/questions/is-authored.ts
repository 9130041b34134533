import type { Question } from '../types.ts';

/** Whether a question is of a kind that no generator makes. */
export const isAuthored = ({ kind }: Question): boolean => kind === 'choice' || kind === 'claim';
