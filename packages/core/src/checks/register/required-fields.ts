import type { NotUnderstood } from "../../reading/index.ts";
import { type Address, addressName } from "../../workbook/index.ts";
import { decision, anyKpi, registerInput } from "../examples/kpi.ts";
import { ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import type { Desk } from "../frame/subjects.ts";

type Lack = { readonly at: Address; readonly lacks: string; readonly isCell: boolean };

export const requiredFields = defineCheck({
  id: "K01",
  title: "Something every KPI needs is missing",
  why: "A reader cannot tell what is meant, which way is good, or whom to ask.",
  scope: "register",
  check: (desk) => [...emptyCells(desk), ...lacking(desk)],
  severity: ({ isCell }) => (isCell ? "error" : "warning"),
  message: ({ lacks }) => `There is no ${lacks}.`,
  together: (all) => `${all.length} KPIs have no ${all[0]?.lacks ?? ""}.`,
  cause: ({ lacks, isCell, at }) => (isCell ? `cell ${at.sheet} ${at.column}` : lacks),
  remedy: "Fill it in, in its row.",
  departs:
    "An error only for a cell that Quarterlight's own sheets require. Direction, source and lead are asked for once anybody has decided a class; a scorecard from elsewhere seldom holds them, and its reading says what was assumed.",
  examples: {
    keep: [
      () => registerInput({ kpis: [anyKpi()] }),
      () => registerInput({ kpis: [anyKpi({ source: "" })] }),
    ],
    break: [
      () => registerInput({ kpis: [anyKpi({ source: "", decision: decision("target") })] }),
      () =>
        ownFigures(
          [],
          [
            ["", "2025/26 Q1", 81],
            ["H1", "", 82],
          ],
        ),
    ],
  },
});

/** A cell that holds a word which its column does not take is told as that alone. */
function emptyCells({ reading: { notUnderstood, ...reading }, isOwn }: Desk): readonly Lack[] {
  const isEmpty = ({ why }: NotUnderstood) => why === "required but empty" || why === "no id";
  const filled = new Set(notUnderstood.filter((each) => !isEmpty(each)).map(({ at }) => addressName(at)));
  return notUnderstood
    .filter((each) => isOwn && isEmpty(each) && !filled.has(addressName(each.at)))
    .map(({ at }) => ({ at, lacks: headingOver(reading, at), isCell: true }));
}

function headingOver({ sheets }: Pick<Desk["reading"], "sheets">, at: Address): string {
  const columns = sheets.find(({ sheet }) => sheet === at.sheet)?.columns ?? [];
  const heading = columns.find((column) => column.at.column === at.column)?.heading;
  return heading === undefined ? "value where one is needed" : `“${heading}”`;
}

function lacking(desk: Desk): readonly Lack[] {
  return desk
    .kpis()
    .filter(({ standing }) => standing !== "unsorted")
    .flatMap(({ kpi: { at, polarity, source, lead }, standing }) => {
      const lacks = [
        ...(polarity === undefined && standing === "monitoring" ? ["direction (Good is)"] : []),
        ...(source === "" ? ["source"] : []),
        ...(lead === "" && standing === "monitoring" ? ["lead"] : []),
        ...(standing === "undecided" ? ["class"] : []),
      ];
      return lacks.map((each) => ({ at, lacks: each, isCell: false }));
    });
}
