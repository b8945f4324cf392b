import type { ListingView } from '../listings/listing-view.js';
import { callsStory } from './calls-story.js';
import { byId, h } from './element.js';
import { fetchCalls } from './sandbox-api.js';

/** While a revision is worked on its calls change without the marketplace hearing of it. */
const LOOK_AGAIN_MS = 3_000;

/** The panel of model calls: asks Garnish only while it is looked at. */
export class CallsPanel {
  private readonly select = byId('calls-revision', HTMLSelectElement);
  private readonly place = byId('calls-story', HTMLElement);
  private readonly panel = byId('calls', HTMLElement);
  private timer: number | undefined;
  private shown: number | undefined;

  constructor(private readonly listingId: string) {
    this.place.replaceChildren(h('p', { class: 'muted' }, 'Asking Garnish…'));
    this.select.addEventListener('change', () => void this.refresh());
  }

  /** Offers the listing's revisions, and looks again. */
  show({ revisions }: ListingView): void {
    const newest = revisions.at(-1)?.revision;
    const known = [...this.select.options].map((option) => Number(option.value));
    const offered = revisions.map(({ revision }) => revision).reverse();
    if (known.join() !== offered.join()) {
      const chosen = this.select.value;
      const isNewest = chosen === '' || Number(chosen) === this.shown;
      this.select.replaceChildren(
        ...offered.map((revision) => h('option', { value: revision }, String(revision))),
      );
      this.select.value = isNewest ? String(newest) : chosen;
    }
    this.shown = newest;
    void this.refresh();
  }

  /** Asks Garnish and shows what it says, again and again while there is more to come. */
  async refresh(): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.panel.hidden || this.select.value === '') return;
    const revision = this.select.value;
    const fetched = await fetchCalls(this.listingId, Number(revision)).catch(() => ({
      kind: 'unavailable' as const,
    }));
    // Another was chosen meanwhile: its own answer comes.
    if (revision !== this.select.value) return;
    this.place.replaceChildren(callsStory(fetched));
    window.clearTimeout(this.timer);
    const isOver = fetched.kind === 'found' && fetched.calls.state === 'done';
    if (!isOver) this.timer = window.setTimeout(() => void this.refresh(), LOOK_AGAIN_MS);
  }
}
