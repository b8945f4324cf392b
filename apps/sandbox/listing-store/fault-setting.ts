import { z } from 'zod';
import { FaultSetting } from '../faults/fault-setting.js';
import { jsonColumn } from './json-column.js';
import type { Store } from './open-store.js';

const FaultRow = z.object({ setting: jsonColumn(FaultSetting) });

/** The switch as last set; it outlives a restart. */
export function readFaultSetting(db: Store): FaultSetting {
  const row = db.prepare('SELECT setting FROM fault WHERE one = 1').get();
  return row ? FaultRow.parse(row).setting : FaultSetting.parse({ mode: 'none' });
}

/** Sets the switch for every request from now on. */
export function keepFaultSetting(db: Store, setting: FaultSetting): void {
  db.prepare(
    'INSERT INTO fault (one, setting) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET setting = excluded.setting',
  ).run(JSON.stringify(setting));
}
