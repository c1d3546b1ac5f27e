import { factIndex } from "@quarterlight/core/facts";
import { guardTyped, inWords } from "@quarterlight/core/guard";
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
  return changed.map((each) => {
    const [own] = register.kpis
      .filter(({ title }) => each.where.startsWith(`“${title}`))
      .toSorted((a, b) => b.title.length - a.title.length);
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
