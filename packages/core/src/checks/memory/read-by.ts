import type { Mapping } from "../../answers/index.ts";
import { appended } from "../../layouts/index.ts";
import { isDateSerial, isoOfSerial, readDate } from "../../period/index.ts";
import type { ReadBy, ToRead } from "../../protect/index.ts";
import { type Cell, type Edit, type Workbook, headingKey, nameKey, textOf } from "../../workbook/index.ts";
import { readBySubject } from "./read-by-subject.ts";

/** Who read what: as a workbook's own sheet says, then as is kept beside it. */
export function readRecords(
  workbook: Workbook,
  { readBy = [] }: Pick<Mapping, "readBy"> = {},
): readonly ReadBy[] {
  return [...recordsIn(workbook), ...readBy];
}

/** Fresh records that a person read these texts on a day. */
export function readByRecords(texts: readonly ToRead[], person: string, date: string): readonly ReadBy[] {
  return texts.map(({ what, id, digest }) => ({ what, id, person, date, digest }));
}

/** The edits that write records below the others on their sheet, which they make where there is none. */
export function readByEdits(workbook: Workbook, records: readonly ReadBy[]): readonly Edit[] {
  return appended(workbook, readBySubject, records);
}

/** The answers with records added; an older one about the same text goes. */
export function readByBeside(answers: Mapping, records: readonly ReadBy[]): Mapping {
  const isNew = ({ what, id }: ReadBy) => records.some((each) => each.what === what && each.id === id);
  return { ...answers, readBy: [...(answers.readBy ?? []).filter((each) => !isNew(each)), ...records] };
}

function recordsIn({ sheets, date1904 }: Workbook): readonly ReadBy[] {
  const sheet = sheets.find(({ name }) => nameKey(name) === nameKey(readBySubject.sheet));
  if (sheet === undefined) return [];
  const top = sheet.rows.findIndex((row) => headingKey(textOf(row[0])) === headingKey("What"));
  const headings = (sheet.rows[top] ?? []).map((cell) => headingKey(textOf(cell)));
  const columns = new Map(
    readBySubject.columns.map(({ field, heading }) => [field, headings.indexOf(headingKey(heading))]),
  );
  return sheet.rows.slice(top + 1).flatMap((row) => {
    const cell = (field: string) => row[columns.get(field) ?? -1] ?? null;
    const what = textOf(cell("what")).toLowerCase();
    if (what !== "story" && what !== "quote") return [];
    const digest = textOf(cell("digest"));
    return [
      {
        what,
        id: textOf(cell("id")),
        person: textOf(cell("person")),
        date: dayOf(cell("date"), date1904),
        digest,
      },
    ];
  });
}

function dayOf(cell: Cell | null, date1904: boolean): string {
  const value = cell?.value ?? "";
  if (typeof value === "number" && isDateSerial(value)) return isoOfSerial(value, date1904);
  return readDate(textOf(cell)) ?? "";
}
