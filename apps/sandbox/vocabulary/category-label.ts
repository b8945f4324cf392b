import type { Language } from '#libs/domain/languages';
import { categoryPath } from '#libs/domain/taxonomy/index';

/** A category as the form shows it: its path, `Women › Dresses › Midi dresses`; an unknown id as it is. */
export function categoryLabel(id: string, locale: Language): string {
  return (categoryPath(id, locale) ?? id).replaceAll(' > ', ' › ');
}
