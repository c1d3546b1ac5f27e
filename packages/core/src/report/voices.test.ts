import { expect, test } from "vitest";
import { plainText } from "../narrative/index.ts";
import type { Action, Evaluation, Feedback, Register, Success, Theme } from "../register/index.ts";
import { AGREED } from "../register/kpi.fixture.ts";
import { faultsIn, plain } from "./index.ts";
import { NOW, at, built, reported, said, themesOf, written } from "./said-themes.fixture.ts";

const BEFORE = { start: NOW.start - 3, months: 3 };

const SIX = Array.from({ length: 6 }, (_, index) => said("Waiting; Being told", index));
const THREE = [0, 1, 2].map((index) => said("Getting there", index + 6));

test("where the last themes were each raised by a few, the first of them says so for all", () => {
  const feedback = [...THREE, ...SIX, said("Kindness", 20), said("Parking", 21)];
  const themes = ["Getting there", "Waiting", "Kindness", "Parking"].map((each) => written(each));
  expect(themesOf({ feedback, themes }).slice(1)).toEqual([
    "Getting there / One to four people raised this, and each of the two themes after it.",
  ]);
  expect(themesOf({ feedback, themes: themes.slice(0, 3) }).slice(1)).toEqual([
    "Getting there / One to four people raised this, and the theme after it.",
  ]);
});

test("themes are told by people, most first, and never by a few outside an own edition", () => {
  const register = { feedback: [...THREE, ...SIX], themes: [written("Getting there"), written("Waiting")] };
  expect(themesOf(register)).toEqual([
    "Waiting / Six people raised waiting, in two kinds of source: one remark was good and five poor.",
    "Getting there / One to four people raised it.",
  ]);
  expect(themesOf(register, "internal")[1]).toBe(
    "Getting there / Three people raised getting there, in two kinds of source: three remarks were poor.",
  );
  const things = (kept: Partial<Register>) =>
    reported(kept).summary.things.items.map(({ strong }) => plainText(strong));
  expect(things(register)).toContain("Waiting was what people spoke of most (six people)");
  expect(things({ ...register, feedback: THREE }).join()).not.toContain("Getting there");
});

test("a count of remarks names the rows that were counted, and of those none that the edition does not print", () => {
  const agreed = { consent: "C1" } as const;
  const feedback = SIX.map((each, place) => ({
    ...each,
    text: `Words ${place}.`,
    ...(place === 2 ? { from: "service", ...agreed } : place === 4 ? {} : agreed),
  })) satisfies readonly Feedback[];
  const consents = [{ ...AGREED, id: "C1" }];
  const register = {
    feedback: [...feedback, said("Waiting", 6, agreed)],
    consents,
    themes: [written("Waiting")],
  };
  const { report, index } = built(register);
  const text = report.voices.themes[0]?.text ?? [];
  const cells = text.flatMap((run) =>
    typeof run === "string" || !("cells" in run) ? [] : [[plain([run]), ...run.cells]],
  );
  const rows = (...numbers: readonly number[]) => numbers.map((row) => `Feedback!A${row + 1}`);
  expect(cells).toEqual([
    ["Six", ...rows(0, 1, 3, 5, 6)],
    ["two", ...rows(0, 1, 2, 3, 5, 6)],
    ["one", ...rows(0)],
    ["six", ...rows(1, 2, 3, 5, 6)],
  ]);
  expect(faultsIn(report, index)).toEqual([]);
  const alone = built({ ...register, consents: [] });
  expect(JSON.stringify(alone.report.voices.themes)).toContain('"cells":["Themes!A2"]');
  expect(JSON.stringify(alone.report)).not.toContain("Feedback!");
  expect(faultsIn(alone.report, alone.index)).toEqual([]);
});

test("a theme that nobody was counted for stands last, and of themes typed alone the one without a number", () => {
  const counted = { feedback: [said("Buses", 0)], themes: [written("Waiting"), written("Buses")] };
  expect(reported(counted, "internal").voices.themes.map(({ heading }) => heading)).toEqual(["Buses"]);
  const [once, never] = [
    written("Buses", { mentions: 1, summary: "S." }),
    written("Waiting", { summary: "S." }),
  ];
  expect(themesOf({ themes: [never, once] })).toEqual(["Buses / S. It came up once.", "Waiting / S."]);
  const told = {
    feedback: [said("Buses", 0)],
    themes: [written("Waiting", { summary: "S." }), written("Buses")],
  };
  expect(reported(told, "internal").voices.themes.map(({ heading }) => heading)).toEqual([
    "Buses",
    "Waiting",
  ]);
});

test("where nobody wrote down who spoke, what was typed is told as before", () => {
  const feedback = SIX.map(({ person: _person, ...each }) => each);
  expect(themesOf({ feedback, themes: [written("Waiting", { mentions: 27 })] })).toEqual([
    "Waiting / It came up 27 times.",
  ]);
});

