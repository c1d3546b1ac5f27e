import { factIndex, sheetOf } from "@quarterlight/core/facts";
import { guardTyped, inWords } from "@quarterlight/core/guard";
import { kpiHeading, plainText, withoutUnit } from "@quarterlight/core/narrative";
import { type Brief, whoseFigures } from "@quarterlight/core/report";
import type { Register } from "@quarterlight/core/register";
import type { Changed } from "./changed.ts";

/** What people changed in a document, held against the figures. */
export type Typed = Changed & {
  /** What of it the figures do not bear out, in sentences. */
  readonly contradicts: readonly string[];
  /** Figures in it that were held to nothing. */
  readonly notRead: readonly string[];
  /** Figures and judging words in it that hold. */
  readonly held: readonly string[];
};

/** Holds each changed stretch against the indicator under whose heading it stands. */
export function heldTyped(changed: readonly Changed[], register: Register, brief: Brief): readonly Typed[] {
  const { audience, period, area = whoseFigures(register.settings) } = brief;
  const index = factIndex(register, { audience, area, period });
  // Headed by a sentence of its own, or by its title, with or without the unit in brackets that the figure says.
  const headings = index.register.kpis
    .flatMap((kpi) => {
      const names = [plainText(kpiHeading(sheetOf(index, kpi))), withoutUnit(kpi.title)];
      return names.map((heading) => ({ id: kpi.id, heading }));
    })
    .toSorted((a, b) => b.heading.length - a.heading.length);
  return changed.map((each) => {
    const own = headings.find(({ heading }) => each.where.startsWith(`“${heading}`));
    const text = each.says;
    const kpis = own ? [own.id] : [];
    const beside = { place: "commentary", text, kpis, period: undefined, at: undefined, field: "" } as const;
    const { flags, notRead, held } = guardTyped(beside, index);
    return {
      ...each,
      contradicts: flags.map((flag) => inWords(flag, beside, index).says),
      notRead: notRead.map(({ start, end }) => text.slice(start, end)),
      held: held.map(({ start, end }) => text.slice(start, end)),
    };
  });
}
