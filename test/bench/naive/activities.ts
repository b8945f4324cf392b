import type { NaiveActivities } from './activity-types.js';
import { askModel } from './ask-model.js';
import { ingest } from './ingest.js';
import type { StepParts } from '../step-parts.js';
import { record } from './record.js';
import { validate } from './validate.js';
import { writeBack } from './write-back.js';

/** The twin's activities, bound to their parts. */
export function createNaiveActivities(parts: StepParts): NaiveActivities {
  return {
    ingest: (key) => ingest(parts, key),
    extractAttributes: (key) => askModel(parts, key, 'attributes'),
    checkSafety: (key) => askModel(parts, key, 'safety'),
    validate: (key, attributes, safety) => validate(parts, key, attributes, safety),
    writeBack: (document) => writeBack(parts, document),
    record: (key, listing) => record(parts, key, listing),
  };
}
