/** Tabs that follow the ARIA pattern: arrows move between them, Tab goes into the panel. */
export interface Tabs {
  /** Selects a tab by its id, as if clicked, but says nothing to `onChosen`. */
  select(tabId: string): void;
}

/** Makes the buttons in `list` tabs for the panels that they name in `aria-controls`. */
export function attachTabs(list: HTMLElement, onChosen: (tabId: string) => void): Tabs {
  const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role=tab]')];

  function select(tabId: string): void {
    for (const tab of tabs) {
      const isSelected = tab.id === tabId;
      tab.setAttribute('aria-selected', String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel !== null) panel.hidden = !isSelected;
    }
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => {
      select(tab.id);
      onChosen(tab.id);
    });
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      const next = tabs[(index + step + tabs.length) % tabs.length];
      next?.focus();
      next?.click();
    });
  });
  return { select };
}
