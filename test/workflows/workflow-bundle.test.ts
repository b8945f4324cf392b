import { describe, expect, it } from '@jest/globals';
import { bundleWorkflows } from '#test/harness/workflow-bundle';

describe('the workflow bundle', () => {
  it.each(['node_modules/zod', 'libs/domain/taxonomy', 'libs/domain/vocabulary'])(
    'holds nothing of %s: it would be evaluated anew for every run',
    async (folder) => {
      const bundle = await bundleWorkflows();
      expect(bundle).toHaveProperty('code');
      const code = 'code' in bundle ? bundle.code : '';
      expect(code).toContain('libs/domain/decide');
      expect(code).not.toContain(folder);
    },
  );
});
