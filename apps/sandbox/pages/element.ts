/** What an attribute may be: `false` and `undefined` leave it out, `true` sets it empty, a function listens. */
type Attribute = string | number | boolean | undefined | ((event: Event) => void);

/** What may stand inside an element; `undefined` is nothing. */
export type Child = Node | string | undefined;

/**
 * Makes an element. Children that are strings become text nodes, never markup, so nothing that a seller or a
 * model wrote can run. An attribute `onclick` with a function listens to `click`.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/**
 * The element of this page with this id.
 * @throws when the page lacks it or it is of another kind: page and script are one build.
 */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return found;
}

/** Makes an id that is unique in the page, to tie labels and descriptions to what they describe. */
export function uniqueId(prefix: string): string {
  lastId += 1;
  return `${prefix}-${lastId}`;
}
let lastId = 0;
