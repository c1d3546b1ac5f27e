/**
 * The labelled cases of disclosure, from the folder that PRIVACY_CORPUS names: decided, written to
 * PRIVACY_OUT, then judged. Cases that are not shown, or carry no answers, run the same way.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { leaks } from "./attack.ts";
import type { Cell, Table } from "./cells.ts";
import { leastLoss } from "./least-loss.ts";
import { masked } from "./printing.ts";

const repository = resolve(import.meta.dirname, "../../../../..");
const shared = process.env["QUARTERLIGHT_SHARED"] || resolve(repository, "../shared");
const path = join(process.env["PRIVACY_CORPUS"] || join(shared, "privacy"), "disclosure.json");
const out = process.env["PRIVACY_OUT"];

const asSchema = z.union([
  z.number(),
  z.literal(true),
  z.literal("withheld"),
  z.object({ fewerThan: z.number() }),
  z.object({ range: z.tuple([z.number(), z.number()]) }),
  z.object({ rounded: z.number(), to: z.number() }),
]);
const printedSchema = z.object({ cell: z.string(), as: asSchema });
const needSchema = z.union([
  z.object({ cell: z.string(), from: z.number(), to: z.number() }),
  z.object({ cell: z.string(), atLeast: z.number() }),
]);
const common = {
  id: z.string(),
  loss: z.number().default(1),
  printable: z.boolean().default(true),
  mustPrint: z.boolean().default(false),
};
const cellSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("count"),
    value: z.number(),
    people: z.boolean().default(true),
    sensitive: z.boolean().default(false),
    fewerThan: z.number().optional(),
    ...common,
  }),
  z.object({
    kind: z.literal("ratio"),
    of: z.string(),
    base: z.string(),
    times: z.number(),
    dp: z.number().default(0),
    ...common,
  }),
  z.object({ kind: z.literal("mean"), parts: z.array(z.string()), dp: z.number().default(0), ...common }),
  z.object({ kind: z.literal("difference"), from: z.string(), to: z.string(), ...common }),
  z.object({
    kind: z.literal("statement"),
    sum: z.record(z.string(), z.number()),
    is: z.enum(["<=", "<", ">=", ">", "="]),
    right: z.number(),
    ...common,
  }),
]);
/** What the program sees of a case: no answer, no leak, no reason. */
const caseSchema = z.object({
  id: z.string(),
  policy: z.object({
    fewerThan: z.number(),
    zero: z.enum(["shown", "hidden"]),
    markers: z.enum(["apart", "one"]).default("apart"),
  }),
  cells: z.array(cellSchema),
  identities: z
    .array(
      z.union([
        z.object({ total: z.string(), parts: z.array(z.string()) }),
        z.object({ lesser: z.string(), greater: z.string() }),
      ]),
    )
    .default([]),
  known: z.array(printedSchema).default([]),
  protect: z.array(needSchema).default([]),
  insiders: z
    .array(z.object({ who: z.string(), knows: z.array(printedSchema), protect: z.array(needSchema) }))
    .default([]),
  naive: z.array(printedSchema).optional(),
});
const answerSchema = z.object({
  id: z.string(),
  answer: z.object({ loss: z.number().optional(), none: z.boolean().optional() }),
});

function contents(): { readonly cases: readonly unknown[] } {
  return z.object({ cases: z.array(z.unknown()) }).parse(JSON.parse(readFileSync(path, "utf8")));
}

function casesWithoutLabels() {
  return contents().cases.map((each) => {
    const { naive, cells, ...rest } = caseSchema.parse(each);
    const table: Table = {
      ...rest,
      cells: cells.map((cell): Cell => {
        if (cell.kind !== "count") return cell;
        const { fewerThan, ...count } = cell;
        return fewerThan === undefined ? count : { ...count, fewerThan };
      }),
    };
    // Where a case says nothing of its first printing, small counts stand under "fewer than", whatever marks others.
    const apart: Table = { ...table, policy: { ...table.policy, markers: "apart" } };
    return { id: rest.id, table, first: naive ?? masked(apart) };
  });
}

test.skipIf(!existsSync(path))(
  "decides the labelled cases safely at the least loss (skipped where the set is absent)",
  () => {
    const decided = casesWithoutLabels().map(({ id, table, first }) => ({
      id,
      table,
      decision: leastLoss(table, first),
    }));
    if (out !== undefined && out !== "") {
      mkdirSync(out, { recursive: true });
      const printings = Object.fromEntries(decided.map(({ id, decision }) => [id, decision.printed]));
      writeFileSync(join(out, "printed.json"), `${JSON.stringify(printings, null, 1)}\n`);
    }
    const answers = new Map(
      contents().cases.flatMap((each) => {
        const { data } = answerSchema.safeParse(each);
        return data === undefined ? [] : [[data.id, data.answer] as const];
      }),
    );
    const wrong = decided.flatMap(({ id, table, decision }) => {
      const answer = answers.get(id);
      if (answer === undefined) return [];
      if (answer.none === true) return decision.beyondHelp.length > 0 ? [] : [`${id}: nothing can help here`];
      const open = leaks(table, decision.printed).map(({ cell }) => `${id}: ${cell} can be worked out`);
      return decision.loss === answer.loss
        ? open
        : [...open, `${id}: loses ${decision.loss}, not ${answer.loss}`];
    });
    const bad = new Set(wrong.map((each) => each.split(":", 1)[0]));
    const held = [...answers.keys()].filter((id) => !bad.has(id)).length;
    if (process.env["PRIVACY_SAY"] === "scores")
      console.log(`Disclosure: ${held} of ${answers.size} cases safe at the least loss`);
    expect(wrong).toEqual([]);
  },
);