test.each<readonly [string, Partial<Theme>, string]>([
  ["answered", { cameOfIt: "A later bus", state: "answered" }, "A later bus."],
  ["refused", { cameOfIt: "No drivers", state: "refused" }, "It was not taken up: no drivers."],
  [
    "refused by somebody with a name",
    { cameOfIt: "NHS rules", state: "refused" },
    "It was not taken up: NHS rules.",
  ],
  ["silent", { state: "taken" }, "There is no answer yet."],
])("what was taken somewhere the quarter before is told again: %s", (_, more, ending) => {
  const themes = [
    written("Waiting", { period: BEFORE, fedInto: "Planning", takenOn: "2025-07-02", ...more }),
  ];
  expect(themesOf({ themes })).toEqual([
    `Waiting, in April to June 2025 / We took it to Planning. ${ending}`,
  ]);
});

test.each([
  ["Care at home improvement group", "the care at home improvement group."],
  [
    "Integration Joint Board, performance and audit committee",
    "the Integration Joint Board, performance and audit committee.",
  ],
  [
    "Community Planning Partnership, for its Local Outcomes Improvement Plan",
    "the Community Planning Partnership, for its Local Outcomes Improvement Plan.",
  ],
  ["Board of the housing association.", "the board of the housing association."],
  ["Staff briefing and induction", "staff briefing and induction."],
  ["Kilmarra carers group", "the Kilmarra carers group."],
  ["IJB workshop", "IJB workshop."],
  ["The locality team", "the locality team."],
  ["our own partnership board", "our own partnership board."],
  ["Each care team", "each care team."],
  ["Public Health Scotland", "Public Health Scotland."],
])("what was taken to %s is said as a person would", (fedInto, told) => {
  expect(themesOf({ themes: [written("Waiting", { fedInto })] })).toEqual([
    `Waiting / We took this to ${told}`,
  ]);
});

const success = (title: string, more: Partial<Success> = {}): Success => ({
  period: NOW,
  title,
  text: "It went well.",
  kpis: [],
  at: at("Successes"),
  ...more,
});

test("every success of the quarter stands once: beside its figure, under its outcome, or at the end", () => {
  const { sections } = reported({
    successes: [
      success("By figure", { kpis: ["H1"] }),
      success("By outcome", { outcomes: [2] }),
      success("By nothing"),
      success("Both", { kpis: ["H1"], use: "both" }),
      success("For the year", { kpis: ["H1"], use: "year" }),
      success("Kept", { use: "keep" }),
      success("No consent", { consent: "C9" }),
    ],
  });
  expect(
    sections
      .map(({ title, successes }) => [title, successes.map((each) => each.title)])
      .filter(([, each]) => each?.length),
  ).toEqual([
    [sections[0]?.title, ["By figure", "By outcome", "Both"]],
    ["What also went well", ["By nothing"]],
  ]);
});

const recommended = (more: Partial<Evaluation>): Evaluation => ({
  service: "Care at home",
  period: BEFORE,
  found: "Families wait.",
  change: "",
  lead: "Manager",
  reference: "E1",
  kind: "evaluation",
  by: "",
  finishedOn: "",
  grades: "",
  recommendation: "Give a date.",
  response: "accepted",
  whyNot: "",
  due: "2026-01-31",
  firstDue: "",
  timesMoved: undefined,
  state: "under way",
  evidence: "",
  closedOn: "",
  kpis: [],
  themes: [],
  saidBefore: "",
  at: at("Evaluations"),
  ...more,
});

test.each<readonly [string, Partial<Evaluation>, readonly string[]]>([
  ["new", { period: NOW, change: "A letter." }, ["Families wait. / A letter."]],
  ["open and older", {}, []],
  ["closed before", { state: "done", closedOn: "2025-06-30", evidence: "A letter." }, []],
  [
    "done now",
    { state: "done", closedOn: "2025-09-30", evidence: "A letter." },
    ["Give a date. / Done on 30 September 2025: A letter."],
  ],
  ["late", { due: "2025-10-31" }, ["Give a date. / Due by 31 October 2025 and not done."]],
  [
    "late with its reason",
    { due: "2025-10-31", whyNot: "No staff." },
    ["Give a date. / Due by 31 October 2025 and not done: No staff."],
  ],
])("a recommendation: %s", (_, more, items) => {
  const { evaluations } = reported({ evaluations: [recommended(more)] });
  expect(evaluations.items.map(({ found, change }) => `${found} / ${change}`)).toEqual(items);
});

test("an action that was done is of the time it was closed in, and an overtaken one is not told", () => {
  const action = (text: string, more: Partial<Action>): Action => ({
    due: "2025-03-31",
    text,
    lead: "",
    kpis: [],
    state: "done",
    at: at("Actions"),
    ...more,
  });
  const { summary } = reported({
    actions: [
      action("Closed now", { closedOn: "2025-09-01" }),
      action("Closed before", {}),
      action("Overtaken", { state: "overtaken", closedOn: "2025-09-01" }),
    ],
  });
  expect(summary.next.items.flatMap(({ what }) => what)).toEqual(["Closed now"]);
});
