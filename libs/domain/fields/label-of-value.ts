import type { Language } from '../languages.js';
import { categoryById } from '../taxonomy/index.js';
import { findColour } from '../vocabulary/colours.js';
import { findCondition } from '../vocabulary/conditions.js';
import { findMaterial } from '../vocabulary/materials.js';
import { findPattern } from '../vocabulary/patterns.js';
import type { FieldValue } from './accepted-field.js';
import type { FieldName } from './field-name.js';

/**
 * A value in words of a language: names of our lists, a size as it was printed, materials with their
 * percentage. A brand, a title and what is in no list (an id of an older vocabulary) stand as they are.
 */
export function labelOf(field: FieldName, value: FieldValue, language: Language): string {
  if (typeof value === 'string') return nameOf(field, value, language);
  if (!Array.isArray(value)) return value.printed;
  return value
    .map((part) =>
      typeof part === 'string'
        ? nameOf(field, part, language)
        : materialLabel(part.material, part.percent, language),
    )
    .join(', ');
}

function nameOf(field: FieldName, id: string, language: Language): string {
  switch (field) {
    case 'category':
      return categoryById(id)?.names[language] ?? id;
    case 'colours':
      return findColour(id)?.names[language] ?? id;
    case 'materials':
      return findMaterial(id)?.names[language] ?? id;
    case 'condition':
      return findCondition(id)?.names[language] ?? id;
    case 'pattern':
      return findPattern(id)?.names[language] ?? id;
    case 'brand':
    case 'size':
    case 'title':
      return id;
  }
}

function materialLabel(material: string, percent: number | null, language: Language): string {
  const name = nameOf('materials', material, language);
  if (percent === null) return name;
  return `${name} ${percentFormat(language).format(percent / 100)}`;
}

const percentFormats = new Map<Language, Intl.NumberFormat>();

/** Made once a language: making one costs some forty times what using it does. */
function percentFormat(language: Language): Intl.NumberFormat {
  const made =
    percentFormats.get(language) ??
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  percentFormats.set(language, made);
  return made;
}
