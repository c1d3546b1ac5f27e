import { Option } from "commander";
import type { Period } from "@quarterlight/core/period";
import { quieted } from "@quarterlight/core/protect";
import { AUDIENCES, type Audience, type Register } from "@quarterlight/core/register";
import { choosePeriod, toldTo } from "@quarterlight/core/report";
import type { Understood } from "../disk/understand.ts";

/** Who reads what a command prints, where no report is made: the public unless somebody says otherwise. */
export const AUDIENCE = new Option("--audience <audience>", "who will read it")
  .choices(AUDIENCES)
  .default("public");

type Asked = { readonly period?: Period; readonly date?: string };

/** What an audience may be told of a workbook: no number that is hidden from it, and no words that tell one or a person. */
export function editionOf(
  understood: Understood,
  audience: Audience,
  { period = periodIn(understood.register), date = understood.register.settings.date }: Asked = {},
): Register {
  return quieted(toldTo(understood.register, { audience, period, date }), audience, understood);
}

/** The period to report on; a workbook without figures has none, and hides none. */
function periodIn(register: Register): Period {
  const choice = choosePeriod(register);
  return "period" in choice ? choice.period : (register.settings.period ?? { start: 0, months: 3 });
}
