import type { SellerState } from '../suggestions/seller-state.js';
import type { Suggestion } from '../suggestions/to-suggestions.js';
import type { Vocabulary } from '../vocabulary/get-vocabulary.js';
import { focusAfterAnswer, markFilled } from './answered-suggestion.js';
import { createAutosave, type SaveState } from './autosave.js';
import { buildDetailFields, fieldLabel } from './detail-fields.js';
import { bodyOf, emptyForm, formOf, hasContent, type DraftForm } from './draft.js';
import { byId } from './element.js';
import { acceptDrops } from './file-drop.js';
import {
  openSuggestions,
  suggestionKey,
  takeSuggestion,
  withCategoryPath,
} from './open-suggestions.js';
import { phaseOf } from './phase.js';
import { createPhotoGrid } from './photo-grid.js';
import { photoTrouble } from './photo-trouble.js';
import { preferredLocale } from './preferred-locale.js';
import { drawProgressNote } from './progress-note.js';
import { publishForm } from './publish-form.js';
import { fetchListing, fetchVocabulary, saveDraft } from './sandbox-api.js';
import { followListing } from './seller-events.js';
import { suggestionRow } from './suggestion-row.js';

const SAVE_WORDS: Readonly<Record<SaveState, string>> = {
  nothing: '',
  waiting: 'Saving…',
  saving: 'Saving…',
  saved: 'Draft saved',
  retrying: "Couldn't save yet. Trying again…",
};

const title = byId('title', HTMLInputElement);
const description = byId('description', HTMLTextAreaElement);
const price = byId('price', HTMLInputElement);
const locale = byId('locale', HTMLSelectElement);
const note = byId('note', HTMLDivElement);
const titleSuggestions = document.querySelector<HTMLElement>('[data-field=title] .suggestions');

let form: DraftForm = emptyForm(
  preferredLocale(
    [...locale.options].map((option) => option.value),
    navigator.languages,
  ),
);
let listingId: string | undefined;
let state: SellerState | undefined;
let vocabulary: Vocabulary | undefined;
let saveState: SaveState = 'nothing';
let waitingSince = performance.now();
const dismissed = new Set<string>();

const autosave = createAutosave(save, (next) => {
  saveState = next;
  byId('save-state', HTMLElement).textContent = SAVE_WORDS[next];
  drawNote();
});

const photos = createPhotoGrid(
  byId('photo-grid', HTMLElement),
  byId('photo-add', HTMLElement),
  say,
  (ids) => change({ ...form, photos: ids }, 'at_once'),
);

const fields = buildDetailFields(byId('details', HTMLElement), {
  vocabulary: () => vocabulary,
  lang: () => form.locale,
  onChosen: (field, chosen) =>
    change({ ...form, details: { ...form.details, [field]: chosen } }, 'at_once'),
  onTyped: (field, chosen) =>
    change({ ...form, details: { ...form.details, [field]: chosen } }, 'typing'),
});

/** The one way in which the form changes by the seller's hand. */
function change(next: DraftForm, how: 'typing' | 'at_once'): void {
  form = next;
  waitingSince = performance.now();
  byId('publish-error', HTMLElement).hidden = true;
  if (how === 'typing') autosave.changed();
  else autosave.changedAtOnce();
  drawSuggestions();
}

async function save(): Promise<void> {
  if (listingId === undefined && !hasContent(form)) return;
  const isNew = listingId === undefined;
  const saved = await saveDraft(listingId, bodyOf(form));
  listingId = saved.id;
  if (isNew) {
    history.replaceState(null, '', `/sell?listing=${encodeURIComponent(saved.id)}`);
    follow(saved.id);
  }
}

function follow(id: string): void {
  followListing(id, (next) => {
    if (state === undefined && next.announcement !== null) {
      waitingSince = performance.now() - next.announcement.ageMs;
    }
    state = next;
    photos.markUnreadable((next.enrichment?.unusablePhotos ?? []).map((photo) => photo.id));
    drawSuggestions();
  });
}

function showForm(): void {
  locale.value = form.locale;
  title.value = form.chosenTitle?.label ?? form.title;
  description.value = form.description;
  price.value = form.priceText;
  title.lang = form.locale;
  description.lang = form.locale;
  for (const [field, view] of fields) view.control.show(form.details[field]);
}

/** The suggestions that the page shows now. */
function openNow(): readonly Suggestion[] {
  const suggestions = (state?.suggestions ?? []).map((suggestion) =>
    withCategoryPath(suggestion, vocabulary?.category ?? []),
  );
  return openSuggestions(suggestions, form, dismissed);
}

