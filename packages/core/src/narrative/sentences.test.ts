import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluate } from "../claims/index.ts";
import { type FactSheet, NOW, anyKpi, factIndex, sheetOf } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { faultsOfPlain, plainText, sentences } from "./index.ts";

const examples = sentences.flatMap((sentence) =>
  [...sentence.examples.said, ...sentence.examples.unsaid].map((example) => ({
    id: sentence.id,
    name: example.name,
    kpi: example.kpi,
    sentence,
    says: "says" in example ? example.says : undefined,
  })),
);

describe.each(examples)("$id of $name", ({ sentence, kpi, says }) => {
  const { facts, index } = told(kpi);
  const text = sentence.say(facts);

  test("is said as its example has it, or not at all", () => {
    expect(text && plainText(text)).toBe(says);
  });

  test("makes no claim that the facts do not bear out", () => {
    const verdicts = sentence.claims(facts).map((claim) => evaluate(claim, index).verdict);
    expect(verdicts.filter((verdict) => verdict !== "holds")).toEqual([]);
  });

  test("is told in sentences of 25 words at most, and none begins with a numeral", () => {
    const each = plainText(text ?? []).split(/(?<=[.!?]) /);
    expect(each.filter((words) => words.split(" ").length > 25 || /^\d/.test(words))).toEqual([]);
  });

  test("has no digit, no number and no judging word in its plain words", () => {
    const plain = (text ?? []).filter((run) => typeof run === "string");
    expect(plain.flatMap(faultsOfPlain)).toEqual([]);
  });
});

test("every sentence says when, has an example said and one not said, and an id of its own", () => {
  const lacking = sentences.filter(
    ({ when, examples: { said, unsaid } }) => when === "" || said.length === 0 || unsaid.length === 0,
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
});

test("every file of a sentence has its line in the list", () => {
  const files = readdirSync(new URL("sentences", import.meta.url)).filter((name) => name !== "index.ts");
  const listed = sentences.map(({ id }) => `${id}.ts`);
  expect(listed.toSorted()).toEqual(files.toSorted());
});

test("the page in the repository is the one the code makes", async () => {
  await expect(sentencesPage()).toMatchFileSnapshot("../../SENTENCES.md");
});

function told(kpi: Partial<Kpi>): {
  readonly facts: FactSheet;
  readonly index: ReturnType<typeof factIndex>;
} {
  const register = registerWith({ kpis: [anyKpi(kpi)] });
  const index = factIndex(register, { audience: "internal", area: "", period: NOW });
  const [only] = index.register.kpis;
  if (!only) throw new Error("an example without a KPI");
  return { facts: sheetOf(index, only), index };
}

/** SENTENCES.md: every sentence the report can say of a KPI, when, and as it reads in its examples. */
function sentencesPage(): string {
  const parts = sentences.map(
    ({ id, when, examples: { said, unsaid } }) =>
      `## ${id}\n\nSaid when ${when}.\n\n${said.map(({ name, says }) => `- ${name}: “${says}”`).join("\n")}\n\nNot said of: ${unsaid.map(({ name }) => name).join("; ")}.\n`,
  );
  return `${OPENING}\n${parts.join("\n")}`;
}

const OPENING = `# The sentences

Every sentence that the report can say of an indicator, in the order of telling. This page is made from the code by \`sentencesPage()\`; a test keeps it true. Each is written from claims, and each claim is held against the facts before the sentence may stand here. The indicators in the examples are invented.
`;
