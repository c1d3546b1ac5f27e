/** Every question says what to type, and what is typed closes it. */
import { describe, expect, test } from "vitest";
import { NO_MAPPING } from "@quarterlight/core/answers";
import { read } from "@quarterlight/core/read";
import { type Question, answerTyped, answerWith, askedBy } from "@quarterlight/core/reading";
import { type Sheet, sheetOf } from "@quarterlight/core/workbook";
import { withAnswers } from "./given-answers.ts";

type Grids = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;

const CARD = ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2"] as const;
const REGISTER = {
  Register: [
    ["Code", "Indicator", "Definition", "Unit", "Good is", "Data source", "Owner"],
    ["A1", "Calls", "Calls that came in", "number", "higher", "Phones", "Head of Access"],
  ],
  Data: [
    ["Code", "Indicator", "Month", "Value"],
    ["A1", "Calls", "Apr-25", 81],
    ["A1", "Calls", "May-25", 82],
  ],
} satisfies Grids;

/** A workbook that raises each question. */
const RAISED: Readonly<Record<Question["asks"], { readonly grids: Grids; readonly hide?: Partial<Sheet> }>> =
  {
    "current period": {
      grids: {
        Card: [
          ["Code", "Indicator", "This quarter"],
          ["A1", "Calls", 81],
          ["A2", "Reviews", 7],
        ],
      },
    },
    area: {
      grids: {
        Data: [
          ["Area", "Indicator", "Period", "Value"],
          ["North Ayrshire", "Calls", "2025/26 Q1", 4],
          ["East Ayrshire", "Calls", "2025/26 Q1", 5],
        ],
      },
    },
    whose: {
      grids: {
        Card: [CARD, ["Kilbrae"], ["A1", "Calls", 81, 82], ["Dunmore"], ["A1", "Calls", 8, 9]],
      },
    },
    quarters: {
      grids: {
        Falls: [
          ["Year", "Apr", "Dec", "Jan", "Mar"],
          [2024, 1, 2, 3, 4],
        ],
      },
    },
    caveat: { grids: { Card: [["North locality only; a = b"], CARD, ["A1", "Calls", 81, 82]] } },
    marker: { grids: { Card: [CARD, ["A1", "Calls", 81, "-"], ["A2", "Reviews", 8, 9]] } },
    dates: {
      grids: {
        Data: [
          ["Indicator", "Date", "Value"],
          ["Visits", "10/1/2024", 1],
          ["Visits", "11/1/2024", 2],
          ["Visits", "12/1/2024", 3],
        ],
      },
    },
    "decimal mark": {
      grids: { Card: [CARD, ["A1", "Calls", "1.234", "1.345"], ["A2", "Reviews", "2.345", "1.222"]] },
    },
    "months or quarters": {
      grids: {
        Card: [
          ["Code", "Indicator", "Jun-24", "Sep-24"],
          ["A1", "Calls", 81, 82],
          ["A2", "Reviews", 7, 8],
        ],
      },
    },
    "percent scale": {
      grids: {
        Card: [
          ["Code", "Indicator", "Unit", "Target", "2025/26 Q1", "2025/26 Q2"],
          ["A2", "Reviews on time", "%", null, 0.5, 0.6],
        ],
      },
    },
    "money scale": {
      grids: {
        Card: [
          ["Code", "Indicator", "Unit", "Target", "2025/26 Q1"],
          ["A1", "Spend", "£", 1200, 120_000],
          ["A2", "Calls", "number", 4, 5],
        ],
      },
    },
    "value column": {
      grids: {
        Data: [
          ["Indicator", "Year", "Crude", "Standardised"],
          ["Falls", "2023/24", 21, 19],
          ["Falls", "2024/25", 22, 20],
        ],
      },
    },
    "last year": {
      grids: {
        Card: [
          ["Code", "Indicator", "2025/26 Q2", "Last year"],
          ["A1", "Calls", 81, 80],
          ["A2", "Reviews", 78, 80],
        ],
      },
    },
    "one year": {
      grids: {
        Card: [
          ["Code", "Indicator", "Q1 FY25", "Q2 FY25"],
          ["A1", "Calls", 81, 80],
          ["A2", "Reviews", 78, 80],
        ],
      },
    },
    hidden: {
      grids: { Card: [CARD, ["A1", "Calls", 81, 82], ["A2", "Reviews", 8, 9]] },
      hide: { hiddenRows: [2] },
    },
    direction: {
      grids: {
        Card: [
          ["Code", "Indicator", "Good is", "Target", "2025/26 Q1", "2025/26 Q2"],
          ["A1", "Falls", "higher", 5, 81, 80],
          ["A2", "Reviews", "zigzag", 5, 81, 80],
        ],
      },
    },
    frequency: {
      grids: {
        First: [
          ["Code", "Indicator", "Frequency", "2025/26 Q1"],
          ["A1", "Calls", "Monthly", 81],
        ],
        Second: [
          ["Code", "Indicator", "Frequency", "2025/26 Q2"],
          ["A1", "Calls", "Quarterly", 82],
        ],
      },
    },
    "in no register": { grids: { ...REGISTER, Data: [...REGISTER.Data, ["B7", "Bus stops", "Jun-25", 84]] } },
    "months of a quarter": { grids: REGISTER },
    "report date": {
      grids: {
        ...REGISTER,
        Settings: [
          ["Setting", "Value"],
          ["Partnership", "Glenmarrow"],
          ["Report period", "2025/26 Q1"],
        ],
      },
    },
    "comment period": {
      grids: {
        ...REGISTER,
        Comments: [
          ["Code", "Comment", "Author"],
          ["A1", "A busy quarter for the phones", "Head of Access"],
        ],
      },
    },
    "consent words": {
      grids: {
        Data: REGISTER.Data,
        Stories: [
          ["Title", "Story", "Consent", "Quarter"],
          ["A walk", "She went out again after months at home.", "Anyone who asks", "2025/26 Q1"],
        ],
      },
    },
    "target of the period": {
      grids: {
        Data: [
          ["Code", "Indicator", "Period", "Value", "Target"],
          ["A1", "Calls answered (%)", "2025/26 Q1", 81, 80],
          ["A1", "Calls answered (%)", "2025/26 Q2", 82, null],
        ],
      },
    },
  };

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

describe.each([...Object.entries(RAISED), ["percent scale", APART] as const])(
  "%s",
  (asks, { grids, hide = {} }) => {
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
  },
);

/** What a terminal hands on of what was typed. */
function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('\\"', '"') : text;
}
