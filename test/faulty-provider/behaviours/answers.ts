import { inferred } from '#libs/domain/fields/test-claims';
import { withForeignTitle } from '../answers/foreign-title.js';
import { obedientAnswersTo } from '../answers/obedient-answer.js';
import {
  changedAnswer,
  completion,
  COUNTED,
  errorReply,
  goodAnswer,
  type Behaviour,
} from './behaviour.js';

/** A whole completion, and what is wrong with it: rows 15 to 22. */
export const ANSWERS = {
  honest: {
    rows: [],
    what: 'a good answer',
    becomes: 'answer',
    reply: async (asked) => completion(asked, await goodAnswer(asked)),
  },
  filtered_prompt: {
    rows: [15],
    what: "the filter's 400",
    becomes: 'policy.filter',
    protocols: ['openai', 'anthropic'],
    reply: (asked) => errorReply(asked, 'filtered_prompt'),
  },
  filtered: {
    rows: [15],
    what: 'the filter stops the answer',
    becomes: 'policy.filter',
    protocols: ['openai', 'gemini'],
    reply: async (asked) => completion(asked, await goodAnswer(asked), { end: 'filter' }),
  },
  refusal: {
    rows: [16],
    what: 'the model refuses',
    becomes: 'policy.refusal',
    protocols: ['openai', 'anthropic'],
    reply: (asked) => completion(asked, 'I can’t help with that.', { end: 'refusal' }),
  },
  cut_at_length: {
    rows: [17],
    what: 'the answer is cut at its length limit',
    becomes: 'out.length',
    reply: async (asked) =>
      completion(asked, (await goodAnswer(asked)).slice(0, 40), { end: 'length' }),
  },
  empty: {
    rows: [18],
    what: 'a clean end, and no text',
    becomes: 'out.empty',
    reply: (asked) => completion(asked, ''),
  },
  prose: {
    rows: [19],
    what: 'words in place of JSON',
    becomes: 'answer',
    reply: (asked) => completion(asked, 'Sure! It is a lovely dress.'),
  },
  fenced: {
    rows: [],
    what: 'a good answer in a code fence',
    becomes: 'answer',
    reply: async (asked) => completion(asked, `\`\`\`json\n${await goodAnswer(asked)}\n\`\`\``),
  },
  other_schema: {
    rows: [20],
    what: 'JSON of another schema altogether',
    becomes: 'answer',
    reply: (asked) => completion(asked, '[{"label":"dress","score":0.9}]'),
  },
  bad_field: {
    rows: [21],
    what: "a good answer but for the category, which isn't in the taxonomy",
    becomes: 'answer',
    reply: (asked) =>
      changedAnswer(asked, (answer) => ({
        ...answer,
        ...(asked.request.wanted.has('category') && {
          category: inferred('Boats > Sailing boats'),
        }),
      })),
  },
  contact_data: {
    rows: [21],
    what: 'a good answer but for the title, which has a telephone number',
    becomes: 'answer',
    reply: (asked) =>
      changedAnswer(asked, (answer) => ({
        ...answer,
        ...(asked.request.wanted.has('title') && { title: inferred('Dress, tel. 0171 2345678') }),
      })),
  },
  wrong_language: {
    rows: [22],
    what: 'a good answer but for the title, which is in another language',
    becomes: 'answer',
    reply: (asked) =>
      changedAnswer(asked, (answer) =>
        asked.request.wanted.has('title') ? withForeignTitle(answer, asked.request) : answer,
      ),
  },
  obedient: {
    rows: [],
    what: 'does whatever a hostile text of test/hostile-text demands, else a good answer',
    becomes: 'answer',
    reply: async (asked) => {
      const texts = obedientAnswersTo(asked.request);
      if (texts === undefined) return completion(asked, await goodAnswer(asked));
      return completion(asked, texts[asked.before % texts.length] ?? texts[0]);
    },
  },
  lying_usage: {
    rows: [],
    what: 'a good answer that counts more cached tokens than input',
    becomes: 'answer',
    reply: async (asked) =>
      completion(asked, await goodAnswer(asked), {
        tokens: { ...COUNTED, cached: 50 * COUNTED.input },
      }),
  },
  impossible_usage: {
    rows: [],
    what: 'a good answer with less than no tokens',
    becomes: 'answer',
    reply: async (asked) =>
      completion(asked, await goodAnswer(asked), { tokens: { input: -5, cached: 0, output: -1 } }),
  },
} as const satisfies Record<string, Behaviour>;
