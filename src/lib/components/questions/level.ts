import { getContext, setContext } from 'svelte';

const LEVEL = Symbol('level of headings');

/** What is asked is the heading of its page, unless it stands in the midst of one. */
export const headingLevel = (): 'h1' | 'h2' => getContext<'h2' | undefined>(LEVEL) ?? 'h1';

/** The questions within this component are asked in the midst of a page. */
export const inTheMidst = (): void => void setContext(LEVEL, 'h2');
