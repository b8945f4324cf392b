import { Context } from '@temporalio/activity';
import {
  runModelStep,
  type ModelStepSources,
  type StepSpecifics,
  type StepSubject,
} from '#libs/calls/model-step';
import { flaggableContent } from '#libs/db/flags/flaggable-content';
import { readOpenFlags } from '#libs/db/flags/read-open-flags';
import type { ModelStep, OpenFlag, SafetyResult } from '#libs/domain/contract';
import type { SafetyAnswer } from '#libs/domain/safety-check';
import { acceptSafety } from '#libs/domain/safety-rules/accept-safety';
import { readSafetyWire } from '#libs/domain/safety-rules/read-safety-wire';
import { safetyRequest } from '#libs/models/requests/safety-request';
import { withHeartbeat } from './heartbeat.js';
import { oursToFailure, verdictToFailure } from './to-application-failure.js';

/** Asks one provider of the plan to judge the listing; flags are raised in the commit that stores its answer. */
export class CheckSafety {
  constructor(private readonly sources: ModelStepSources) {}

  async checkSafety(step: ModelStep): Promise<SafetyResult> {
    try {
      const result = await withHeartbeat(() =>
        runModelStep(this.sources, step, specifics, Context.current().cancellationSignal),
      );
      if (result.kind === 'verdict') throw verdictToFailure(result.verdict);
      const { checks } = result.answer;
      return {
        callId: result.callId,
        provider: step.planned.provider,
        checks: checks.map(({ category, modality, verdict }) => ({ category, modality, verdict })),
        openFlags: checks.some(({ verdict }) => verdict === 'flag')
          ? await readOpenFlags(this.sources.db, step, flaggableContent(result.row))
          : NONE_LOOKED_FOR,
      };
    } catch (error) {
      throw oursToFailure(error);
    }
  }
}

/**
 * Where the answer raised no flag, those of earlier revisions aren't read here, for nearly no listing has any: the
 * step to `writing` refuses a decision that doesn't know of one, and the run decides again with it.
 */
const NONE_LOOKED_FOR: readonly OpenFlag[] = [];

const specifics: StepSpecifics<SafetyAnswer> = {
  request: ({ row, profile, photos, planned, change }) =>
    safetyRequest(
      profile,
      planned,
      {
        locale: row.locale,
        text: row.content.text,
        values: row.content.values,
        photos,
      },
      change,
    ),
  interpret: (text, subject) => {
    const read = readSafetyWire(text);
    if (read.kind === 'unusable') return read;
    const { answer, flags } = acceptSafety(read.wire, {
      judges: subject.provider.judges,
      content: flaggableContent(subject.row),
      photosComplete: photosComplete(subject),
    });
    return { kind: 'usable', answer, flags };
  },
};

function photosComplete({ row, photos, change }: StepSubject): 'complete' | 'incomplete' | 'none' {
  if (row.content.photos.length === 0) return 'none';
  if (change === 'without_photos') return 'incomplete';
  return photos.length === row.content.photos.length ? 'complete' : 'incomplete';
}
