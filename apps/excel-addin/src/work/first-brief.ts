import { type Period, periodLabel, periodName } from "@quarterlight/core/period";
import type { Register } from "@quarterlight/core/register";
import { type Brief, choosePeriod, passedOver, usualPeriod } from "@quarterlight/core/report";

/** A brief to begin with, and what to say where the workbook's own wish could not be met. */
export type FirstBrief = { readonly brief: Brief; readonly notice: string };

/** The brief as the workbook sets it; nothing where the workbook has no figures to report on. */
export function firstBrief(register: Register): FirstBrief | undefined {
  const { audience, date } = register.settings;
  const choice = choosePeriod(register);
  const begin = (period: Period, notice: string) => ({ brief: { period, audience, date }, notice });
  if (choice.kind === "period") return begin(choice.period, passedOver(register, choice.period));
  const instead = (choice.kind === "part" ? choice.wholes.at(-1) : undefined) ?? usualPeriod(register);
  if (!instead) return undefined;
  const shown = `${periodLabel(instead)} is shown instead.`;
  if (choice.kind === "part") {
    const asked = `The workbook’s settings ask for ${periodName(choice.period)}`;
    return begin(instead, `${asked}, which is no whole period of a report. ${shown}`);
  }
  if (choice.kind !== "no figures") return begin(instead, "");
  const asked = `The workbook’s settings ask for ${periodLabel(choice.period)}`;
  return begin(instead, `${asked}, which has no figures. ${shown}`);
}
