import type { ListingView } from '../listings/listing-view.js';
import { priceText } from './display-format.js';
import { h } from './element.js';
import { icon, type IconName } from './icon.js';

/** What the seller is told. A hold names no suspicion: it may be a mistake, and it's not the seller's to argue. */
const STANDING: Readonly<
  Record<ListingView['buyer']['kind'], { icon: IconName; title: string; detail: string }>
> = {
  not_on_sale: {
    icon: 'tag',
    title: 'This is a draft',
    detail: 'Only you can see it. Publish it when you are ready.',
  },
  being_checked: {
    icon: 'clock',
    title: 'Going on sale in a moment',
    detail: "Your listing is published. We're completing its details.",
  },
  held: {
    icon: 'clock',
    title: "We're taking a closer look",
    detail:
      "Some listings are looked at before they go on sale. There is nothing you need to do, and we'll let you know. You can still edit it or take it down.",
  },
  on_sale: { icon: 'check', title: 'On sale', detail: 'Buyers can see your listing.' },
  withdrawn: {
    icon: 'close',
    title: 'Taken down',
    detail: 'Nobody can see this listing any more.',
  },
};

/** The listing as its seller sees it. */
export function sellerPanel(listing: ListingView, takeDown: () => void): HTMLElement {
  const standing = STANDING[listing.buyer.kind];
  const lang = listing.content?.locale ?? 'en';
  const title = listing.content?.values.title?.label ?? listing.content?.title ?? '';
  const hasUnpublished =
    listing.publishedRevision !== null && listing.publishedRevision < listing.revision;
  return h(
    'div',
    { class: 'seller' },
    h(
      'div',
      { class: 'standing card', 'data-standing': listing.buyer.kind, role: 'status' },
      h('span', { class: 'standing-icon' }, icon(standing.icon)),
      h('div', {}, h('h2', {}, standing.title), h('p', {}, standing.detail)),
    ),
    h(
      'div',
      { class: 'seller-item card' },
      listing.photos[0] === undefined
        ? undefined
        : h('img', { src: `/photos/${encodeURIComponent(listing.photos[0].id)}`, alt: '' }),
      h(
        'div',
        { class: 'seller-item-words' },
        h('h3', { lang }, title === '' ? 'Untitled item' : title),
        h('p', {}, priceText(listing.priceCents, listing.currency)),
        hasUnpublished
          ? h('p', { class: 'muted' }, 'You have changes that are not published yet.')
          : undefined,
      ),
      listing.status === 'withdrawn'
        ? undefined
        : h(
            'div',
            { class: 'seller-actions' },
            h(
              'a',
              { class: 'button', href: `/sell?listing=${encodeURIComponent(listing.id)}` },
              'Edit',
            ),
            h('button', { type: 'button', class: 'button', onclick: takeDown }, 'Take down'),
          ),
    ),
  );
}
