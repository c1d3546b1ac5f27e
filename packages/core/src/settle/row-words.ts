import type { SheetReading } from "../reading/index.ts";
import type { Kpi, RowWord, RowWords } from "../register/index.ts";
import { throughMerges } from "../tables/index.ts";
import { type Address, type Workbook, textOf } from "../workbook/index.ts";

/** What a column of a table says of an indicator in words, by what it was read as. */
const BY_ROLE: Readonly<Record<string, RowWord>> = {
  code: "code",
  title: "title",
  "code and title": "title",
  meaning: "definition",
  source: "source",
  unit: "unit",
  frequency: "frequency",
  polarity: "polarity",
  target: "target",
  lead: "lead",
  note: "note",
};

/** The columns of Quarterlight's own sheet of KPIs that say the same. */
const BY_FIELD: Readonly<Record<string, RowWord>> = {
  KPI: "code",
  Title: "title",
  "What it means": "definition",
  Source: "source",
  Frequency: "frequency",
  "Good is": "polarity",
  Lead: "lead",
};

/** KPIs with the words of the row that names each, as they stand in its cells. */
export function withRowWords(
  kpis: readonly Kpi[],
  workbook: Workbook,
  sheets: readonly SheetReading[],
): readonly Kpi[] {
  const looks = new Map(workbook.sheets.map((sheet) => [sheet.name, throughMerges(sheet)]));
  const tables = sheets
    .filter(({ block }) => block !== undefined)
    .map(({ sheet, block, columns }) => ({ sheet, block, columns: columns.flatMap(saying) }));
  return kpis.map((kpi) => {
    const { at } = kpi;
    const table = tables.find(
      ({ sheet, block }) =>
        block !== undefined && sheet === at.sheet && block.top <= at.row && at.row <= block.bottom,
    );
    const look = looks.get(at.sheet);
    if (table === undefined || look === undefined) return kpi;
    const row: Partial<Record<RowWord, { text: string; at: Address }>> = {};
    for (const { word, column } of table.columns) {
      const text = textOf(look(at.row, column)).trim();
      // Of several columns of targets or notes, the last that says something is the latest.
      if (text !== "") row[word] = { text, at: { ...at, column } };
    }
    const words: RowWords = row;
    return Object.keys(words).length === 0 ? kpi : { ...kpi, row: words };
  });
}

type Saying = { readonly word: RowWord; readonly column: number };

function saying({ at, became, field }: SheetReading["columns"][number]): readonly Saying[] {
  const word = field === undefined ? BY_ROLE[became] : BY_FIELD[field];
  return word === undefined ? [] : [{ word, column: at.column }];
}
