import { Context } from '@temporalio/activity';
import { runModelStep, type ModelStepSources, type StepSpecifics } from '#libs/calls/model-step';
import { attributesFacts } from '#libs/domain/attributes-facts';
import type { AttributesResult, ModelStep } from '#libs/domain/contract';
import type { AttributesAnswer } from '#libs/domain/fields/accepted-field';
import { acceptAttributes } from '#libs/domain/fields/accept-attributes';
import { readAttributesWire } from '#libs/domain/fields/read-attributes-wire';
import { attributesRequest, ATTRIBUTES_PHOTOS } from '#libs/models/requests/attributes-request';
import { withHeartbeat } from './heartbeat.js';
import { oursToFailure, verdictToFailure } from './to-application-failure.js';

/** Asks one provider of the plan for the listing's attributes and keeps what our rules accept. */
export class ExtractAttributes {
  constructor(private readonly sources: ModelStepSources) {}

  async extractAttributes(step: ModelStep): Promise<AttributesResult> {
    try {
      const result = await withHeartbeat(() =>
        runModelStep(this.sources, step, specifics, Context.current().cancellationSignal),
      );
      if (result.kind === 'verdict') throw verdictToFailure(result.verdict);
      return {
        callId: result.callId,
        provider: step.planned.provider,
        ...attributesFacts(result.answer),
      };
    } catch (error) {
      throw oursToFailure(error);
    }
  }
}

const specifics: StepSpecifics<AttributesAnswer> = {
  request: ({ row, profile, photos, planned }) =>
    attributesRequest(profile, planned, {
      locale: row.locale,
      text: row.content.text,
      photos,
    }),
  interpret: (text, { row, photos }) => {
    const read = readAttributesWire(text);
    if (read.kind === 'unusable') return read;
    const answer = acceptAttributes(read.wire, {
      locale: row.locale,
      text: row.content.text,
      sentPhotoIds: photos.slice(0, ATTRIBUTES_PHOTOS).map((photo) => photo.id),
    });
    return {
      kind: 'usable',
      answer: { accepted: answer.accepted, refused: [...read.broken, ...answer.refused] },
      flags: [],
    };
  },
};
