import type { Autosave } from './autosave.js';
import { bodyOf, type DraftForm } from './draft.js';
import { byId } from './element.js';
import { missingForSale, type MissingForSale } from './missing-for-sale.js';
import { publishDraft } from './sandbox-api.js';

/**
 * Publishes the form and goes to the listing's page; says what is missing, or what went wrong, in the form.
 * Autosave pauses meanwhile, so that nothing makes a draft revision after the published one.
 */
export async function publishForm(page: {
  readonly form: () => DraftForm;
  /** Undefined until the form was saved once. */
  readonly listingId: () => string | undefined;
  readonly autosave: Autosave;
}): Promise<void> {
  const missing = missingForSale(page.form());
  showMissing(missing);
  if (missing !== undefined) return;
  const button = byId('publish', HTMLButtonElement);
  button.disabled = true;
  try {
    await page.autosave.flush();
    page.autosave.pause();
    const id = page.listingId();
    if (id === undefined) throw new Error("Couldn't save the listing. Try again in a moment.");
    await publishDraft(id, bodyOf(page.form()));
    location.assign(`/listings/${encodeURIComponent(id)}`);
  } catch (error) {
    button.disabled = false;
    page.autosave.resume();
    showPublishError(error instanceof Error ? error.message : "Couldn't publish. Try again.");
  }
}

function showMissing(missing: MissingForSale | undefined): void {
  const price = byId('price', HTMLInputElement);
  const priceError = byId('price-error', HTMLElement);
  const isPriceMissing = missing?.field === 'price';
  priceError.hidden = !isPriceMissing;
  priceError.textContent = isPriceMissing ? missing.sentence : '';
  price.setAttribute('aria-invalid', String(isPriceMissing));
  if (missing === undefined) return;
  if (!isPriceMissing) showPublishError(missing.sentence);
  byId(missing.field, HTMLInputElement).focus();
}

function showPublishError(sentence: string): void {
  const place = byId('publish-error', HTMLElement);
  place.textContent = sentence;
  place.hidden = false;
}
