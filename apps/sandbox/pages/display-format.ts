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
