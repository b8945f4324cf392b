import type { FaultSetting } from './fault-setting.js';

/**
 * The fault that the request with this number in the log meets. By the number and not by a counter in memory,
 * so a restart doesn't change which ones are met.
 */
export function faultOf(setting: FaultSetting, seq: number): FaultSetting {
  if (setting.mode === 'none' || seq % setting.everyNth !== 0) return { mode: 'none' };
  return setting;
}
