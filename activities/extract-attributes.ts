import { Context } from '@temporalio/activity';
import {
  runModelStep,
  type ModelStepSources,
  type StepResult,
  type StepSpecifics,
  type StepSubject,
} from '#libs/calls/model-step';
import { readRawAnswer } from '#libs/db/model-calls/read-raw-answer';
import { attributesFacts } from '#libs/domain/attributes-facts';
import type { AttributesResult, AttributesStep } from '#libs/domain/contract';
import { TRIES_PER_PROVIDER } from '#libs/domain/failover';
import type { AttributesAnswer } from '#libs/domain/fields/accepted-field';
import { judgeAttributes, type AnswerUnderRepair } from '#libs/domain/fields/judge-attributes';
import { readSellerValues } from '#libs/domain/fields/read-seller-values';
import { repairableFields } from '#libs/domain/fields/repairable-refusals';
import type { Flag } from '#libs/domain/flag';
import type { FieldRepair } from '#libs/domain/request-change';
import {
  attributesPhotos,
  attributesRequest,
  type FieldProblem,
} from '#libs/models/requests/attributes-request';
import { withHeartbeat } from './heartbeat.js';
import { oursToFailure, verdictToFailure } from './to-application-failure.js';

/** Asks one provider of the plan for the listing's attributes and keeps what our rules accept. */
export class ExtractAttributes {
  constructor(private readonly sources: ModelStepSources) {}

  async extractAttributes(step: AttributesStep): Promise<AttributesResult> {
    try {
      const base = await this.underRepair(step);
      const result = await withHeartbeat(() =>
        runModelStep(this.sources, step, specificsOf(base), Context.current().cancellationSignal),
      );
      if (result.kind === 'verdict') throw verdictToFailure(result.verdict);
      const repair = base === undefined ? this.repairOf(step, result) : undefined;
      return {
        callId: result.callId,
        provider: step.planned.provider,
        ...attributesFacts(result.answer),
        ...(repair !== undefined && { repair }),
      };
    } catch (error) {
      throw oursToFailure(error);
    }
  }

  private async underRepair({
    repair,
    ...key
  }: AttributesStep): Promise<AnswerUnderRepair | undefined> {
    if (repair === undefined) return undefined;
    const text = await readRawAnswer(this.sources.db, key, repair.callId);
    return text === undefined ? undefined : { text, fields: repair.fields };
  }

  /** What is worth asking for once more: within the tries of this provider and round, and once. */
  private repairOf(
    { planned, round }: AttributesStep,
    { row, answer, callId, triesUsed }: Extract<StepResult<AttributesAnswer>, { kind: 'answered' }>,
  ): FieldRepair | undefined {
    const repairs = this.sources.providers.get(planned.provider)?.repairs ?? false;
    const hasTry = triesUsed < TRIES_PER_PROVIDER;
    if (!repairs || !hasTry || answer.refused.length === 0) return undefined;
    const { fields: filled } = readSellerValues(row.content.values);
    const fields = repairableFields(answer.refused, filled);
    return fields.length === 0 ? undefined : { callId, fields, round };
  }
}

function specificsOf(base: AnswerUnderRepair | undefined): StepSpecifics<AttributesAnswer> {
  return {
    request: (subject) => {
      const { row, profile, photos, planned, change } = subject;
      return attributesRequest(
        profile,
        planned,
        { locale: row.locale, text: row.content.text, photos },
        {
          ...(change !== undefined && { change }),
          ...(base !== undefined && { repairs: problemsOf(base, subject) }),
        },
      );
    },
    interpret: (text, subject) => {
      const judged = judgeAttributes(text, contextOf(subject), base);
      if (judged.kind === 'unusable') return judged;
      const { answer } = judged;
      return { kind: 'usable', answer, flags: base === undefined ? [] : flagsOf(answer) };
    },
  };
}

function contextOf({ row, photos, change }: StepSubject) {
  return {
    locale: row.locale,
    text: row.content.text,
    sentPhotoIds: attributesPhotos(photos, change).map((photo) => photo.id),
  };
}

/** What was wrong with the fields, by today's rules. */
function problemsOf(base: AnswerUnderRepair, subject: StepSubject): readonly FieldProblem[] {
  const judged = judgeAttributes(base.text, contextOf(subject));
  const refused = judged.kind === 'unusable' ? [] : judged.answer.refused;
  return base.fields.map((field) => ({
    field,
    problem: refused.find((one) => one.field === field)?.reason.detail ?? 'the answer broke a rule',
  }));
}

/** Row 21: contact data once more, after the model was told: the listing is a person's to look at. */
function flagsOf({ refused }: AttributesAnswer): readonly Flag[] {
  return refused.some(({ reason }) => reason.code === 'title.contact_data')
    ? [{ category: 'contact_data_in_answers', modality: 'text', evidence: { kind: 'listing' } }]
    : [];
}
