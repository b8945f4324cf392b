import { h } from './element.js';
import { icon } from './icon.js';

/** Photos of a listing: a large one, and thumbnails that choose it. */
export function gallery(ids: readonly string[], title: string): HTMLElement {
  const [first] = ids;
  if (first === undefined) {
    return h(
      'div',
      { class: 'gallery' },
      h('div', { class: 'gallery-none' }, icon('camera'), 'No photos'),
    );
  }
  const main = h('img', { class: 'gallery-main', alt: title === '' ? 'The item' : title });
  const show = (id: string) => (main.src = `/photos/${encodeURIComponent(id)}`);
  show(first);
  const thumbnails = ids.map((id, index) =>
    h(
      'button',
      {
        type: 'button',
        class: 'gallery-thumb',
        'aria-label': `Show photo ${index + 1}`,
        'aria-pressed': String(index === 0),
        onclick: () => {
          show(id);
          thumbnails.forEach((button, at) => {
            button.setAttribute('aria-pressed', String(at === index));
          });
        },
      },
      h('img', { src: `/photos/${encodeURIComponent(id)}`, alt: '', loading: 'lazy' }),
    ),
  );
  return h(
    'div',
    { class: 'gallery' },
    main,
    ids.length > 1 ? h('div', { class: 'gallery-thumbs' }, ...thumbnails) : undefined,
  );
}
