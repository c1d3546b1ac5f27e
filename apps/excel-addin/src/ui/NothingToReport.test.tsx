import { sheetOf } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { keepingOf } from "../work/keeping.ts";
import { type Understanding, understand } from "../work/understanding.ts";
import { voiced } from "../work/voices.fixture.ts";
import { NothingToReport } from "./NothingToReport.tsx";
import { drawn, wordsIn } from "./drawn.fixture.tsx";
import { draftsOf } from "./drafts/drafts.ts";

const nothing = () => undefined;
const promised = () => Promise.resolve();

/** What the pane shows of a workbook in which there is no figure. */
function shown(understanding: Understanding): Promise<string> {
  const [first] = understanding.register.kpis;
  const ways = { apply: promised, keep: promised, answer: () => understanding.answers };
  return drawn(
    <NothingToReport
      understanding={understanding}
      offers={{ blank: () => Promise.resolve(""), example: () => Promise.resolve("") }}
      place={{ kpi: first?.id ?? "", setKpi: nothing, offered: "", filter: "all", setFilter: nothing }}
      keeping={keepingOf(understanding, ways)}
      drafts={draftsOf("list.xlsx", undefined)}
      answer={nothing}
      keep={undefined}
      saving={undefined}
      select={undefined}
      joined={undefined}
      readAgain={nothing}
      another={undefined}
      said=""
      sayAgain={undefined}
      failure=""
      again={undefined}
      isWaiting={false}
    />,
  );
}

const LIST = [
  ["Ref", "Indicator", "Lead", "Target"],
  ["A1", "Percentage of people seen within 18 weeks", "Head of Service", "90%"],
  ["A2", "Life expectancy at birth, men", "", ""],
  ["A3", "Number of complaints answered in time", "Complaints Officer", "95%"],
];

test("a list of indicators without figures is classified: each with a suggestion, its reasons and the form", async () => {
  const workbook = { name: "list.xlsx", date1904: false, sheets: [sheetOf("Indicators", LIST)] };
  const words = wordsIn(await shown(understand({ workbook, notices: [] })));
  expect(words).toContain("3 indicators, and no figures yet");
  expect(words).toContain("3 of 3 left");
  expect(words).toContain("Nobody has decided yet.");
  expect(words).toContain("Who decided");
  expect(words).toMatch(/Who delivers the thing counted\?/u);
  // Without a report there is nothing to preview, and no tally to move.
  expect(words).not.toContain("Preview this KPI");
});

test("where a heading was changed, the way to mend it is all that is offered, and comes first", async () => {
  const html = await shown(
    voiced({
      Figures: [
        ["KPI", "Period", "What we counted"],
        ["A1", "2025/26 Q1", 7],
      ],
    }),
  );
  expect(wordsIn(html)).toContain("“Figures” has no column “Value”");
  expect(wordsIn(html)).not.toContain("Judged by it");
});
