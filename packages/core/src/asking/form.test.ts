import { expect, test } from "vitest";
import { check, inWords } from "../checks/index.ts";
import { read } from "../read/index.ts";
import { filledForm, formsFor, workbookOf, HEADINGS } from "./asking.fixture.ts";
import { messageFor, reminderFor } from "./message.ts";
import { askedEdits } from "./merge.ts";
import { keyIn } from "./key.ts";
import { cellName } from "../workbook/index.ts";

const plain = workbookOf();
const WHOLE = "Fewer were seen because two posts are empty. The ward manager will fill them by January.";

test("a form an owner, with what needs words first; nobody is asked about an indicator without a lead", () => {
  const { forms, ownerless } = formsFor(plain);
  expect(forms.map(({ owner, items }) => [owner, items.map(({ kpi, isOwed }) => [kpi, isOwed])])).toEqual([
    ["Head of Care", [["A3", false]]],
    [
      "Ward Manager",
      [
        ["A1", true],
        ["A2", false],
      ],
    ],
  ]);
  expect(ownerless.map(({ id }) => id)).toEqual(["A4"]);
  expect(formsFor(plain, { onlyOwed: true }).forms.map(({ owner }) => owner)).toEqual(["Ward Manager"]);
  expect(formsFor(plain, { owner: "head" }).forms.map(({ owner }) => owner)).toEqual(["Head of Care"]);
});

test("it says the figure, what it means, what is off and the last words", () => {
  const said = workbookOf([HEADINGS, ["A1", "2025/26 Q1", "Fewer were seen."]]);
  expect(formsFor(said).forms[1]?.items[0]).toMatchObject({
    ref: "A1",
    title: "Seen in time",
    figure: "60%, July to September 2025",
    meaning: "People seen in time.",
    last: "April to June 2025: Fewer were seen.",
    asItWas: "2025/26 Q1 81 /; 2025/26 Q2 60 /; target 85",
  });
  expect(formsFor(said).forms[1]?.items[0]?.off).toMatch(
    /^Off target\. That is 25 percentage points short of the target of 85%\./u,
  );
});

test("words that are there are not asked for again, and an asking that was not answered is", () => {
  const owed = (row: readonly (string | null)[]) =>
    formsFor(workbookOf([HEADINGS, row])).forms.flatMap(({ items }) =>
      items.flatMap(({ kpi, isOwed }) => (isOwed ? [kpi] : [])),
    );
  expect(owed(["A1", "2025/26 Q2", WHOLE])).toEqual([]);
  expect(owed(["A1", "2025/26 Q2", "Two posts are empty."])).toEqual(["A1"]);
  expect(owed(["A1", "2025/26 Q2", "n/a"])).toEqual(["A1"]);
  expect(owed(["A3", "2025/26 Q2", null, null, "2025-11-01"])).toEqual(["A3", "A1"]);
});

test("words that leave a part out are asked for, with the part, where N10 would ask for it", () => {
  const said = workbookOf([HEADINGS, ["A1", "2025/26 Q2", "Two posts are empty."]]);
  expect(formsFor(said).forms[1]?.items[0]?.off).toMatch(
    / The words so far do not say what happened, what is being done, by when or who does it\.$/u,
  );
  const { register, reading } = read(said);
  const input = { workbook: said, register, reading };
  const found = check(input).filter(({ check: id }) => id === "N10");
  expect(inWords(found, input).map(({ message }) => message)).toEqual([
    expect.stringContaining(
      "The KPI is off target, and its commentary for 2025/26 Q2 does not say what happened, what is being done, by when or who does it.",
    ),
  ]);
});

test("the hidden sheet says again what the form was", () => {
  for (const form of formsFor(plain).forms) expect(keyIn(filledForm(form, {}))).toEqual(form);
});

test("the text of an email names what needs words, and holds no figure", () => {
  const [care, ward] = formsFor(plain).forms;
  if (care === undefined || ward === undefined) throw new Error("there are two owners");
  const text = messageFor(ward, "ward-manager.xlsx");
  expect(text).toContain("Subject: Your words about July to September 2025, by 13 November 2025");
  expect(text).toContain("One figure needs your words:\n- Seen in time\n");
  expect(text).toContain("ward-manager.xlsx");
  expect(text).not.toMatch(/\d+(?:\.\d+)?%|\b60\b|\b85\b/u);
  expect(messageFor(care, "care.xlsx")).toContain("No words of yours are missing.");
});

const REMINDED = {
  owner: "Ward Manager",
  period: { start: 2025 * 12 + 6, months: 3 },
  askedOn: "2025-11-03",
  dueOn: "2025-11-13",
  daysLate: 0,
  titles: ["Seen in time"],
};

test.each<[string, Partial<typeof REMINDED>, readonly string[]]>([
  [
    "nobody has asked yet",
    { askedOn: "" },
    [
      "Subject: Your words about July to September 2025, by 13 November 2025",
      "One figure needs your words:\n- Seen in time\n",
      "reply to this, by 13 November 2025.",
    ],
  ],
  [
    "there is still time",
    { titles: ["Seen in time", "Falls checks"] },
    [
      "are due by 13 November 2025",
      "We asked on 3 November 2025 and have no answer yet. 2 figures need your words:\n- Seen in time\n- Falls checks\n",
      ", by 13 November 2025.",
    ],
  ],
  ["it is late", { daysLate: 1 }, ["were due by 13 November 2025", "as soon as you can."]],
])("a reminder where %s", (_, part, says) => {
  const text = reminderFor({ ...REMINDED, ...part });
  for (const words of says) expect(text).toContain(words);
});

test("a copy of the workbook says who was asked: what needs words, once", () => {
  const cells = (workbook: ReturnType<typeof workbookOf>) =>
    askedEdits(workbook, formsFor(workbook).forms).map(({ at, value }) => [cellName(at), value]);
  expect(cells(plain)).toEqual([
    ["A2", "A1"],
    ["B2", "2025/26 Q2"],
    ["E2", "2025-11-03"],
  ]);
  expect(cells(workbookOf([HEADINGS, ["A1", "2025/26 Q2", null, null, "2025-11-01"]]))).toEqual([]);
});
