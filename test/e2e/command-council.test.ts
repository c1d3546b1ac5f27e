import { textOf } from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { beforeAll, describe, expect, test } from "vitest";
import { bytesOf, jsonOf, namesIn, quarterlight, temporaryFolder } from "../support/command.ts";
import { realFile } from "../support/real-file.ts";

const council = realFile("17b_hart_dc_kpis_2014_15_q2_derived.csv");
const BASE = "draft-quarterly-report-2014-15-q2-public";

/** Six published statuses do not fit their own figures; the data's manifest says why of each. */
const DISPUTED = ["ETS01", "FI06", "HR11", "HS16", "IT06", "PS05"];
const WORDS: Readonly<Record<string, string>> = {
  green: "On target",
  amber: "Close to target",
  red: "Off target",
  unknown: "No status",
  data_only: "No status",
};

describe.skipIf(!council.isThere)(
  "the command on a council's own KPI set (skipped where the shared real files are absent)",
  () => {
    const folder = temporaryFolder();
    beforeAll(() => void quarterlight(folder, ["report", council.path, "--draft"]));

    test("read understands every KPI, figure and target, and leaves nothing over", () => {
      expect(jsonOf(quarterlight(folder, ["read", council.path, "--json"]))).toMatchObject({
        reading: { counts: { kpis: 45, values: 135, targets: 41 }, notUnderstood: [] },
      });
    });

    test("report makes every format of it, and the facts beside them", () => {
      expect(namesIn(folder)).toEqual(
        [
          ...["docx", "facts.json", "html", "pdf"].map((ending) => `${BASE}.${ending}`),
          `${BASE.replace("report-", "report-data-")}.xlsx`,
        ].toSorted(),
      );
    });

    test("the printed status of each KPI is the one the council published, but for the disputed six", async () => {
      const html = bytesOf(folder, `${BASE}.html`).toString("utf8");
      const published = await publishedIn(council.path);
      const differing = published.filter(({ code, status }) => statusIn(html, code) !== WORDS[status]);
      expect(published).toHaveLength(45);
      expect(differing.map(({ code }) => code).toSorted()).toEqual(DISPUTED);
    });
  },
);

async function publishedIn(path: string): Promise<readonly { code: string; status: string }[]> {
  const result = await readFile("council.csv", bytesOf(path));
  if (!result.ok) throw new Error(result.refusal.kind);
  const [head = [], ...rows] = result.workbook.sheets[0]?.rows ?? [];
  const column = (heading: string) => head.findIndex((cell) => textOf(cell) === heading);
  const [code, status] = [column("code"), column("status")];
  return rows.map((row) => ({ code: textOf(row[code]), status: textOf(row[status]) }));
}

/** The status word in a KPI's row of its section's targets; what is only watched has none. */
function statusIn(html: string, code: string): string | undefined {
  const from = html.lastIndexOf(`<a href="#kpi-${code.toLowerCase()}">`);
  if (from < 0) return "No status";
  const row = html.slice(from, html.indexOf("</tr>", from)).replaceAll(/<[^>]+>/g, "");
  return Object.values(WORDS).find((word) => row.includes(word)) ?? "No status";
}
