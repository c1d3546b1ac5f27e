import { type Lookup, type NamedAs, comparedKind, isUnitWord } from "../../tables/index.ts";
import { type Address, type Sheet, addressAt, textAt, textOf } from "../../workbook/index.ts";
import type { Apart } from "../../settle/index.ts";
import { type FigureColumn, type Plan, headingInWords } from "./plan.ts";
import { saidAbove } from "./said-above.ts";

type Named = {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly at: Address;
  readonly as: NamedAs;
  readonly apart: Apart | undefined;
};

/** Names the KPI of a row and a figure; what does not change from row to row is worked out once. */
export function naming(
  sheet: Sheet,
  through: Lookup,
  plan: Plan,
): (row: number) => (figure: FigureColumn) => Named {
  const said = (row: number, column: number | undefined) =>
    column === undefined ? "" : textOf(through(row, column)).replaceAll(/\s+/gu, " ");
  const [codes, titles, groups] = [plan.one("code"), plan.one("title"), plan.one("group")];
  const named = codes ?? titles ?? plan.dimensions[0]?.column;
  const own = plan.figures.filter(({ comparator }) => comparator === undefined);
  const isMeasure = ({ role }: FigureColumn, isNamed: boolean) =>
    role === "measure" && plan.areasAcross.length === 0 && (own.length > 1 || !isNamed);
  const measures = new Map(
    plan.figures.map((figure) => [figure, headingInWords(figure.comparator?.of ?? figure.heading)]),
  );
  const headed = saidAbove(sheet, plan).find(({ role }) => role === "title")?.text ?? sheet.name;
  let last = "";
  let before: { readonly words: string; readonly nameOf: (figure: FigureColumn) => Named } | undefined;
  return (row) => {
    const code = said(row, codes);
    const written = said(row, titles);
    const group = said(row, groups);
    const parts = plan.dimensions.map(({ column }) => said(row, column)).filter(Boolean);
    // Most rows are named as the one above them.
    const all = [code, written, group, ...parts].join("\n");
    if (before?.words === all) return before.nameOf;
    // A line named for a nation stands under the KPI it is compared with.
    const isLine = last !== "" && comparedKind(written) !== undefined;
    const title = isLine ? `${last}, ${written}` : written;
    if (!isLine && written !== "") last = written;
    const isNamed = title !== "" || code !== "" || parts.length > 0;
    const id = [isLine && code !== "" ? `${code}, ${written}` : code || title, ...parts];
    const words = [title || code, ...parts];
    const nameOf = (figure: FigureColumn): Named => {
      const measure = isMeasure(figure, isNamed) ? measures.get(figure) : isNamed ? "" : sheet.name;
      const joined = (some: readonly (string | undefined)[]) => some.filter(Boolean).join(", ");
      const alone = isNamed ? { id: joined(id), title: joined(words) } : { id: sheet.name, title: headed };
      const isHeaded = measure === sheet.name;
      return {
        id: joined([...id, measure]),
        title: joined([...words, isHeaded ? headed : measure]),
        apart: isMeasure(figure, isNamed) ? { name: figure.heading, ...alone } : undefined,
        group,
        at: addressAt(sheet, row, named ?? figure.column),
        as: isNamed
          ? {
              code,
              name: title,
              parts: measure === "" ? parts : [...parts, measure ?? ""],
              sheet: sheet.name,
            }
          : { code: figure.heading, name: figure.heading, parts: [], sheet: sheet.name },
      };
    };
    before = { words: all, nameOf };
    return nameOf;
  };
}

/** The title of a row whose words tell it apart from others of that title: the title alone names what they are counted in. */
export function titleInParts(sheet: Sheet, { one, dimensions }: Plan, row: number): string | undefined {
  const title = one("title");
  const areWords = dimensions.some(({ column }) => {
    const text = textAt(sheet, row, column);
    return text !== "" && !isUnitWord(text);
  });
  return title === undefined || !areWords ? undefined : textAt(sheet, row, title) || undefined;
}
