import type { FactIndex } from "../facts/index.ts";
import { numberInWords } from "../figure/index.ts";
import { samePeriod } from "../period/index.ts";
import type { Feedback, Theme } from "../register/index.ts";
import { codesOf, isEvaluation } from "../voices/index.ts";
import { addressName, nameKey } from "../workbook/index.ts";
import { type Run, words } from "./model/text.ts";

/**
 * Whether it is a number of things, which is no figure of a KPI: of reports that are made, as many as the rows it names; of
 * people who took part or times that something came up, as its row says; or counted again from the remarks of a theme, with
 * the rows of those that are `printed` and of no other.
 */
export function isCountOfThings(
  run: Exclude<Run, string>,
  { register, edition }: FactIndex,
  printed: ReadonlySet<string>,
): boolean {
  if (!("cells" in run) || run.cells.length === 0) return false;
  const named = new Set(run.cells);
  const rowsOf = <Row extends { readonly at: Parameters<typeof addressName>[0] }>(rows: readonly Row[]) => {
    const found = rows.filter(({ at }) => named.has(addressName(at)));
    return new Set(found.map(({ at }) => addressName(at))).size === named.size ? found : [];
  };
  const said = words(run).toLowerCase();
  if (rowsOf(register.reporting).length > 0) return said === String(run.cells.length);
  const [number] = said.split(" ", 1);
  const isCounted = register.themes
    .filter(({ period }) => samePeriod(period, edition.period))
    .flatMap((theme) => countsOf(theme, register.feedback))
    .some(({ many, of, theme }) => {
      const shown = of.filter(({ text }) => printed.has(text));
      const cells = new Set((shown.length > 0 ? shown : [theme]).map(({ at }) => addressName(at)));
      return (
        number === numberInWords(many) &&
        cells.size === named.size &&
        [...cells].every((cell) => named.has(cell))
      );
    });
  if (isCounted) return true;
  const tookPart = rowsOf(register.engagement).flatMap((row) => row.people ?? []);
  const cameUp = rowsOf(register.themes).flatMap(({ mentions }) => mentions ?? []);
  return (
    tookPart.some((many) => said === (many === 1 ? "one" : numberInWords(many))) ||
    cameUp.some((many) => said === (many === 1 ? "once" : `${numberInWords(many)} times`))
  );
}

/** What may be counted of a theme, each with the remarks that are: people, kinds of source, and those of each tone. */
function countsOf(theme: Theme, feedback: readonly Feedback[]) {
  const about = feedback.filter(
    (each) =>
      samePeriod(each.period, theme.period) &&
      codesOf(each).some((code) => nameKey(code) === nameKey(theme.theme)),
  );
  const spoken = about.filter(({ source, from }) => !isEvaluation({ source, from: from ?? "" }));
  const people = new Set(spoken.map(({ person = "" }, order) => person || order)).size;
  const kinds = new Set(about.map(({ source }) => source)).size;
  const toned = ["good", "mixed", "poor"].map((tone) => about.filter((each) => each.tone === tone));
  return [
    { theme, many: people, of: spoken },
    { theme, many: kinds, of: about },
    ...toned.map((of) => ({ theme, many: of.length, of })),
  ].filter(({ many }) => many > 0);
}
