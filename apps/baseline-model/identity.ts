/** The version of the rules and of the pixel reading: raised with every change that can alter an answer. */
export const BASELINE_VERSION = '1.1.0';

/** The pinned name, which every answer carries. */
export const BASELINE_MODEL = `garnish-baseline-${BASELINE_VERSION}`;

/** The alias that follows the newest version, as hosted models have one. */
export const BASELINE_ALIAS = 'garnish-baseline';

/** `system_fingerprint` of every completion: same fingerprint and same input, same answer. */
export const BASELINE_FINGERPRINT = `fp_garnish_baseline_${BASELINE_VERSION}`;

/** Whether a request that names `model` is meant for this server. */
export function isBaselineModel(model: string): boolean {
  return model === BASELINE_MODEL || model === BASELINE_ALIAS;
}
