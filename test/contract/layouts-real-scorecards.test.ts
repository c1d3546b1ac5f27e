import { readFileSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { read } from "@quarterlight/core/read";
import { periodLabel } from "@quarterlight/core/period";
import { isLevel, isMeasured } from "@quarterlight/core/register";
import { readFile } from "@quarterlight/files/read";

const shared =
  process.env["QUARTERLIGHT_SHARED"] ?? fileURLToPath(new URL("../../../shared", import.meta.url));
const name = "17b_hart_dc_kpis_2014_15_q2_derived.csv";
const path = `${shared}/data/real/${name}`;

describe.skipIf(!existsSync(path))(
  "a council's own KPI set (skipped where the shared real files are absent)",
  async () => {
    if (!existsSync(path)) return;
    const file = await readFile(name, readFileSync(path));
    if (!file.ok) throw new Error("the council's file was refused");
    const { register, reading } = read(file.workbook);
    const kpi = (id: string) => register.kpis.find((each) => each.id === id);

    test("reads all 45 KPIs with a year and two quarters each", () => {
      expect(reading.counts).toMatchObject({ kpis: 45, periods: 3, values: 135, targets: 41, missing: {} });
      expect(reading.notUnderstood).toEqual([]);
      expect(reading.questions).toEqual([]);
      expect(register.kpis[0]?.observations.map(({ period }) => periodLabel(period))).toEqual([
        "2013/14",
        "2014/15 Q1",
        "2014/15 Q2",
      ]);
    });

    test.each([
      ["CS02a", [77.1, 78.5, 77.4], 80, "amber", "percentage", "higher"],
      ["ETS01", [401, 0, 0], 40, "red", "rate", "lower"],
      ["HR11", [17, 2.7, 2.7], 3.15, "red", "days", "lower"],
      ["HS16", [80, 28, 28], 40, "green", "count", "higher"],
      ["LS05", [0, -28, -28], 0, "red", "days", "higher"],
      ["RB09", [9.1, 9.4, 9.4], undefined, "unknown", "number", "lower"],
      ["SNH03", [1284, 376, 376], undefined, "data_only", "count", undefined],
    ])("%s as its row has it", (id, values, target, status, unit, polarity) => {
      const found = kpi(id);
      expect(found?.observations.filter(isMeasured).map(({ value }) => value)).toEqual(values);
      expect(found?.targets.find(isLevel)?.value).toBe(target);
      expect(found?.published?.status).toBe(status);
      expect(found?.unit.kind).toBe(unit);
      expect(found?.polarity).toBe(polarity);
    });

    test("keeps notes, with the initials and date they began with apart", () => {
      expect(kpi("ETS01")?.commentary).toMatchObject([
        {
          author: "JE, 10 September 2014",
          text: "Missed collection figures for Q1 have yet to be agreed with Veolia.",
        },
      ]);
      expect(kpi("CS01")?.commentary).toEqual([]);
      expect(kpi("HR11")?.cumulative).toBe(true);
    });

    test("says what it took for granted", () => {
      expect(reading.assumptions).toContainEqual(
        expect.objectContaining({ kind: "current period", from: "file name" }),
      );
      expect(reading.assumptions).toContainEqual(
        expect.objectContaining({ kind: "last year is the whole year", grown: 6, of: 6 }),
      );
      expect(reading.assumptions).toContainEqual(
        expect.objectContaining({
          kind: "target of 0 means none",
          kpis: ["RB09", "SNH03", "SNH04", "SNH06"],
        }),
      );
    });
  },
);
