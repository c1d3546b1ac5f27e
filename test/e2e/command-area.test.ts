import { describe, expect, test } from "vitest";
import { bytesOf, quarterlight, temporaryFolder } from "../support/command.ts";
import { realFile } from "../support/real-file.ts";

const raw = realFile("01_lgbf_raw_benchmarking_jan22.xlsx");
const register = realFile("02_lgbf_indicator_metadata_polarity.xlsx");
const PAGE = "report-west-dunbartonshire-2020-21-public.html";

describe.skipIf(!raw.isThere || !register.isThere)(
  "the command on the benchmarking framework's file (skipped where the shared real files are absent)",
  () => {
    const folder = temporaryFolder();
    const args = ["report", raw.path, "--also", register.path, "--to", "html"];

    test(
      "makes an annual report of the area asked for, each figure with its cell",
      { timeout: 180_000 },
      () => {
        const { code, out } = quarterlight(folder, [...args, "--area", "West Dunbartonshire"]);
        expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(PAGE) });
        const html = bytesOf(folder, PAGE).toString("utf8");
        // Its own figure, bound to the cell it came from.
        expect(html).toMatch(/data-cells="&#x27;Raw Data&#x27;!AEO32"[^>]*>72\.9%</);
      },
    );
  },
);
