import type { AttributesWire } from '#libs/domain/wire/attributes';
import type { Claim } from '#libs/domain/wire/claim';
import { categoryPath } from '#libs/domain/taxonomy/index';
import { colourById, type ColourId } from '#libs/domain/vocabulary/colours';
import { conditionById } from '#libs/domain/vocabulary/conditions';
import { materialById } from '#libs/domain/vocabulary/materials';
import { patternById } from '#libs/domain/vocabulary/patterns';
import { coloursOfPhotos } from './colours/colours-of-photos.js';
import type { DecodedPhoto } from './decode-photos.js';
import { composeTitle } from './rules/compose-title.js';
import { readBrand } from './rules/read-brand.js';
import { readCategory } from './rules/read-category.js';
import { readColours } from './rules/read-colours.js';
import { readCondition } from './rules/read-condition.js';
import { readMaterials } from './rules/read-material.js';
import { readPattern } from './rules/read-pattern.js';
import { readListing } from './rules/reading.js';
import { languageOfLocale } from './rules/recognise-language.js';
import { COUNTERFEIT } from './safety/counterfeit.js';
import { findWords } from './safety/find-words.js';
import type { SellerText } from './text/seller-text.js';

/** How sure a rule is, as a feature for calibration: the words say it, or the words only imply it. */
const SAID = 0.9;
const IMPLIED = 0.7;

/** The attributes answer: what text and pixels support, null for the rest. */
export function listingAttributes(
  text: SellerText,
  photos: readonly DecodedPhoto[],
): AttributesWire {
  const reading = readListing(text);
  const { garment, category, quote, size, pieces } = readCategory(reading);
  const isMixed = pieces === 'several_different';
  const isCopy = findWords(reading, COUNTERFEIT).length > 0;
  const brand = readBrand(reading, isCopy ? 'said_to_be_a_copy' : 'not_doubted');
  const condition = isMixed ? null : readCondition(reading);
  const pattern = isMixed ? null : readPattern(reading);
  const materials = isMixed ? [] : readMaterials(reading);
  const colours = isMixed ? [] : coloursOf(readColours(reading), photos);
  const path = category === undefined ? undefined : categoryPath(category.id, 'en');
  const title = composeTitle(
    {
      garment: garment?.garment ?? null,
      brand: brand?.brand.name ?? null,
      colour: colours[0]?.id ?? null,
      size: size?.value ?? null,
    },
    languageOfLocale(text.locale) ?? reading.language,
  );

  return {
    category:
      path === undefined || quote === null
        ? null
        : said(path, quote, garment?.inTitle === true ? SAID : IMPLIED),
    brand: brand === null ? null : said(brand.brand.name, brand.quote, SAID),
    colours: colours.length === 0 ? null : colours.map(({ claim }) => claim),
    size: size === null ? null : said(size.value, size.quote, SAID),
    materials:
      materials.length === 0
        ? null
        : materials.map(({ id, quote, percent }) => ({
            ...said(materialById(id).names.en, quote, SAID),
            percent,
          })),
    condition:
      condition === null ? null : said(conditionById(condition.id).names.en, condition.quote, SAID),
    pattern: pattern === null ? null : said(patternById(pattern.id).names.en, pattern.quote, SAID),
    title:
      title === null
        ? null
        : { value: title, evidence: 'inferred', photo: null, quote: null, confidence: IMPLIED },
  };
}

/** The seller's colour words where there are any, as a screen shows colours worse than an eye; else the pixels. */
function coloursOf(
  named: readonly { readonly id: ColourId; readonly quote: string }[],
  photos: readonly DecodedPhoto[],
): readonly { readonly id: ColourId; readonly claim: Claim }[] {
  if (named.length > 0) {
    return named.map(({ id, quote }) => ({
      id,
      claim: said(colourById(id).names.en, quote, SAID),
    }));
  }
  return coloursOfPhotos(photos).map(({ colour, share, photo }) => ({
    id: colour,
    claim: {
      value: colourById(colour).names.en,
      evidence: 'photo',
      photo,
      quote: null,
      confidence: Math.round(share * 100) / 100,
    },
  }));
}

function said(value: string, quote: string, confidence: number): Claim {
  return { value, evidence: 'seller_text', photo: null, quote, confidence };
}
