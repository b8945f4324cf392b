import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProjectRoot } from '#libs/embedded/project-root';

/** Where recorded histories are kept, the same from the sources and from `dist`. */
export const historiesFolder = pathToFileURL(join(findProjectRoot(), 'temporal', 'histories', '/'));
