import type { Mapping } from "@quarterlight/core/answers";

type Sheet = NonNullable<Mapping["sheets"]>[number];

/** The answers with what a person says of a column, by its heading. */
export function withColumn(
  answers: Mapping,
  sheet: string,
  column: { readonly heading: string; readonly column: number; readonly role: string },
): Mapping {
  return withSheet(answers, sheet, (before) => {
    const others = (before.columns ?? []).filter(({ heading }) => heading !== column.heading);
    return { ...before, columns: [...others, { ...column, said: true }] };
  });
}

/** The answers without what a person said of a column. */
export function withoutColumn(answers: Mapping, sheet: string, heading: string): Mapping {
  return withSheet(answers, sheet, (before) => ({
    ...before,
    columns: (before.columns ?? []).filter((each) => !(each.said && each.heading === heading)),
  }));
}

/** The answers with a sheet left out. */
export function withoutSheet(answers: Mapping, name: string): Mapping {
  return { ...answers, sheets: [...exceptSheet(answers, name), { name, leaveOut: true }] };
}

/** The answers with nothing said or remembered of a sheet: it is read as it is. */
export function withNothingSaid(answers: Mapping, name: string): Mapping {
  const { sheets: _, ...rest } = answers;
  const sheets = exceptSheet(answers, name);
  return sheets.length === 0 ? rest : { ...rest, sheets };
}

/** The answers with a sheet read as a layout that a person chose. What its columns were read as no longer holds. */
export function withLayout(answers: Mapping, name: string, layout: Sheet["layout"]): Mapping {
  return { ...answers, sheets: [...exceptSheet(answers, name), { name, layout, said: true }] };
}

/** The answers with areas: the partnership's own, and those to compare with; empty for none. */
export function withAreas(answers: Mapping, area: string, peers: readonly string[]): Mapping {
  const { area: _, peers: __, ...rest } = answers;
  return {
    ...rest,
    ...(area === "" ? {} : { area }),
    ...(peers.length === 0 ? {} : { peers: [...peers] }),
  };
}

function withSheet(answers: Mapping, name: string, change: (before: Sheet) => Sheet): Mapping {
  const before = answers.sheets?.find((sheet) => sheet.name === name) ?? { name };
  return { ...answers, sheets: [...exceptSheet(answers, name), change(before)] };
}

function exceptSheet({ sheets = [] }: Mapping, name: string): Sheet[] {
  return sheets.filter((sheet) => sheet.name !== name);
}
