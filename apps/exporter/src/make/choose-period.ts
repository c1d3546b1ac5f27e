import { type Period, periodLabel } from "@quarterlight/core/period";
import type { Register } from "@quarterlight/core/register";
import { choosePeriod } from "@quarterlight/core/report";
import { Failure } from "../edge/failure.ts";

/** How many periods a sentence names before it gives only the first and the last. */
const NAMED = 8;

/** The period to report on; where it cannot be told, a sentence that says which there are. */
export function periodOf(register: Register, workbook: string, asked: string | undefined): Period {
  const choice = choosePeriod(register, asked);
  switch (choice.kind) {
    case "period":
      return choice.period;
    case "not a period":
      throw new Failure(`"${choice.text}" is not a period. Write it as in: --period "2025/26 Q2"`);
    case "ambiguous":
      throw new Failure(
        `"${choice.text}" may mean ${choice.choices.join(" or ")}. Say which, as in: --period "${choice.choices[0] ?? ""}"`,
      );
    case "no figures":
      throw new Failure(
        `"${workbook}" has no figures for ${periodLabel(choice.period)}. It has figures for ${listed(choice.available)}.`,
      );
    case "empty workbook":
      throw new Failure(`"${workbook}" holds no figures, so there is no period to report on.`);
  }
}

function listed(periods: readonly Period[]): string {
  const labels = periods.map(periodLabel);
  if (labels.length <= NAMED) return labels.join(", ");
  return `${labels.length} periods from ${labels[0] ?? ""} to ${labels.at(-1) ?? ""}`;
}
