import type { ListingView } from '../listings/listing-view.js';
import { buyerPanel } from './buyer-panel.js';
import { CallsPanel } from './calls-panel.js';
import { documentView } from './document-view.js';
import { byId, h } from './element.js';
import { requestsTable } from './requests-table.js';
import { fetchListing, touch, withdraw } from './sandbox-api.js';
import { followListing } from './seller-events.js';
import { sellerPanel } from './seller-panel.js';
import { attachTabs } from './tabs.js';
import { versionsList } from './versions-list.js';

const id = decodeURIComponent(location.pathname.split('/').at(-1) ?? '');
let chosenTab: string | undefined =
  location.hash === '' ? undefined : `tab-${location.hash.slice(1)}`;
const tabs = attachTabs(byId('tabs', HTMLElement), (tabId) => {
  chosenTab = tabId;
  history.replaceState(null, '', `#${tabId.slice('tab-'.length)}`);
  void calls.refresh();
});
const calls = new CallsPanel(id);

function show(listing: ListingView): void {
  const lang = listing.content?.locale ?? 'en';
  const title = listing.content?.values.title?.label ?? listing.content?.title ?? '';
  document.title = `${title === '' ? 'Listing' : title} · Twice`;
  byId('buyer', HTMLElement).replaceChildren(buyerPanel(listing));
  byId('seller', HTMLElement).replaceChildren(sellerPanel(listing, () => void takeDown(listing)));
  byId('versions', HTMLElement).replaceChildren(versionsList(listing));
  byId('documents', HTMLElement).replaceChildren(
    ...(listing.documents.length === 0
      ? [h('p', { class: 'muted' }, 'Nothing yet.')]
      : listing.documents.toReversed().map((kept) => documentView(kept, lang))),
  );
  byId('requests', HTMLElement).replaceChildren(requestsTable(listing));
  // Until somebody chooses, the page shows what matters: the sale, or what stands before it.
  tabs.select(chosenTab ?? (listing.buyer.kind === 'on_sale' ? 'tab-buyer' : 'tab-seller'));
  calls.show(listing);
  document.documentElement.dataset['ready'] = 'yes';
}

async function refresh(): Promise<void> {
  try {
    show(await fetchListing(id));
  } catch (error) {
    const place = byId('error', HTMLElement);
    place.textContent = error instanceof Error ? error.message : 'The listing could not be loaded.';
    place.hidden = false;
  }
}

async function takeDown(listing: ListingView): Promise<void> {
  if (!confirm('Take this listing down for good?')) return;
  show(await withdraw(listing.id));
}

byId('touch', HTMLElement).addEventListener('click', () => void touch(id, { announce: true }));
byId('touch-quietly', HTMLElement).addEventListener(
  'click',
  () => void touch(id, { announce: false }),
);

await refresh();
followListing(id, () => void refresh());
