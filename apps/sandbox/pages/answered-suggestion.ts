/** Shows for a moment which field a suggestion went into. */
export function markFilled(field: string): void {
  const place = placeOf(field);
  place?.classList.remove('just-filled');
  // Asking for its width lets the animation start over.
  place?.getBoundingClientRect();
  place?.classList.add('just-filled');
}

/**
 * Keeps the keyboard going once a field's suggestion is answered and gone: to the next suggestion below, else
 * the first one left, else `fallback`.
 */
export function focusAfterAnswer(field: string, fallback: HTMLElement): void {
  const place = placeOf(field);
  const left = [...document.querySelectorAll<HTMLElement>('[data-use]')];
  const below = left.find(
    (button) =>
      place !== null &&
      (place.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  (below ?? left[0] ?? fallback).focus();
}

function placeOf(field: string): Element | null {
  return document.querySelector(`[data-field="${field}"]`);
}
