import type { ListingView } from '../listings/listing-view.js';
import { timeText } from './display-format.js';
import { h } from './element.js';

/** One line of the timeline, whichever way it went. */
interface Line {
  readonly at: string;
  readonly way: 'to Garnish' | 'from Garnish';
  readonly what: string;
  readonly status: number | null;
  readonly result: string;
}

/** The requests about a listing both ways, in the order of time. */
export function timelineOf(listing: ListingView): readonly Line[] {
  const sent = listing.announcementAttempts.map((attempt): Line => ({
    at: attempt.at,
    way: 'to Garnish',
    what: `${attempt.intent} revision ${attempt.revision}`,
    status: attempt.status,
    result: attempt.detail ?? 'accepted',
  }));
  const received = listing.writeBackRequests.map((request): Line => ({
    at: request.receivedAt,
    way: 'from Garnish',
    what: `write-back of revision ${request.revision ?? '?'}`,
    status: request.status,
    result: [
      request.verdict?.replaceAll('_', ' ') ?? 'under way',
      request.fault === null ? undefined : `fault: ${request.fault}`,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  }));
  return [...sent, ...received].sort((one, other) => one.at.localeCompare(other.at));
}

/** The timeline as a table. */
export function requestsTable(listing: ListingView): HTMLElement {
  const lines = timelineOf(listing);
  if (lines.length === 0) return h('p', { class: 'muted' }, 'No request either way yet.');
  return h(
    'table',
    { class: 'requests' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...['Time', 'Way', 'Request', 'Status', 'Result'].map((name) =>
          h('th', { scope: 'col' }, name),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      ...lines.map((line) =>
        h(
          'tr',
          {},
          h('td', { class: 'number' }, timeText(line.at)),
          h('td', {}, line.way),
          h('td', {}, line.what),
          h(
            'td',
            { class: 'number', 'data-status': statusKind(line.status) },
            String(line.status ?? '—'),
          ),
          h('td', {}, line.result),
        ),
      ),
    ),
  );
}

function statusKind(status: number | null): 'good' | 'bad' | 'none' {
  if (status === null) return 'none';
  return status < 400 ? 'good' : 'bad';
}
