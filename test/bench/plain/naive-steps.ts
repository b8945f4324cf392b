import type { RevisionKey } from '#libs/domain/listing';
import { createNaiveActivities } from '../naive/activities.js';
import type { StepParts } from '../step-parts.js';

/** The twin's activities called one after the other as its workflow does, without an engine. */
export function naiveSteps(parts: StepParts): (key: RevisionKey) => Promise<void> {
  const steps = createNaiveActivities(parts);
  return async (key) => {
    await steps.ingest(key);
    const attributes = await steps.extractAttributes(key);
    const safety = await steps.checkSafety(key);
    const validated = await steps.validate(key, attributes, safety);
    await steps.writeBack(validated.document);
    await steps.record(key, { validated, calls: { attributes, safety } });
  };
}
