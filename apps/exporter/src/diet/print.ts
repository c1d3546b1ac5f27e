import { type Register, kpiNamed } from "@quarterlight/core/register";
import { type Diet, dietOf, dietWords } from "@quarterlight/core/voices";
import { addressName } from "@quarterlight/core/workbook";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable, wrap } from "../print/text-table.ts";

/** Which indicators could go, with the evidence on both sides. A person decides. */
type DietList = { readonly workbook: string; readonly register: Register; readonly asOf: string };

export const DIET_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;

const WIDTH = 96;

/** Those against which something speaks; the others are kept, and need no line. */
function candidates({ register, asOf }: DietList): readonly Diet[] {
  return dietOf(register, asOf).filter(({ against }) => against.length > 0);
}

function asTable(list: DietList): string {
  const found = candidates(list);
  const count = list.register.kpis.length;
  const opening = `Which of the ${count} indicators of ${list.workbook} could go`;
  if (found.length === 0) return `${opening}\n\nNothing that is recorded speaks against any of them.\n`;
  const rows = found.map((diet) => [diet.kpi.id, diet.kpi.title, dietWords(diet).suggests]);
  const closing = `Something speaks against ${found.length} of ${count}. What is not recorded speaks against nothing; a person decides, in the KPIs sheet, with Retired on and Why retired.`;
  return [
    opening,
    textTable(["KPI", "Indicator", "Suggested"], rows, [12, 52, 46]),
    ...found.map(reasons),
    wrap(closing, WIDTH).join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function reasons(diet: Diet): string {
  const { suggests, against, keeps } = dietWords(diet);
  return [
    kpiNamed(diet.kpi),
    ...detail("Suggested", [suggests]),
    ...detail("Against it", against),
    ...detail("Keep, because", keeps),
  ].join("\n");
}

function detail(label: string, texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => wrap(text, WIDTH))
    .map((line, index) => `  ${(index === 0 ? label : "").padEnd(14)} ${line}`);
}

function asCsv(list: DietList): string {
  const head = ["KPI", "Indicator", "Suggested", "With", "Against it", "Keep, because", "Cell"];
  const rows = candidates(list).map((diet) => {
    const { suggests, against, keeps } = dietWords(diet);
    return [
      diet.kpi.id,
      diet.kpi.title,
      suggests,
      diet.with ?? "",
      against.join(" "),
      keeps.join(" "),
      addressName(diet.kpi.at),
    ];
  });
  return csvText([head, ...rows]);
}

function asJson(list: DietList): string {
  const kpis = candidates(list).map((diet) => ({
    kpi: diet.kpi.id,
    title: diet.kpi.title,
    label: diet.suggests,
    with: diet.with ?? null,
    ...dietWords(diet),
    cell: addressName(diet.kpi.at),
  }));
  return jsonText({
    ok: true,
    workbook: list.workbook,
    date: list.asOf,
    of: list.register.kpis.length,
    kpis,
  });
}
