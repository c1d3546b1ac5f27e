/** Every question says what to type, and what is typed closes it. */
import { describe, expect, test } from "vitest";
import { NO_MAPPING } from "@quarterlight/core/answers";
import { read } from "@quarterlight/core/read";
import { answerTyped, answerWith, askedBy } from "@quarterlight/core/reading";
import { sheetOf } from "@quarterlight/core/workbook";
import { withAnswers } from "./given-answers.ts";
import { RAISED } from "./raised.fixture.ts";

/** Where two cells cannot both be right as they stand, they are not offered so, of no KPI of the workbook. */
const APART = {
  grids: {
    Card: [
      ["Code", "Indicator", "Unit", "Target", "2025/26 Q1", "2025/26 Q2"],
      ["A1", "Calls answered", "%", 85, 0.81, 0.82],
      ["A2", "Reviews on time", "%", null, 0.5, 0.6],
      ["A3", "Forms complete", "%", 0.9, 0.8, 0.7],
    ],
  },
  hide: {},
};

/** A number and a percentage of one indicator, in columns of a long table. */
const MEASURES = {
  grids: {
    Data: [
      ["Indicator", "Period", "Number", "%"],
      ["Falls", "2025/26 Q1", 4, 9],
      ["Falls", "2025/26 Q2", 5, 10],
    ],
  },
  hide: {},
};

describe.each([
  ...Object.entries(RAISED),
  ["percent scale", APART] as const,
  ["value column", MEASURES] as const,
])("%s", (asks, { grids, hide = {} }) => {
  const sheets = Object.entries(grids).map(([name, rows]) => ({ ...sheetOf(name, rows), ...hide }));
  const workbook = { name: "card.xlsx", date1904: false, sheets };
  const questionsBy = (given: readonly string[]) => {
    const { reading } = read(workbook, { mapping: withAnswers(NO_MAPPING, given) });
    return {
      asked: reading.questions,
      refused: reading.drift.filter(({ kind }) => kind === "contradicted"),
    };
  };
  const raised = questionsBy([]).asked.filter((each) => each.asks === asks);

  test("is asked, and says what to type", () => {
    expect(raised.length).toBeGreaterThan(0);
    for (const question of raised) {
      expect(unquoted(answerTyped(question))).toMatch(/^[\w-]+(?::.+)?=.+$/su);
      expect(answerWith(question)).toContain(`--answer ${answerTyped(question)}`);
    }
  });

  test("is closed by each of the answers that it offers, and none is refused", () => {
    for (const question of raised) {
      const { id, name, answers } = askedBy(question);
      const typed = answers.map((answer) => `${name}=${answer}`);
      for (const text of [...typed, unquoted(answerTyped(question))]) {
        const { asked, refused } = questionsBy([text]);
        const left = asked.map((each) => askedBy(each).id).filter((each) => each === id);
        expect([text, left, refused]).toEqual([text, [], []]);
      }
    }
  });
});

/** What a terminal hands on of what was typed. */
function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('\\"', '"') : text;
}
