import { addressName } from "@quarterlight/core/workbook";
import { expect, test } from "vitest";
import { codingKey } from "../ui/people/coding-keys.ts";
import {
  type Codes,
  codeEdits,
  nextToCode,
  remarksFor,
  themeChoices,
  toggled,
  unlikeCodes,
} from "./coding.ts";
import { Q2, afterEdits, voiced } from "./voices.fixture.ts";

const HEAD = [
  "Theme",
  "What it means",
  "What it leaves out",
  "Words that suggest it",
  "In use from",
  "In use until",
];
const LIST = [
  HEAD,
  ["Waiting", "How long it took."],
  ["Being heard", "Being asked."],
  ["Old one", "No more.", null, null, null, "2024-03-31"],
];
const HEADINGS = [
  "Feedback",
  "Period",
  "Source",
  "What they said",
  "Theme",
  "Person",
  "Coded by",
  "Coded again",
];
const remark = (n: number, theme = "", second = "") => [
  `F${n}`,
  "2025/26 Q2",
  "Care Opinion",
  n % 2 === 0 ? "I waited months." : "They asked us.",
  theme || null,
  `P${n}`,
  null,
  second || null,
];
const sixty = voiced({
  "Theme list": LIST,
  Feedback: [HEADINGS, ...Array.from({ length: 60 }, (_, n) => remark(n))],
});
const press = (key: string) => ({ key, ctrlKey: false, altKey: false, metaKey: false, target: null });

test("themes in use have a key each, and none of it is a key that does something else", () => {
  const choices = themeChoices(sixty.register, Q2);
  expect(choices.map(({ name, key }) => [key, name])).toEqual([
    ["1", "Waiting"],
    ["2", "Being heard"],
  ]);
  const many = Array.from({ length: 40 }, (_, n) => [`Theme ${n}`]);
  const keys = themeChoices(voiced({ "Theme list": [HEAD, ...many] }).register, Q2).map(({ key }) => key);
  expect(keys).toHaveLength(new Set(keys).size);
  for (const key of ["n", "p", "s", "u", ""]) expect(keys).not.toContain(key);
});

test("what words suggest is marked for the first coder and ticked for nobody", () => {
  const choices = themeChoices(sixty.register, Q2);
  const [first] = remarksFor(sixty.register, Q2, "first", choices);
  expect(first?.suggested).toContain("Waiting");
  expect(remarksFor(sixty.register, Q2, "second", choices)).toEqual([]);
});

test("sixty remarks are coded with two keys each, every one once, and written in one go with who did it", () => {
  const choices = themeChoices(sixty.register, Q2);
  const remarks = remarksFor(sixty.register, Q2, "first", choices);
  let codes: Codes = {};
  let presses = 0;
  for (let at = remarks[0]?.cell; at !== undefined; at = nextToCode(remarks, codes, at)) {
    const pressed = codingKey(press("1"), choices);
    if (pressed?.does === "toggle") codes = toggled(codes, at, pressed.theme);
    expect(codingKey(press("Enter"), choices)?.does).toBe("go on");
    presses += 2;
  }
  expect([presses, Object.keys(codes).length]).toEqual([120, 60]);
  const edits = codeEdits(sixty.workbook, remarks, codes, { coder: "first", person: "Involvement Officer" });
  const { feedback } = afterEdits(sixty, edits).register;
  expect(new Set(feedback.map(({ theme, codedBy }) => `${theme}, ${codedBy}`))).toEqual(
    new Set(["Waiting, Involvement Officer"]),
  );
});

test("a key gives a theme and takes it back; with a modifier, or while somebody types, it is nobody's", () => {
  const choices = themeChoices(sixty.register, Q2);
  const codes = toggled(toggled({}, "x", "Waiting"), "x", "Being heard");
  expect(codes).toEqual({ x: "Waiting; Being heard" });
  expect(toggled(toggled(codes, "x", "Waiting"), "x", "Being heard")).toEqual({});
  const does = (key: string, part = {}) => codingKey({ ...press(key), ...part }, choices)?.does;
  expect(["2", "3", "n", "P", "s", "U", "Enter"].map((key) => does(key))).toEqual([
    "toggle",
    undefined,
    "go on",
    "go back",
    "skip",
    "clear",
    "go on",
  ]);
  expect(does("1", { ctrlKey: true })).toBeUndefined();
});

const twice = voiced({
  "Theme list": LIST,
  Feedback: [
    HEADINGS,
    ...Array.from({ length: 14 }, (_, n) =>
      remark(n, "Waiting", n === 3 ? "Being heard; Waiting" : n === 5 ? "waiting" : ""),
    ),
  ],
});

test("a second person gets every tenth remark first, no suggestion, and writes beside the first's", () => {
  const choices = themeChoices(twice.register, Q2);
  const remarks = remarksFor(twice.register, Q2, "second", choices);
  expect(remarks.map(({ feedback }) => feedback.id).slice(0, 3)).toEqual(["F0", "F12", "F1"]);
  expect(remarks.flatMap(({ suggested }) => suggested)).toEqual([]);
  const codes = { [remarks[0]?.cell ?? ""]: "Being heard" };
  const edits = codeEdits(twice.workbook, remarks, codes, { coder: "second", person: "" });
  expect(edits.map(({ at, value }) => [addressName(at), value])).toEqual([["Feedback!H2", "Being heard"]]);
  expect(afterEdits(twice, edits).register.feedback[0]).toMatchObject({
    theme: "Waiting",
    second: ["Being heard"],
  });
});

test("where two people gave other themes is listed, each with whose they are", () => {
  expect(unlikeCodes(twice.register, Q2)).toMatchObject([
    { feedback: { id: "F3" }, firstOnly: [], secondOnly: ["Being heard"] },
  ]);
});
