import { byId } from './element.js';
import { fetchFault, setFault } from './sandbox-api.js';

const form = byId('form', HTMLFormElement);
const NUMBERS = ['latencyMs', 'status', 'retryAfterSeconds', 'everyNth'] as const;

function mode(): string {
  return form.querySelector<HTMLInputElement>('input[name=mode]:checked')?.value ?? 'none';
}

/** Only the settings that the mode has are shown, and sent. */
function isForMode(element: Element): boolean {
  return (element.closest('[data-for]')?.getAttribute('data-for') ?? '')
    .split(' ')
    .includes(mode());
}

function drawSettings(): void {
  for (const label of form.querySelectorAll<HTMLElement>('[data-for]')) {
    label.hidden = !isForMode(label);
  }
  const everyNth = byId('everyNth', HTMLInputElement);
  everyNth.min = mode() === 'changing' ? '2' : '1';
  if (Number(everyNth.value) < Number(everyNth.min)) everyNth.value = everyNth.min;
}

function settingOfForm(): object {
  const setting: Record<string, unknown> = { mode: mode() };
  for (const name of NUMBERS) {
    const input = byId(name, HTMLInputElement);
    if (isForMode(input) && input.value !== '') setting[name] = Number(input.value);
  }
  const moment = byId('moment', HTMLSelectElement);
  if (isForMode(moment)) setting['moment'] = moment.value;
  return setting;
}

function showSetting(setting: Readonly<Record<string, unknown>>): void {
  const chosen = form.querySelector<HTMLInputElement>(`input[value="${String(setting['mode'])}"]`);
  if (chosen !== null) chosen.checked = true;
  for (const name of NUMBERS) {
    const value = setting[name];
    if (typeof value === 'number') byId(name, HTMLInputElement).value = String(value);
  }
  if (typeof setting['moment'] === 'string') {
    byId('moment', HTMLSelectElement).value = setting['moment'];
  }
  drawSettings();
}

form.addEventListener('change', drawSettings);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const result = byId('result', HTMLElement);
  setFault(settingOfForm()).then(
    (set) => (result.textContent = set.mode === 'none' ? 'All well again.' : `Set: ${set.mode}.`),
    (error: unknown) => (result.textContent = error instanceof Error ? error.message : 'Not set.'),
  );
});

showSetting({ ...(await fetchFault()) });
document.documentElement.dataset['ready'] = 'yes';
