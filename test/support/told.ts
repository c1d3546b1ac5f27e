import { type ToldFinding, check, inWords } from "@quarterlight/core/checks";
import type { Mapping } from "@quarterlight/core/answers";
import { periodLabel } from "@quarterlight/core/period";
import { read } from "@quarterlight/core/read";
import { questionInWords, readingInWords } from "@quarterlight/core/reading";
import { type Kpi, isLevel, isMeasured } from "@quarterlight/core/register";
import type { Workbook } from "@quarterlight/core/workbook";

/** Everything that is said of a workbook: its KPIs, each in a line; what is asked; what is told; what checks find. */
export type Told = {
  readonly kpis: readonly string[];
  readonly asks: readonly string[];
  readonly lines: readonly string[];
  readonly findings: readonly ToldFinding[];
};

export function toldOf(workbook: Workbook, mapping: Mapping = { version: 1 }): Told {
  const input = { workbook, ...read(workbook, { mapping }) };
  const { register, reading } = input;
  return {
    kpis: register.kpis.map(inOneLine),
    asks: reading.questions.map(questionInWords),
    lines: readingInWords(reading).flatMap(({ lines }) => lines),
    findings: inWords(check(input), input),
  };
}

/** A KPI as it was read: title, unit, direction; the newest figures and targets with their periods; status; comments. */
function inOneLine({
  title,
  unit,
  polarity,
  observations,
  monthly,
  targets,
  published,
  commentary,
}: Kpi): string {
  const series = observations.length > 0 ? observations : monthly;
  const figures = series.slice(-2).map((each) => {
    const { period, flags } = each;
    const said = isMeasured(each)
      ? [
          each.value,
          ...(each.numerator ? [`(${each.numerator.value} of ${each.denominator?.value})`] : []),
          ...flags,
        ]
      : [each.state, ...(each.marker === "" ? [] : [`“${each.marker}”`])];
    return `${periodLabel(period)} ${said.join(" ")}`;
  });
  const target = targets.at(-1);
  const level =
    target && isLevel(target)
      ? [target.value, target.upTo].filter((end) => end !== undefined).join(" to ")
      : target?.state;
  const due = target && isLevel(target) && target.due ? ` due ${periodLabel(target.due)}` : "";
  const strict = target && isLevel(target) && target.strict ? " strictly" : "";
  return [
    `${title} [${[unit.kind, unit.of, polarity].filter(Boolean).join(" ")}] ${series.length}: ${figures.join(", ")}`,
    ...(target === undefined ? [] : [`target ${level}${strict}${due}`]),
    ...(published === undefined ? [] : [`status ${published.status}`]),
    ...commentary.map(({ period, text }) => `${periodLabel(period)} ${text.slice(0, 20)}`),
  ].join("; ");
}
