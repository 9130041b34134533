import { expect, it } from 'vitest';
import { KIND_NAMES } from '#lib/core/questions/registry.ts';
import type { Question } from '#lib/core/types.ts';
import { componentOf } from './registry.ts';

it('has a component for every kind, and no two kinds share one', () => {
	const components = KIND_NAMES.map((kind) => componentOf({ kind } as Question));
	expect(components).not.toContain(undefined);
	expect(new Set(components).size).toBe(KIND_NAMES.length);
});
