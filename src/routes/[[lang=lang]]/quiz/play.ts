/** What a quiz needs once it is known which: loaded while its questions are asked for. */
export { resume } from '#lib/state/prepare.ts';
export { default as Player } from './Player.svelte';
