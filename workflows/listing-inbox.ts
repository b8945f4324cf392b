import { defineSignal, setHandler } from '@temporalio/workflow';
import {
  ANNOUNCE_REVISION,
  RETRY_NOW,
  SETTLE_REVISIONS,
  type Announcement,
  type EnrichListingInput,
  type Settlement,
} from '#libs/domain/contract';
import { moreUrgentLane } from '#libs/domain/lane-timings';

/** What a run has been told. Handlers only record; the loop acts. */
export interface ListingInbox {
  /** The newest revision that was announced, with its most urgent lane. */
  newest: Announcement;
  /** Every revision up to this one has its outcome. */
  settledUpTo: number;
  /** How often a person asked to end the present wait. */
  retriesAsked: number;
  /** Called after each change; the loop sets it to stop outdated work. */
  onChange: () => void;
  /** Called where the newest revision's lane has risen. Calls, not promises: every promise of a run costs. */
  readonly onLaneRise: Set<() => void>;
}

/** Opens a run's inbox: called first, before anything is awaited, so that no signal is missed. */
export function openInbox(input: EnrichListingInput): ListingInbox {
  const inbox: ListingInbox = {
    newest: { revision: input.revision, lane: input.lane },
    settledUpTo: 0,
    retriesAsked: 0,
    onChange: () => undefined,
    onLaneRise: new Set(),
  };
  setHandler(defineSignal<[Announcement]>(ANNOUNCE_REVISION), (told) => {
    if (told.revision > inbox.newest.revision) {
      inbox.newest = { revision: told.revision, lane: told.lane };
    } else if (told.revision === inbox.newest.revision) {
      const lane = moreUrgentLane(inbox.newest.lane, told.lane);
      const hasRisen = lane !== inbox.newest.lane;
      inbox.newest = { ...inbox.newest, lane };
      if (hasRisen) for (const react of inbox.onLaneRise) react();
    }
    inbox.onChange();
  });
  setHandler(defineSignal<[Settlement]>(SETTLE_REVISIONS), ({ upTo }) => {
    inbox.settledUpTo = Math.max(inbox.settledUpTo, upTo);
    inbox.onChange();
  });
  setHandler(defineSignal(RETRY_NOW), () => {
    inbox.retriesAsked += 1;
    inbox.onChange();
  });
  return inbox;
}
