import { describe, expect, test } from "vitest";
import { Q2, voiced } from "../../work/voices.fixture.ts";
import { firstChoices } from "../../work/first-choices.ts";
import { drawn, wordsIn } from "../drawn.fixture.tsx";
import { draftsOf } from "../drafts/drafts.ts";
import type { Session } from "../session.ts";
import { Themes } from "./Themes.tsx";
import { Coding } from "./Coding.tsx";
import { Merge } from "./Merge.tsx";
import { Plan } from "./Plan.tsx";
import { Surveys } from "./Surveys.tsx";
import { WordsOwed } from "./WordsOwed.tsx";
import { remarksFor, themeChoices } from "../../work/coding.ts";
import { requestsOf } from "../../work/owed.ts";

const SHEETS = {
  Commentary: [
    ["KPI", "Period", "Commentary", "Written by", "Asked on"],
    ["A1", "2025/26 Q2", null, null, "2025-11-01"],
  ],
  "Theme list": [
    ["Theme", "What it means", "What it leaves out", "Words that suggest it"],
    ["Waiting", "How long it took."],
    ["Being heard", "Being asked."],
  ],
  Feedback: [
    ["Feedback", "Period", "Source", "What they said", "Theme", "Person", "Coded again"],
    ["F1", "2025/26 Q2", "Care Opinion", "I waited months.", null, "P1"],
    ["F2", "2025/26 Q2", "Visit", "They asked us first.", "Being heard", "P2"],
    ["F3", "2025/26 Q2", "Visit", "Nobody asked.", "Being heard", "P3", "Waiting"],
  ],
  Evaluations: [
    ["Service", "Period", "What we found", "Reference", "Recommendation", "Response"],
    ["Care at home", "2025/26 Q1", "Visits are short.", "E1.1", "Lengthen visits.", "accepted"],
    ["Care at home", "2025/26 Q1", "Visits are late.", null, "Be on time.", "accepted"],
  ],
  Actions: [
    ["Due by", "What we will do", "Lead", "KPIs", "State", "From"],
    [null, "Hire two.", null, null, "open", "E0.1"],
  ],
  Surveys: [
    ["Survey", "Wave", "Question", "People who answered", "Answered positively", "Who was asked", "Answers"],
    ["Ours", "2025/26 Q2", "I am thanked when I do something well.", 80, 60, "All staff", "5-point agree"],
    ["National", "2024/25", "I get recognition for good work.", 900, 700, "All staff", "6-point agree"],
  ],
} as const;

const understanding = voiced(SHEETS);
const first = firstChoices(understanding);
if (!first) throw new Error("there is a period to report");
const { brief } = first;

/** What a part is given; nothing of it is written anywhere. */
function session(isCopy: boolean) {
  const given: Partial<Session> = {
    understanding,
    brief,
    select: undefined,
    drafts: draftsOf("small.xlsx", undefined),
    writing: { isCopy, outcome: "", write: () => Promise.resolve(true) },
    forms: () => Promise.resolve({ bytes: new Uint8Array(), owners: 1 }),
    returned: () => Promise.resolve({ forms: [], others: [] }),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what these parts do not use is left out
  return given as Session;
}

describe.each([
  ["in Excel", false],
  ["on the local page", true],
])("%s", (_, isCopy) => {
  const words = async (part: Parameters<typeof drawn>[0]) => wordsIn(await drawn(part));

  test("owners who owe words, since when and by when, with the text to send and a place for forms", async () => {
    const told = await words(<WordsOwed {...session(isCopy)} />);
    expect(told).toContain("Asked on 1 November 2025, due by 11 November 2025: 3 days late.");
    expect(told).toContain(
      "Subject: Reminder: your words about July to September 2025 were due by 11 November 2025",
    );
    expect(told).toMatch(/One small workbook for each of \d+ owners?.* Nothing is sent\..*Make the forms/u);
    expect(told).toContain("Choose returned forms");
    expect(told).toContain(isCopy ? "Save a copy that notes it as asked" : "Note it as asked");
  });

  test("a remark with what its words suggest, unticked, then how two people agree", async () => {
    const html = await drawn(<Themes {...session(isCopy)} />);
    const told = wordsIn(html);
    expect(told).toContain("1 of 1 left.");
    expect(told).toMatch(/Waiting suggested/u);
    expect(html).not.toMatch(/type="checkbox"[^>]* checked/u);
    expect(told).toContain("A second person coded 1 of 2 remarks");
    expect(told).toContain("First only: Being heard. Second only: Waiting.");
  });

  test("a pair side by side, with why its figures may not be compared", async () => {
    const told = await words(<Surveys {...session(isCopy)} />);
    expect(told).toContain("1 of 1 pairs to decide.");
    expect(told).toContain("Answers offered (differs) 5-point agree 6-point agree");
    expect(told).toContain("The figures may not stand side by side, because of the answers offered.");
    expect(told).toContain("Not recorded");
    expect(told).toContain(isCopy ? "Save a copy with the decision" : "Write it into Matched questions");
  });

  test("a recommendation is an action in one press, and what an action lacks is asked", async () => {
    const told = await words(<Plan {...session(isCopy)} />);
    expect(told).toContain(isCopy ? "Save a copy with it as an action" : "Make it an action");
    expect(told).toContain("Give it a reference first");
    expect(told).toMatch(/1 open action without a lead or a date Hire two\..*Who leads it.*By when/u);
  });
});

test("a second person is shown neither the first's themes nor what words suggest", async () => {
  const choices = themeChoices(understanding.register, Q2);
  const remarks = remarksFor(understanding.register, Q2, "second", choices);
  const html = await drawn(<Coding {...session(false)} {...{ choices, remarks }} coder="second" />);
  expect(wordsIn(html)).toContain("They asked us first.");
  expect(wordsIn(html)).toContain("What the first person gave is hidden until yours is written.");
  expect(html).not.toMatch(/type="checkbox"[^>]* checked/u);
  expect(wordsIn(html)).not.toContain("suggested");
});

test("answers that differ stand side by side with a choice, and the button says how much a press writes", async () => {
  const made = requestsOf(understanding, Q2, "2025-11-01").forms.find(
    ({ owner }) => owner === "Ward Manager",
  );
  const [item] = made?.items ?? [];
  if (!made || !item) throw new Error("there is a form");
  const cells = { cause: "Your words!G7", action: "", byWhen: "", lead: "" };
  const form = (file: string, cause: string, lead: string) => ({
    file,
    form: made,
    rows: [{ item, boxes: { cause, action: "", byWhen: "", lead }, cells }],
    gone: [],
    outside: [],
  });
  const forms = [form("a.xlsx", "Posts are empty.", "Head"), form("b.xlsx", "It snowed.", "")];
  const html = await drawn(
    <Merge {...session(false)} forms={forms} day="2025-11-12" done={() => undefined} />,
  );
  const told = wordsIn(html);
  expect(told).toMatch(/a\.xlsx Posts are empty\. b\.xlsx It snowed\./u);
  expect(told).toContain("Neither yet");
  expect(told).toContain("1 of 3 filled boxes can be written; 2 wait below");
  expect(told).toContain("Write 1 box into Commentary");
});
