import type { ListingView } from '../listings/listing-view.js';
import { priceText } from './display-format.js';
import { h } from './element.js';
import { gallery } from './gallery.js';
import { icon } from './icon.js';

/** What buyers are told while there is nothing for them to see; the same words whatever the reason. */
const NOT_SHOWN = {
  not_on_sale: 'This item is a draft. Buyers see nothing of it.',
  being_checked: 'This item will be available soon.',
  held: 'This item is not available at the moment.',
  withdrawn: 'This item was taken down.',
} as const;

const FIELD_WORDS: Readonly<Record<string, string>> = {
  category: 'Category',
  brand: 'Brand',
  size: 'Size',
  condition: 'Condition',
  colours: 'Colour',
  materials: 'Material',
  pattern: 'Pattern',
};

/** The listing as a buyer sees it. */
export function buyerPanel(listing: ListingView): HTMLElement {
  const { buyer } = listing;
  if (buyer.kind !== 'on_sale') {
    return h('div', { class: 'not-shown card' }, icon('eye'), h('p', {}, NOT_SHOWN[buyer.kind]));
  }
  const lang = listing.content?.locale ?? 'en';
  const hasEnriched = buyer.fields.some((field) => field.from === 'enrichment');
  return h(
    'div',
    { class: 'item' },
    gallery(buyer.photos, buyer.title),
    h(
      'div',
      { class: 'item-info' },
      h('h1', { lang, id: 'buyer-title' }, buyer.title === '' ? 'Untitled item' : buyer.title),
      h('p', { class: 'item-price' }, priceText(listing.priceCents, listing.currency)),
      h(
        'dl',
        { class: 'facts' },
        ...buyer.fields.flatMap((field) => [
          h('dt', {}, FIELD_WORDS[field.field] ?? field.field),
          h(
            'dd',
            { lang, 'data-value': field.field, 'data-from': field.from },
            field.choices.map((choice) => choice.label).join(', '),
            field.from === 'enrichment'
              ? h('span', { class: 'added', title: 'Added by Twice' }, icon('sparkle'))
              : undefined,
          ),
        ]),
      ),
      buyer.description === ''
        ? undefined
        : h('p', { class: 'item-description', lang }, buyer.description),
      h('button', { type: 'button', class: 'button button-main', disabled: true }, 'Buy'),
      hasEnriched
        ? h(
            'p',
            { class: 'hint added-hint' },
            icon('sparkle'),
            'Added by Twice from photos and text',
          )
        : undefined,
    ),
  );
}
