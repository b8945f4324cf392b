import { proxyActivities } from '@temporalio/workflow';
import type { EnrichmentActivities, ModelStep } from '#libs/domain/contract';
import { endOfStep, type StepEnd } from '#workflows/step-end';

/** A workflow that reads how a step ended whose patience is over after 2 s, in the midst of its retries. */
export async function impatientStep(step: ModelStep): Promise<StepEnd> {
  const { extractAttributes } = proxyActivities<EnrichmentActivities>({
    scheduleToCloseTimeout: 2_000,
    startToCloseTimeout: 2_000,
    retry: { initialInterval: 300, backoffCoefficient: 2 },
  });
  try {
    await extractAttributes(step);
  } catch (error) {
    return endOfStep(error);
  }
  throw new Error('the step was meant to fail');
}
