import type { Choice } from '../suggestions/field-choices.js';

/** A form control for one of the detail fields. */
export interface FieldControl {
  /** What goes below the field's label. */
  readonly element: HTMLElement;
  /** Where focus goes when somebody jumps to the field. */
  readonly focusTarget: () => HTMLElement;
  /** Shows these choices, without telling anybody. */
  show(chosen: readonly Choice[]): void;
}

/** What a control is told and tells. */
export interface FieldContext {
  /** Id of the field's label, for `aria-labelledby`. */
  readonly labelId: string;
  /** Id that the field's label points at. */
  readonly inputId: string;
  /** What can be picked, in the listing's language; may change with it. */
  readonly choices: () => readonly (Choice & { readonly swatch?: string | undefined })[];
  readonly lang: () => string;
  /** By one act: a pick, a tick. */
  readonly onChosen: (chosen: readonly Choice[]) => void;
  /** By typing. */
  readonly onTyped: (chosen: readonly Choice[]) => void;
}
