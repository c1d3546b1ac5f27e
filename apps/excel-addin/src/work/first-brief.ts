import { periodLabel } from "@quarterlight/core/period";
import type { Register } from "@quarterlight/core/register";
import { type Brief, choosePeriod, reportable } from "@quarterlight/core/report";

/** A brief to begin with, and what to say where the workbook's own wish could not be met. */
export type FirstBrief = { readonly brief: Brief; readonly notice: string };

/** The brief as the workbook sets it; nothing where the workbook has no figures to report on. */
export function firstBrief(register: Register): FirstBrief | undefined {
  const { audience, date } = register.settings;
  const choice = choosePeriod(register);
  if (choice.kind === "period") return { brief: { period: choice.period, audience, date }, notice: "" };
  const latest = reportable(register).at(-1);
  if (!latest) return undefined;
  const notice =
    choice.kind === "no figures"
      ? `The workbook’s settings ask for ${periodLabel(choice.period)}, which has no figures. ${periodLabel(latest)} is shown instead.`
      : "";
  return { brief: { period: latest, audience, date }, notice };
}
