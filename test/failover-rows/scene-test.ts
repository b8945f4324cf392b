import type { SceneEnd } from './scene-end.js';
import type { Scene } from './scene.js';

/** A scene and what it must come to; what isn't said is as it is where nothing goes wrong. */
export interface SceneTest extends Scene {
  readonly comesTo: Partial<SceneEnd>;
  /** More to be seen than can be written down as a value. */
  readonly see?: (end: SceneEnd) => void;
}
