import { type Standing, everyText, printedOf } from "../../guard/index.ts";
import { samePeriod, within } from "../../period/index.ts";
import { clear } from "../../protect/index.ts";
import type { Desk } from "./subjects.ts";

/** The texts sought that the edition may print: those of another period, and what people did not consent to, are left out. */
export function printedTexts(
  { register, period: report, audience, date }: Desk,
  isSought: (text: string) => boolean,
): readonly Standing[] {
  const { stories, feedback } = clear(register, audience, date);
  const printed = { ...register, kpis: register.kpis.map(printedOf), stories, feedback };
  return everyText(printed, isSought).filter(
    ({ period }) =>
      report === undefined || period === undefined || samePeriod(period, report) || within(period, report),
  );
}
