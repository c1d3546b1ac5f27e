import { describe, expect, test } from "vitest";
import { blocks, check } from "@quarterlight/core/checks";
import { readBack } from "../testing/read-back.ts";

/** The warnings a person’s workbook would have, each put there on purpose. */
const PLANTED = [
  { id: "K01", kpis: ["GL-05", "GL-19", "GL-28"], why: "three classes are left for a person to decide" },
  { id: "N13", kpis: [], why: "some stories and quotes have no consent that covers the report" },
];

describe("the worked example is fit to publish", () => {
  test("nothing blocks, and every warning was planted", async () => {
    const findings = check(await readBack("example"));
    expect(blocks(findings)).toBe(false);
    const warnings = findings.filter(({ severity }) => severity !== "information");
    const found = new Map(warnings.map((finding) => [finding.check, finding.kpis]));
    expect([...found].toSorted(([a], [b]) => a.localeCompare(b))).toEqual(
      PLANTED.map(({ id, kpis }) => [id, kpis]),
    );
  });
});
