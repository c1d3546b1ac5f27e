import {
  type Basis,
  type Period,
  periodLabel,
  periodName,
  typedPeriod,
  readPeriod,
  samePeriod,
} from "@quarterlight/core/period";
import { choosePeriod } from "@quarterlight/core/report";
import type { Understood } from "../disk/understand.ts";
import { Failure } from "../edge/failure.ts";

/** How many periods a sentence names before it gives only the first and the last. */
const NAMED = 8;

/** What the choice of a period rests on. */
export type PeriodSource = Pick<Understood, "workbook" | "register" | "reading" | "answers">;

/** The period to report on; where it cannot be told, a sentence that says which there are. */
export function periodOf(source: PeriodSource, asked: string | undefined): Period {
  const { register, workbook } = source;
  const choice = choosePeriod(register, settled(asked, source));
  switch (choice.kind) {
    case "period":
      return choice.period;
    case "not a period":
      throw new Failure(`"${choice.text}" is not a period. Write it as in: --period "2025/26 Q2"`);
    case "ambiguous":
      throw new Failure(
        `"${choice.text}" may mean ${choice.choices.join(" or ")}. Say which, as in: --period "${choice.choices[0] ?? ""}"`,
      );
    case "part": {
      if (choice.wholes.length === 0)
        throw new Failure(
          `No report from "${workbook.name}" can be about ${periodLabel(choice.period)}, for which it has months alone. One can be about ${listed(choice.available)}.`,
        );
      const kinds = choice.wholes.some(({ months }) => months < 12) ? "a quarter or a year" : "a year";
      const ways = choice.wholes.map((period) => `--period "${typedPeriod(period)}"`);
      throw new Failure(
        `A report from "${workbook.name}" is about ${kinds}, and not ${periodName(choice.period)}: write ${ways.join(" or ")}.`,
      );
    }
    case "no figures":
      throw new Failure(
        `"${workbook.name}" has no figures for ${periodLabel(choice.period)}. It has figures for ${listed(choice.available)}.${leftOut(source)}`,
      );
    case "empty workbook":
      throw new Failure(
        `"${workbook.name}" holds no figures, so there is no period to report on.${leftOut(source)}`,
      );
  }
}

/** Figures that somebody sees in the workbook may stand in rows that were left out: then that is where to look. */
function leftOut({ reading, workbook }: PeriodSource): string {
  const many = reading.notUnderstood.filter(({ what }) => what === "row").length;
  if (many === 0) return "";
  const rows = many === 1 ? "1 row was" : `${many} rows were`;
  return ` ${rows} left out: quarterlight read "${workbook.name}" says which and why.`;
}

/**
 * What was asked for in words that mean one period only. Where it could be of a calendar or a financial year,
 * a person's answer settles it, or the workbook's own labels of that form, or a year of which the workbook
 * has figures in one reading only.
 */
function settled(asked: string | undefined, source: PeriodSource): string | undefined {
  const readings = asked === undefined ? undefined : twoReadings(asked);
  if (readings === undefined) return asked;
  const known = basisIn(source);
  if (known !== undefined) return typedPeriod(readings[known]);
  const choices = [readings.financial, readings.calendar];
  const here = choices.filter(
    (period) => choosePeriod(source.register, typedPeriod(period)).kind === "period",
  );
  const [only] = here;
  if (only !== undefined && here.length === 1 && only.months === 12) return typedPeriod(only);
  const ways = choices.map((period) => `--period "${typedPeriod(period)}"`);
  throw new Failure(
    `"${asked}" may mean ${choices.map(periodName).join(" or ")}: write ${ways.join(" or ")}.`,
  );
}

/** Which quarters a label such as 2022Q3 means in this workbook, where somebody or its own labels said. */
function basisIn({ answers, reading }: PeriodSource): Basis | undefined {
  const own = reading.assumptions.find(({ kind }) => kind === "quarters");
  return answers.quarters ?? (own?.kind === "quarters" ? own.basis : undefined);
}

function listed(periods: readonly Period[]): string {
  const labels = periods.map(periodLabel);
  if (labels.length <= NAMED) return labels.join(", ");
  return `${labels.length} periods from ${labels[0] ?? ""} to ${labels.at(-1) ?? ""}`;
}

/** The periods a text names when its year is financial and when it is calendar; nothing where that makes no difference. */
function twoReadings(text: string): Readonly<Record<Basis, Period>> | undefined {
  const financial = readPeriod(text, "financial");
  const calendar = readPeriod(text, "calendar");
  if (financial.kind !== "period" || calendar.kind !== "period") return undefined;
  if (samePeriod(financial.period, calendar.period)) return undefined;
  return { financial: financial.period, calendar: calendar.period };
}