function drawSuggestions(): void {
  const open = openNow();
  const places = new Map<string, HTMLElement>(
    [...fields].map(([name, { suggestions }]) => [name, suggestions]),
  );
  if (titleSuggestions !== null) places.set('title', titleSuggestions);
  for (const [field, place] of places) {
    const suggestion = open.find((one) => one.field === field);
    const key = suggestion === undefined ? '' : JSON.stringify(suggestion);
    if (place.dataset['shown'] === key) continue;
    place.dataset['shown'] = key;
    place.replaceChildren(...(suggestion === undefined ? [] : [rowOf(suggestion)]));
  }
  byId('hold', HTMLElement).hidden = state?.enrichment?.safety !== 'hold';
  drawNote();
}

function fillsGap(suggestion: Suggestion): boolean {
  return suggestion.kind === 'fills_gap';
}

function rowOf(suggestion: Suggestion): HTMLElement {
  return suggestionRow(
    suggestion,
    {
      fieldLabel: fieldLabel(suggestion.field),
      texts: [form.title, form.description],
      lang: form.locale,
    },
    {
      use: () => {
        use([suggestion]);
        focusAfter(suggestion.field);
      },
      dismiss: () => {
        dismissed.add(suggestionKey(suggestion));
        drawSuggestions();
        focusAfter(suggestion.field);
      },
    },
  );
}

function use(suggestions: readonly Suggestion[]): void {
  change(suggestions.reduce(takeSuggestion, form), 'at_once');
  showForm();
  for (const { field } of suggestions) markFilled(field);
  say(
    suggestions
      .map(
        (one) =>
          `${fieldLabel(one.field)}: ${one.choices.map((choice) => choice.label).join(', ')}`,
      )
      .join('. '),
  );
}

/** Where focus goes when a field's suggestion was the last one. */
function focusAfter(field: string): void {
  const control = [...fields].find(([name]) => name === field)?.[1].control;
  focusAfterAnswer(field, control?.focusTarget() ?? title);
}

function drawNote(): void {
  const open = openNow();
  const phase = phaseOf({
    content: hasContent(form) ? 'present' : 'empty',
    saving: saveState === 'saved' || saveState === 'nothing' ? 'settled' : 'under_way',
    state,
    waitedMs: performance.now() - waitingSince,
    openSuggestions: open.length,
  });
  drawProgressNote(note, {
    phase,
    openSuggestions: open.length,
    gaps: open.filter(fillsGap).length,
    photoTrouble: phase === 'done' || phase === 'suggesting' ? photoTrouble(state) : undefined,
    useAll: () => {
      use(openNow().filter(fillsGap));
      byId('publish', HTMLElement).focus();
    },
  });
}

/** Tells screen readers what just happened. */
function say(words: string): void {
  byId('live', HTMLElement).textContent = words;
}

async function loadVocabulary(): Promise<void> {
  vocabulary = await fetchVocabulary(form.locale);
  showForm();
  drawSuggestions();
}

title.addEventListener('input', () =>
  change({ ...form, title: title.value, chosenTitle: undefined }, 'typing'),
);
description.addEventListener('input', () =>
  change({ ...form, description: description.value }, 'typing'),
);
price.addEventListener('input', () => change({ ...form, priceText: price.value }, 'typing'));
locale.addEventListener('change', () => {
  change({ ...form, locale: locale.value }, 'at_once');
  void loadVocabulary();
});
byId('photo-input', HTMLInputElement).addEventListener('change', (event) => {
  if (!(event.currentTarget instanceof HTMLInputElement)) return;
  photos.add([...(event.currentTarget.files ?? [])]);
  event.currentTarget.value = '';
});
acceptDrops(document.body, (files) => photos.add(files));
byId('form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void publishForm({ form: () => form, listingId: () => listingId, autosave });
});
window.setInterval(drawNote, 1_000);

const wanted = new URLSearchParams(location.search).get('listing');
if (wanted !== null) {
  const listing = await fetchListing(wanted);
  listingId = listing.id;
  if (listing.content !== null) form = formOf(listing.content, listing.priceCents);
  if (listing.status === 'published') {
    byId('page-title', HTMLElement).textContent = 'Edit your listing';
    byId('publish', HTMLElement).textContent = 'Publish changes';
    document.title = 'Edit your listing · Twice';
  }
  photos.show(form.photos);
  follow(listing.id);
}
showForm();
drawSuggestions();
await loadVocabulary();
document.documentElement.dataset['ready'] = 'yes';
