import type { Question } from "@quarterlight/core/reading";
import type { Sheet } from "@quarterlight/core/workbook";

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
export const RAISED: Readonly<
  Record<Question["asks"], { readonly grids: Grids; readonly hide?: Partial<Sheet> }>
> = {
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
