import type { ListingTile } from '../listings/listing-view.js';
import { priceText } from './display-format.js';
import { byId, h } from './element.js';
import { icon } from './icon.js';
import { fetchListings } from './sandbox-api.js';

const STANDING: Readonly<Record<ListingTile['buyer']['kind'], { words: string; badge: string }>> = {
  not_on_sale: { words: 'Draft', badge: 'badge' },
  being_checked: { words: 'Going on sale', badge: 'badge badge-wait' },
  held: { words: 'Being looked at', badge: 'badge badge-wait' },
  on_sale: { words: 'On sale', badge: 'badge badge-good' },
  withdrawn: { words: 'Taken down', badge: 'badge' },
};

function tile(listing: ListingTile): HTMLElement {
  const standing = STANDING[listing.buyer.kind];
  const title = listing.buyer.kind === 'on_sale' ? listing.buyer.title : listing.title;
  const cover = h('div', { class: 'cover' }, icon('camera'));
  if (listing.cover !== null) {
    const image = h('img', {
      src: new URL(listing.cover).pathname,
      alt: '',
      loading: 'lazy',
      onerror: () => image.remove(),
    });
    cover.append(image);
  }
  return h(
    'li',
    {},
    h(
      'a',
      { class: 'listing-tile', href: `/listings/${encodeURIComponent(listing.id)}` },
      cover,
      h(
        'span',
        { class: 'listing-title', lang: listing.locale },
        title === '' ? 'Untitled item' : title,
      ),
      h(
        'span',
        { class: 'listing-facts' },
        h('span', {}, priceText(listing.priceCents, listing.currency)),
        h('span', { class: standing.badge }, standing.words),
      ),
    ),
  );
}

const listings = await fetchListings();
byId('listings', HTMLElement).replaceChildren(...listings.map(tile));
byId('none', HTMLElement).hidden = listings.length > 0;
byId('count', HTMLElement).textContent =
  listings.length === 0
    ? ''
    : `${listings.length} ${listings.length === 1 ? 'listing' : 'listings'}`;
document.documentElement.dataset['ready'] = 'yes';
