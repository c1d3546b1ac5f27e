import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type Reference, referenceOf, isVectorFile } from "./agreement/vectors.ts";
import { disagreementsWithMdc } from "./agreement/with-mdc.ts";
import { disagreementsWithPtd } from "./agreement/with-ptd.ts";
import {
  disagreementsWithAnhoej,
  disagreementsWithHis,
  disagreementsWithPhs,
} from "./agreement/with-run-charts.ts";
import { analyse } from "./analyse.ts";
import { ruleSets } from "./rule-sets.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const shared = process.env["QUARTERLIGHT_SHARED"] ?? resolve(repository, "../shared");
const named = process.env["SPC_VECTORS"];
const given = named === undefined ? join(shared, "spc/vectors") : resolve(repository, named);

const ours = join(import.meta.dirname, "fixtures");

const folders = [
  { name: "our own cases", path: ours },
  { name: "all reference cases (skipped where SPC_VECTORS is not set and ../shared is absent)", path: given },
];

const oracles = [
  { rules: "ptd-0.2.2", oracle: "nhsrplotthedots", disagreements: disagreementsWithPtd },
  {
    rules: "mdc-current",
    oracle: "mdcspc_7",
    disagreements: (reference: Reference) => disagreementsWithMdc(reference, 7),
  },
  {
    rules: "mdc-current at length 6",
    oracle: "mdcspc_6",
    disagreements: (reference: Reference) => disagreementsWithMdc(reference, 6),
  },
  { rules: "his-run", oracle: "his_runchart", disagreements: disagreementsWithHis },
  { rules: "phs-published-code", oracle: "phs_published_flags", disagreements: disagreementsWithPhs },
  { rules: "anhoej", oracle: "qicharts2_run", disagreements: disagreementsWithAnhoej },
] as const;

for (const { name, path } of folders) {
  describe.skipIf(!existsSync(path) && named === undefined)(`against ${name}`, () => {
    const references = existsSync(path) ? referencesIn(path) : [];

    test("there are cases", () => {
      expect(references.length).toBeGreaterThan(0);
    });

    test.each(oracles)("$rules agrees with $oracle", ({ oracle, disagreements }) => {
      const held = references.filter(({ expected }) => isResult(expected[oracle]));
      expect(held.length).toBeGreaterThanOrEqual(path === ours && oracle !== "mdcspc_6" ? 200 : 0);
      expect(references.flatMap(disagreements)).toEqual([]);
    });

    test.each(ruleSets)("$id never throws and never gives NaN, also where a reference did", (rules) => {
      const broken = references.filter((reference) => hasNaN(analyse(reference, rules)));
      expect(broken.map(({ id }) => id)).toEqual([]);
    });
  });
}

function referencesIn(folder: string): readonly Reference[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "run_limits.json")
    .map((name): unknown => JSON.parse(readFileSync(join(folder, name), "utf8")))
    .filter(isVectorFile)
    .flatMap(({ cases }) => cases)
    .map(referenceOf);
}

function isResult(oracle: object | undefined): boolean {
  return oracle !== undefined && !("error" in oracle);
}

function hasNaN(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasNaN);
}
