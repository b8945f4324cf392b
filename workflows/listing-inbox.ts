import { CancellationScope, defineSignal, setHandler } from '@temporalio/workflow';
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
  /** What the steps of the revision that is worked on run in; cancelled, and another, where its lane rises. */
  steps: CancellationScope;
  /** What the text of the run's present waits says, by what waits. */
  readonly waits: Map<string, string>;
}

/** Opens a run's inbox: called first, before anything is awaited, so that no signal is missed. */
export function openInbox(input: EnrichListingInput): ListingInbox {
  const inbox: ListingInbox = {
    newest: { revision: input.revision, lane: input.lane },
    settledUpTo: 0,
    retriesAsked: 0,
    onChange: () => undefined,
    steps: CancellationScope.current(),
    waits: new Map(),
  };
  setHandler(defineSignal<[Announcement]>(ANNOUNCE_REVISION), (told) => {
    if (told.revision > inbox.newest.revision) {
      inbox.newest = { revision: told.revision, lane: told.lane };
    } else if (told.revision === inbox.newest.revision) {
      const lane = moreUrgentLane(inbox.newest.lane, told.lane);
      const hasRisen = lane !== inbox.newest.lane;
      inbox.newest = { ...inbox.newest, lane };
      if (hasRisen) renewSteps(inbox);
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

/** A scope of its own for the steps of one revision, beneath that of the work on it. */
export function openSteps(inbox: ListingInbox, work: CancellationScope): void {
  inbox.steps = new CancellationScope({ cancellable: true, parent: work });
}

function renewSteps(inbox: ListingInbox): void {
  const { steps } = inbox;
  if (steps.parent !== undefined) openSteps(inbox, steps.parent);
  steps.cancel();
}
