/** Money as people read it; a price that was never set has no amount. */
export function priceText(priceCents: number | null, currency: string): string {
  if (priceCents === null) return 'No price yet';
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(priceCents / 100);
}

/** Time of day to the second, with the day where it isn't today. */
export function timeText(iso: string, now = new Date()): string {
  const time = new Date(iso);
  const isToday = time.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat('en-GB', {
    ...(isToday ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(time);
}

/** Micro-dollars as people read them, to the fourth digit at least. */
export function dollars(micros: number): string {
  const [whole = '', decimals = ''] = (micros / 1_000_000).toFixed(6).split('.');
  return `$${whole}.${decimals.replace(/0{1,2}$/, '')}`;
}

/** How long until then, to follow a time: `, in 4 min`; nothing once it is over. */
export function howLong(ms: number): string {
  if (ms <= 0) return '';
  return ms < 90_000 ? `, in ${Math.ceil(ms / 1_000)} s` : `, in ${Math.round(ms / 60_000)} min`;
}
