import { completion, goodAnswer, page, writtenAnswer, type Behaviour } from './behaviour.js';

/** A 2xx that is no answer, or none that may be read: rows 10 to 14. */
export const ENVELOPES = {
  html: { rows: [10], what: 'a page with 200', becomes: 'wire.not_json', reply: () => page(200) },
  no_content: {
    rows: [10],
    what: '204',
    becomes: 'wire.not_json',
    reply: () => ({ kind: 'status', status: 204, body: '' }),
  },
  nothing: {
    rows: [10],
    what: '200 with an empty body',
    becomes: 'wire.not_json',
    reply: () => ({ kind: 'status', status: 200, body: '' }),
  },
  error_in_200: {
    rows: [11],
    what: '200 with an error in it',
    becomes: 'wire.error_in_200',
    reply: ({ protocol }) => ({ kind: 'status', status: 200, body: protocol.errorIn200 }),
  },
  no_choice: {
    rows: [12],
    what: '200 without an answer in it',
    becomes: 'wire.no_choice',
    reply: ({ request, protocol }) => protocol.withoutAnswer(writtenAnswer(request, '')),
  },
  unknown_end: {
    rows: [12],
    what: 'an answer that ended in a way that nobody knows',
    becomes: 'wire.no_choice',
    reply: async (asked) => completion(asked, await goodAnswer(asked), { end: 'unknown' }),
  },
  other_model: {
    rows: [13],
    what: 'a good answer of another model',
    becomes: 'wire.model_mismatch',
    reply: async (asked) => completion(asked, await goodAnswer(asked), { model: 'b-model' }),
  },
  replay: {
    rows: [14],
    what: 'the answer to an earlier request once more, where there was one',
    becomes: 'answer',
    reply: async (asked) => asked.earlier ?? completion(asked, await goodAnswer(asked)),
  },
} as const satisfies Record<string, Behaviour>;
