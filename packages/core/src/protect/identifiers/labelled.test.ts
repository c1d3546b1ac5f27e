import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { identifiersIn } from "./find.ts";
import { declaredIn, labelsIn, rowsIn } from "./labelled/rows.ts";
import { scoreInWords, scoreOf, share } from "./labelled/score.ts";

/** The folder that PRIVACY_CORPUS names, else `../shared/privacy` beside the repository. */
const CORPUS =
  process.env["PRIVACY_CORPUS"] ??
  fileURLToPath(new URL("../../../../../../shared/privacy", import.meta.url));
const ROWS = join(CORPUS, "identifiers.jsonl");
const isThere = existsSync(ROWS);

/** Kinds whose check digits settle what they are. */
const CHECKED = new Set(["chi", "nhs"]);

describe.skipIf(!isThere)(`the labelled rows${isThere ? "" : " are not there, so they were skipped"}`, () => {
  const jsonl = isThere ? readFileSync(ROWS, "utf8") : "";
  const context = join(CORPUS, "context.json");
  const allowances = declaredIn(existsSync(context) ? JSON.parse(readFileSync(context, "utf8")) : {});
  const found = new Map(rowsIn(jsonl).map(({ id, field }) => [id, identifiersIn(field, allowances)]));
  const out = process.env["PRIVACY_OUT"];
  if (out !== undefined && out !== "" && isThere) {
    mkdirSync(out, { recursive: true });
    const lines = [...found].map(([id, find]) => `${JSON.stringify({ id, find })}\n`);
    writeFileSync(join(out, "found.jsonl"), lines.join(""));
  }
  const wanted = labelsIn(jsonl);
  const score = scoreOf(found, wanted);
  const words = `${CORPUS}\n${scoreInWords(score)}`;
  if (wanted.size > 0 && process.env["PRIVACY_SAY"] === "scores") console.log(words);

  test("rows are read", () => {
    expect(found.size).toBeGreaterThan(0);
  });
  test.skipIf(wanted.size === 0)("numbers with check digits are all found, at their level", () => {
    expect({ share: share(score, (_, kind) => CHECKED.has(kind)), words }).toEqual({ share: 1, words });
  });
  test.skipIf(wanted.size === 0)("of what stops a report 95% is found, as stopping it", () => {
    expect(share(score, (level) => level === "stop")).toBeGreaterThanOrEqual(0.95);
  });
  test.skipIf(wanted.size === 0)("of what is for a person's eye 70% is found, as that", () => {
    expect(share(score, (level) => level === "eye")).toBeGreaterThanOrEqual(0.7);
  });
  test.skipIf(wanted.size === 0)(
    "at most 3% of clean rows raise an alarm, and none would stop a report",
    () => {
      expect(score.alarms.length / Math.max(1, score.clean)).toBeLessThanOrEqual(0.03);
      expect(score.stops).toEqual([]);
    },
  );
});
