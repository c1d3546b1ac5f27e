import { describe, expect, test } from "vitest";
import { blocks, check } from "@quarterlight/core/checks";
import { addressName } from "@quarterlight/core/workbook";
import { readBack } from "../testing/read-back.ts";

/** The warnings a person’s workbook would have, each put there on purpose. */
const PLANTED = [
  { id: "K01", kpis: ["GL-05", "GL-19", "GL-28"], why: "three classes are left for a person to decide" },
  { id: "N13", kpis: [], why: "some stories and quotes have no consent that covers the report" },
];

/** What somebody looked at and let stand, by the first cell; the Accepted sheet says why. */
const ACCEPTED = ["N13 Stories!A9", "N13 Feedback!A14", "N13 Feedback!A20", "R05 Figures!C780"];

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

  test("every acceptance in it still holds", async () => {
    const findings = check(await readBack("example"));
    const held = findings.flatMap(({ accepted, at: [first] }) =>
      accepted && first ? [`${accepted.check} ${addressName(first)}`] : [],
    );
    expect(held).toEqual(ACCEPTED);
    expect(findings.filter(({ expired }) => expired !== undefined)).toEqual([]);
  });
});
