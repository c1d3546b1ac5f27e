import { addressName, sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";
import { answerOf, caveatKey } from "../../reading/index.ts";
import type { Caveat } from "../../register/index.ts";
import { defineCheck } from "../frame/define.ts";

const SAYS: Record<Caveat, string> = {
  "another period": "says that the figure is of another time",
  "another area": "says that the figure is of another area",
  "another unit": "says that the figure is in another unit",
  "so far": "says that the figure is of the year so far",
  part: "says that the figure is not whole",
  wrong: "says that the figure may be wrong",
  unchecked: "says that the figure is not settled",
  colour: "tells some figures apart by their look",
};

export const wordsAgainst = defineCheck({
  id: "P14",
  title: "Words that say a figure may not be right",
  castsDoubt: true,
  why: "Whoever wrote them knows something of the figure that the report would pass over.",
  scope: "kpi",
  check: ({ kpi }) => (kpi.cautions ?? []).map(({ of, says, text, at }) => ({ at: of, says, text, by: at })),
  severity: "warning",
  message: ({ text, by, says }) => `“${text}” (${addressName(by)}) ${SAYS[says]}.`,
  remedy: ({ text }) =>
    `Put the figure right, or mark it [p] or [e]; take the words out where they no longer hold, let them stand with a reason, or have them printed beside the figure: quarterlight read FILE --answer ${answerOf(`note:${caveatKey(text)}`, "beside")}.`,
  isReading: true,
  departs: "Not in the catalogue of checks.",
  examples: {
    keep: [() => noted("Referrals went up in September")],
    break: [
      () => noted("Q2 figure is wrong"),
      () => noted("Feb missing"),
      () => noted("Awaiting validation"),
    ],
  },
});

function noted(words: string) {
  const sheet = sheetOf("Scorecard", [
    ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "Target", "Comments"],
    ["H1", "People home within three days (%)", 81, 82, 80, words],
  ]);
  const workbook = { name: "Example.xlsx", sheets: [sheet], date1904: false };
  return { workbook, ...read(workbook) };
}
