/** What a reason means, for whoever reads an enrichment. */
export interface ReasonKind {
  readonly meaning: string;
  /** What can be done; null where nothing is wrong. */
  readonly fix: string | null;
}

/**
 * Codes that outcomes, fields without value and `needsAttention` carry beside their sentence. Why a single claim of a
 * model was refused has its own list (`fields/refusal.ts`), photos too (`libs/photos/photo-failure.ts`).
 */
export const REASONS = {
  'safety.flagged': {
    meaning:
      'A safety flag is open whose evidence is in the listing; nothing of a model is published.',
    fix: 'A person looks at the listing. A revision without the flagged words or photo is no longer held by it.',
  },
  'safety.not_assessed': {
    meaning: 'A safety check that must pass was not made; nothing of a model is published.',
    fix: 'Photos that can not be read are the usual cause: send readable ones in a new revision.',
  },
  'safety.held': {
    meaning: 'The field is left out because the listing is held.',
    fix: null,
  },
  'safety.refused': {
    meaning: 'The model refused to judge the listing; a refusal is never taken to another model.',
    fix: 'A person looks at the listing.',
  },
  'safety.unavailable': {
    meaning: 'No provider could judge the listing within its lane’s time.',
    fix: 'Send a new revision once providers are back.',
  },
  'safety.over_budget': {
    meaning: 'Budgets allowed no provider to judge the listing.',
    fix: 'Raise the budget, then send a new revision.',
  },
  'safety.stopped': {
    meaning: 'Judging stopped because the revision was settled otherwise.',
    fix: null,
  },
  'attributes.refused': {
    meaning: 'The model refused to read the listing; a refusal is never taken to another model.',
    fix: 'A person looks at the listing.',
  },
  'attributes.unavailable': {
    meaning: 'No provider could read the listing within its lane’s time.',
    fix: 'Send a new revision once providers are back.',
  },
  'attributes.over_budget': {
    meaning: 'Budgets or ceilings allowed no provider to read the listing.',
    fix: 'Raise them, or wait for the next day (UTC); then send a new revision.',
  },
  'attributes.stopped': {
    meaning: 'Reading stopped because the revision was settled otherwise.',
    fix: null,
  },
  'field.abstained': {
    meaning: 'Neither the text nor a photo says it, so nothing is written.',
    fix: 'The seller fills it in, or adds a photo of the label.',
  },
  'photos.none_usable': {
    meaning: 'None of the photos can be used; the text alone was read.',
    fix: '`photos` says what is wrong with each.',
  },
  'photos.some_unusable': {
    meaning: 'Some of the photos can not be used; the others were.',
    fix: '`photos` says what is wrong with each.',
  },
  'listing.gone': {
    meaning: 'The listing service does not have the listing any more.',
    fix: null,
  },
  'revision.never_announced': {
    meaning: 'The listing moved on to a revision that was never announced here.',
    fix: 'Announce the listing’s newest revision.',
  },
  'write_back.refused': {
    meaning: 'The listing service refuses the enrichment document as wrong (400, 422).',
    fix: 'Mend the listing service or Garnish, then `retry-now`: a new document is made.',
  },
  'write_back.credentials_refused': {
    meaning:
      'The listing service refuses Garnish’s token (401, 403); the marketplace’s write-backs are paused.',
    fix: 'Correct the token, then `retry-now`.',
  },
  'write_back.failing': {
    meaning: 'The listing service has been failing for over an hour; it is still retried.',
    fix: 'Mend the listing service; `retry-now` cuts the wait short.',
  },
  'engine.run_ended': {
    meaning: 'The listing’s workflow was terminated or failed: a bug, or somebody’s hand.',
    fix: 'Look the workflow up in Temporal; a higher revision enriches the listing again.',
  },
  'operator.failed': {
    meaning: 'An operator ended the revision; the sentence is theirs.',
    fix: 'A higher revision enriches the listing again.',
  },
} as const satisfies Readonly<Record<string, ReasonKind>>;
