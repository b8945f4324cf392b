import { MAX_PHOTOS } from './photo-limits.js';
import { h } from './element.js';
import { icon } from './icon.js';
import { uploadPhoto } from './upload-photo.js';

/** A tile of the grid: a photo that is stored, or one on its way. */
type Tile =
  | { readonly kind: 'stored'; readonly id: string; readonly name: string }
  | { readonly kind: 'uploading'; readonly file: File; part: number; bar: HTMLElement }
  | { readonly kind: 'failed'; readonly file: File; readonly message: string };

/** The photos of the form. */
export interface PhotoGrid {
  /** Shows photos that were stored before. */
  show(ids: readonly string[]): void;
  /** Marks the photos that can't be read by those that look at them. */
  markUnreadable(ids: readonly string[]): void;
  /** Takes files, from wherever they were dropped. */
  add(files: Iterable<File>): void;
}

/**
 * Draws photos into `grid` and uploads what is added, in order. `onChanged` is told of the stored ids whenever
 * they change: the first is the cover.
 */
export function createPhotoGrid(
  grid: HTMLElement,
  add: HTMLElement,
  say: (words: string) => void,
  onChanged: (ids: readonly string[]) => void,
): PhotoGrid {
  let tiles: Tile[] = [];
  let unreadable: readonly string[] = [];

  function storedIds(): string[] {
    return tiles.flatMap((tile) => (tile.kind === 'stored' ? [tile.id] : []));
  }

  function replace(old: Tile, next: readonly Tile[]): void {
    tiles = tiles.flatMap((tile) => (tile === old ? next : [tile]));
    draw();
  }

  async function upload(file: File): Promise<void> {
    const bar = h('span', { class: 'tile-bar' });
    const tile: Tile = { kind: 'uploading', file, part: 0, bar };
    tiles = [...tiles, tile];
    draw();
    try {
      const stored = await uploadPhoto(file, (part) => {
        tile.part = part;
        bar.style.setProperty('--part', String(part));
      });
      const isThere = storedIds().includes(stored.id);
      replace(tile, isThere ? [] : [{ kind: 'stored', id: stored.id, name: file.name }]);
      say(isThere ? 'That photo is already there.' : `Photo ${storedIds().length} added.`);
      onChanged(storedIds());
    } catch (error) {
      const message = error instanceof Error ? error.message : 'This photo could not be uploaded.';
      replace(tile, [{ kind: 'failed', file, message }]);
      say(message);
    }
  }

  function draw(): void {
    grid.classList.toggle('is-empty', tiles.length === 0);
    add.hidden = tiles.length >= MAX_PHOTOS;
    grid.replaceChildren(...tiles.map((tile, index) => draftTile(tile, index)), add);
  }

  function draftTile(tile: Tile, index: number): HTMLElement {
    switch (tile.kind) {
      case 'stored':
        return storedTile(tile, index);
      case 'uploading':
        return h(
          'li',
          { class: 'tile tile-uploading', 'aria-label': `Uploading ${tile.file.name}` },
          icon('camera'),
          tile.bar,
        );
      case 'failed':
        return h(
          'li',
          { class: 'tile tile-failed' },
          h('p', {}, tile.message),
          h(
            'div',
            { class: 'tile-actions' },
            tileButton('Try again', () => {
              replace(tile, []);
              void upload(tile.file);
            }),
            tileButton('Remove', () => replace(tile, [])),
          ),
        );
    }
  }

  function storedTile(tile: Tile & { kind: 'stored' }, index: number): HTMLElement {
    const number = index + 1;
    const image = h('img', {
      src: `/photos/${encodeURIComponent(tile.id)}`,
      alt: `Photo ${number}${index === 0 ? ', the cover' : ''}`,
      onerror: () =>
        image.replaceWith(h('p', { class: 'tile-blank' }, icon('camera'), 'No preview')),
    });
    return h(
      'li',
      { class: 'tile', 'data-photo': tile.id },
      image,
      badgeOf(tile.id, index),
      h(
        'div',
        { class: 'tile-actions' },
        index === 0
          ? undefined
          : tileButton(
              `Make photo ${number} the cover`,
              () => {
                tiles = [tile, ...tiles.filter((one) => one !== tile)];
                draw();
                say('Cover changed.');
                onChanged(storedIds());
              },
              'Make cover',
            ),
        tileButton(
          `Remove photo ${number}`,
          () => {
            replace(tile, []);
            say('Photo removed.');
            add.querySelector('input')?.focus();
            onChanged(storedIds());
          },
          'Remove',
        ),
      ),
    );
  }

  function badgeOf(id: string, index: number): HTMLElement | undefined {
    if (unreadable.includes(id)) {
      return h('span', { class: 'tile-badge tile-badge-unreadable' }, "Can't be read");
    }
    return index === 0 ? h('span', { class: 'tile-badge' }, 'Cover') : undefined;
  }

  draw();
  return {
    markUnreadable: (ids) => {
      if (ids.join() === unreadable.join()) return;
      unreadable = ids;
      draw();
    },
    show: (ids) => {
      tiles = ids.map((id) => ({ kind: 'stored', id, name: '' }));
      draw();
    },
    add: (files) => {
      for (const file of [...files].slice(0, MAX_PHOTOS - tiles.length)) void upload(file);
    },
  };
}

function tileButton(label: string, onclick: () => void, text = label): HTMLButtonElement {
  return h('button', { type: 'button', class: 'tile-button', 'aria-label': label, onclick }, text);
}
