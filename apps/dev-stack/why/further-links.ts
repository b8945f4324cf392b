import type { RevisionCalls } from '#libs/domain/call-story/revision-calls';
import type { WhyAccess } from './why-access.js';

/** Where a person looks for what the story doesn't say. */
export function furtherLinks(
  { api, temporalUi, sandbox }: Omit<WhyAccess, 'key'>,
  { marketplace, listingId, revision, run }: RevisionCalls,
): readonly string[] {
  const enrichment = `${api}/v1/marketplaces/${marketplace}/listings/${listingId}/enrichment`;
  const workflow = encodeURIComponent(run.workflowId);
  return [
    `the run       ${
      temporalUi === undefined
        ? `${run.workflowId} in the namespace ${run.namespace} of Temporal (TEMPORAL_UI_URL makes this a link)`
        : `${temporalUi}/namespaces/${run.namespace}/workflows/${workflow}`
    }`,
    `the result    ${enrichment}?revision=${revision}`,
    ...(sandbox === undefined ? [] : [`the listing   ${sandbox}/listings/${listingId}#calls`]),
    'the classes   docs/failover.md; which providers rest: GET /v1/providers (docs/provider-health.md)',
  ];
}
