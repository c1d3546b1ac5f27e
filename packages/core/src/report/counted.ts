import type { FactIndex } from "../facts/index.ts";
import { numberInWords } from "../figure/index.ts";
import { addressName } from "../workbook/index.ts";
import { type Run, words } from "./model/text.ts";

/**
 * Whether it is a number of things, which is no figure of a KPI: of reports that are made, as many as the rows it names; of
 * people who took part or times that something came up, as its row says; or counted again from the remarks it names.
 */
export function isCountOfThings(run: Exclude<Run, string>, { register }: FactIndex): boolean {
  if (!("cells" in run) || run.cells.length === 0) return false;
  const named = new Set(run.cells);
  const rowsOf = <Row extends { readonly at: Parameters<typeof addressName>[0] }>(rows: readonly Row[]) => {
    const found = rows.filter(({ at }) => named.has(addressName(at)));
    return new Set(found.map(({ at }) => addressName(at))).size === named.size ? found : [];
  };
  const said = words(run).toLowerCase();
  if (rowsOf(register.reporting).length > 0) return said === String(run.cells.length);
  const remarks = rowsOf(register.feedback);
  const people = new Set(remarks.map(({ person = "" }, order) => person || order)).size;
  const kinds = new Set(remarks.map(({ source }) => source)).size;
  const tones = remarks.map(({ tone }) => remarks.filter((each) => each.tone === tone).length);
  const [number] = said.split(" ", 1);
  if ([people, kinds, ...tones].some((many) => many > 0 && number === numberInWords(many))) return true;
  const tookPart = rowsOf(register.engagement).flatMap((row) => row.people ?? []);
  const cameUp = rowsOf(register.themes).flatMap(({ mentions }) => mentions ?? []);
  return (
    tookPart.some((many) => said === (many === 1 ? "one" : numberInWords(many))) ||
    cameUp.some((many) => said === (many === 1 ? "once" : `${numberInWords(many)} times`))
  );
}
