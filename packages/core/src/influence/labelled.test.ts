/**
 * The labelled indicators: suggested from the folder that CLASSIFY_DATA names, written to CLASSIFY_OUT, then
 * scored. Sets that are not shown, or that carry no labels, run the same way.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { rowAnswers } from "./evidence/answers.ts";
import { argue } from "./evidence/argue.ts";
import { rowOf } from "./evidence/row.fixture.ts";
import { QUESTIONS, type Question } from "./question.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const shared = process.env["QUARTERLIGHT_SHARED"] || resolve(repository, "../shared");
const folder = process.env["CLASSIFY_DATA"] || join(shared, "classify");
const path = join(folder, "indicators.json");
const out = process.env["CLASSIFY_OUT"];

const words = z.union([z.string(), z.number(), z.null()]).optional();
const rowSchema = z.object({
  id: z.string(),
  code: words,
  title: words,
  definition: words,
  source: words,
  unit: words,
  frequency: words,
  polarity: words,
  target: words,
  lead: words,
  note: words,
  series: z.array(z.tuple([words, z.unknown()]).rest(z.unknown())).optional(),
});
const labelSchema = z.object({
  id: z.string(),
  label: z.object({
    class: z.enum(["target", "monitoring", "discuss"]),
    confidence: z.string(),
    answers: z.record(z.string(), z.object({ answer: z.string() })).optional(),
  }),
});

/** The one place that opens the set; what it gives to the program carries no label. */
function rowsWithoutLabels() {
  return z.array(rowSchema).parse(JSON.parse(readFileSync(path, "utf8")));
}

function labels() {
  const rows: unknown = JSON.parse(readFileSync(path, "utf8"));
  return z
    .array(z.unknown())
    .parse(rows)
    .flatMap((row) => labelSchema.safeParse(row).data ?? []);
}

const NUMBERS = new Map<Question, string>(QUESTIONS.map((question, at) => [question, String(at + 1)]));

function suggested() {
  return rowsWithoutLabels().map(({ id, series = [], ...cells }) => {
    const text = Object.fromEntries(
      Object.entries(cells).map(([name, value]) => [name, String(value ?? "")]),
    );
    const row = rowOf({ ...text, periods: series.map(([period]) => String(period ?? "")) });
    const argument = argue(row);
    const answers = rowAnswers(row, argument);
    return {
      id,
      class: argument.class,
      answers: Object.fromEntries(
        QUESTIONS.map((question) => [NUMBERS.get(question), answers[question].says]),
      ),
      because: argument.because.map(({ words: quoted, cell }) => ({ words: quoted, cell })),
    };
  });
}

test.skipIf(!existsSync(path))(
  "suggests classes of labelled indicators (skipped where the set is absent)",
  () => {
    const found = suggested();
    if (out !== undefined && out !== "") {
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, "suggested.json"), `${JSON.stringify(found, null, 1)}\n`);
    }
    const byId = new Map(found.map((each) => [each.id, each]));
    const known = labels().filter(
      ({ label }) => label.confidence === "sure" || label.confidence === "likely",
    );
    if (known.length === 0) return;
    const classOf = (id: string) => byId.get(id)?.class;
    const open = known.filter(({ label }) => label.class === "discuss");
    const decidable = known.filter(({ label }) => label.class !== "discuss");
    const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
    const agreement = share(
      known.filter(({ id, label }) => classOf(id) === label.class).length,
      known.length,
    );
    const left = share(decidable.filter(({ id }) => classOf(id) === "discuss").length, decidable.length);
    const wrong = decidable.filter(
      ({ id, label }) => classOf(id) !== "discuss" && classOf(id) !== label.class,
    ).length;
    const decided = share(open.filter(({ id }) => classOf(id) !== "discuss").length, open.length);
    expect(agreement).toBeGreaterThanOrEqual(0.85);
    expect(left).toBeLessThanOrEqual(0.15);
    expect(wrong).toBeLessThanOrEqual(Math.max(1, Math.floor(known.length * 0.03)));
    expect(decided).toBeLessThanOrEqual(0.2);
    expect(found.filter((each) => each.class !== "discuss" && each.because.length === 0)).toEqual([]);
  },
);
