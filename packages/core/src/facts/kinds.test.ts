import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { roundedNumber } from "../figure/index.ts";
import { periodName } from "../period/index.ts";
import type { SurveyResult } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { addressName } from "../workbook/index.ts";
import type { Example } from "./define.ts";
import { NOW, anyKpi } from "./examples.ts";
import { factIndex, questionId } from "./fact-index.ts";
import { type Found, isFact } from "./fact.ts";
import { COUNTS, KINDS, SURVEYS } from "./kinds/index.ts";
import { ROLES, type Role } from "./role.ts";

const kinds = [...KINDS, ...COUNTS, ...SURVEYS];
const examples = kinds.flatMap(({ finders, examples: given }) =>
  given.map((example) => ({ ...example, role: example.role ?? roleOf(finders) })),
);

test.each(examples)("$role of $name", (example) => {
  expect(givenBy(foundIn(example), example.gives)).toEqual(example.gives);
});

test("every role is filled by one kind, with an example that gives and one that does not", () => {
  const filled = kinds.flatMap(({ finders }) => finders.map(([role]) => role));
  expect(filled.toSorted()).toEqual([...ROLES].toSorted());
  const given = new Set(examples.flatMap(({ role, gives }) => ("none" in gives ? [] : [role])));
  expect(ROLES.filter((role) => !given.has(role) && role !== "before revision")).toEqual([]);
  const without = kinds.filter(({ examples: own }) => !own.some(({ gives }) => "none" in gives));
  expect(without.map(({ means }) => means)).toEqual([]);
});

test("every file of a kind has its line in the list", () => {
  const files = readdirSync(new URL("kinds", import.meta.url)).filter((name) => name !== "index.ts");
  expect(files).toHaveLength(kinds.length);
});

test("the page in the repository is the one the code makes", async () => {
  await expect(factsPage()).toMatchFileSnapshot("../../FACTS.md");
});

/** FACTS.md: every kind of fact, what it means, and what each example gives, in full. */
function factsPage(): string {
  const parts = kinds.map(({ finders, means, examples: given }) => {
    const roles = finders.map(([role]) => role);
    const lines = given.map((example) => {
      const role = example.role ?? roleOf(finders);
      const told = roles.length > 1 ? `${role} of ${example.name}` : example.name;
      return `- ${told}: ${inFull(foundIn({ ...example, role }))}`;
    });
    return `## ${roles.join(", ")}\n\n${means}\n\n${lines.join("\n")}\n`;
  });
  return `${OPENING}\n${parts.join("\n")}`;
}

const OPENING = `# The facts

Every kind of fact that a report, a check or the guard may speak from, by the roles it fills. This page is made from the code by \`factsPage()\`; a test keeps it true. Each example says what is found of an invented indicator: as a sentence and a table print it, unrounded, in its unit and places; what it may be called and which way it points; the other period it speaks of; by which rule, and from which cells. Or that nothing is known, and why.
`;

function inFull(found: Found): string {
  if (!isFact(found)) return `nothing: ${found.reason}${cellsIn(found)}`;
  const { value, unit, decimals, fair, words, ways, other, printed, prose, rule } = found;
  const number =
    value === undefined
      ? []
      : [`${roundedNumber(value, 6)} ${unit.kind}${unit.of === "" ? "" : ` (${unit.of})`}`];
  const parts = [
    `“${prose}”, “${printed}”`,
    ...number.map((told) => `${told} at ${decimals} places`),
    ...(fair.length > 0 ? [`or ${fair.join(" or ")}`] : []),
    ...(words.length > 0 ? [`called ${words.join(", ")}`] : []),
    ...(ways.length > 0 ? [`goes ${ways.join(", ")}`] : []),
    ...(other === undefined ? [] : [`beside ${periodName(other)}`]),
    `by ${rule}`,
  ];
  return `${parts.join("; ")}${cellsIn(found)}`;
}

/** Up to this many cells are named one by one; of more, the first and the last. */
const FEW = 3;

function cellsIn({ cells }: Found): string {
  const names = cells.map(addressName);
  const told =
    names.length <= FEW ? names.join(", ") : `${names[0]} to ${names.at(-1)}, ${names.length} cells`;
  return names.length === 0 ? "" : `; from ${told}`;
}

/** As much of what was found as an example speaks of. */
function givenBy(found: Found, expected: Example["gives"]): Example["gives"] {
  if (!isFact(found)) return { none: found.reason };
  if (found.cells.length === 0) throw new Error("a fact without a cell");
  if ("none" in expected) return { value: found.value ?? Number.NaN, printed: found.printed };
  const { value, word, printed, ways, fair, rule, cells } = expected;
  return {
    ...(value === undefined ? {} : { value: roundedNumber(found.value ?? Number.NaN, 2) }),
    ...(word === undefined ? {} : { word: found.words.includes(word) ? word : found.words.join(", ") }),
    ...(printed === undefined ? {} : { printed: found.printed }),
    ...(ways === undefined ? {} : { ways: found.ways }),
    ...(fair === undefined ? {} : { fair: found.fair }),
    ...(rule === undefined ? {} : { rule: found.rule }),
    ...(cells === undefined ? {} : { cells: found.cells.map(addressName) }),
  };
}

function roleOf(finders: readonly (readonly [Role, unknown])[]): Role {
  const [first] = finders[0] ?? [];
  if (!first) throw new Error("a kind without a role");
  return first;
}

function foundIn({
  role,
  kpi,
  kpis,
  surveys,
  basis,
  period = NOW,
}: Example & { readonly role: Role }): Found {
  const questions = (surveys ?? []).map((fields) => ({ ...QUESTION, ...fields }));
  const several = kpis?.map((fields, i) => anyKpi({ id: `K${i + 1}`, ...fields }));
  const register = registerWith({ kpis: several ?? [anyKpi(kpi)], surveys: questions });
  const index = factIndex(register, { audience: "public", area: "", period: NOW });
  const id = surveys ? questionId(QUESTION) : kpis ? "" : "K1";
  return index.factAt({ kpi: id, period: questions.at(-1)?.wave ?? period, role, basis });
}

const QUESTION: SurveyResult = {
  survey: "Residents' survey",
  question: "I was listened to",
  wording: "1",
  wave: NOW,
  outcomes: [],
  base: undefined,
  positive: undefined,
  percent: undefined,
  population: "adults",
  at: { sheet: "Surveys", row: 1, column: 3 },
};
