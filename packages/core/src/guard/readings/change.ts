import type { Claim } from "../../claims/index.ts";
import type { Role } from "../../facts/index.ts";
import { type Period, previous, yearBefore } from "../../period/index.ts";
import { theQuarter } from "../marks/times.ts";
import { type Setting, claim } from "./setting.ts";
import { isAddedUp, lastIn, spanOf } from "./spans.ts";

export function gaps(setting: Setting): readonly Claim[] {
  const { areas, subject, clause } = setting;
  const periods = setting.isPeriodNamed ? setting.periods : [subject.now];
  const ofTarget =
    /\b(?:target|gap|plan(?:ned)?|off|short|standard|tolerance|budget(?:ed)?|allocation|ceiling|limit)\b/iu.test(
      `${setting.earlier} ${clause}`,
    );
  return [
    ...(ofTarget ? periods.map((period) => claim(setting, "gap", period)) : []),
    ...areas.map((area) => claim(setting, "peer gap", subject.now, { kind: "area", area })),
  ];
}

/** "1,106 bed days over the target": how far from the target, and no change. */
const TO_TARGET =
  /^ ?(?:\p{L}+ ){0,2}?(?:over|above|below|under|short of|off|away from|beyond|past|outside|inside|ahead of|behind) (?:the|our|its|this|that) (?:[\w.%£,-]+ ){0,2}?(?:target|standard|plan|budget|limit|ceiling)\b/iu;

/** What a difference may be: how far the figure went since a period, how far it lies from its target, or from another area's. */
export function differences(setting: Setting, roles: readonly Role[]): readonly Claim[] {
  const isGap = TO_TARGET.test(setting.after);
  return [...(isGap ? [] : changes(setting, roles)), ...gaps(setting)];
}

/** "13% above the 150 we aim for": how much of the target the figure is. */
export function shareOfTarget(setting: Setting): readonly Claim[] {
  const { clause, earlier, after, figure, subject } = setting;
  if (!/\b(?:target|plan(?:ned)?|aim|standard|budget|limit)\b/iu.test(`${earlier} ${clause}`)) return [];
  const way = /^ ?(?:above|over|more|higher|longer|greater)\b/iu.test(after) ? 1 : -1;
  const { value, decimals } = figure.quantity;
  const share = { value: 100 + way * value, decimals };
  return [{ ...claim(setting, "share of target", subject.now), quantity: share }];
}

/** From each basis that the words name or, where they name none, from the period before and the year before. */
export function changes(setting: Setting, roles: readonly Role[]): readonly Claim[] {
  const { subject, isBasisNamed, bases } = setting;
  const { now } = subject;
  const named = isBasisNamed ? bases : [previous(now), yearBefore(now)];
  const to =
    setting.isPeriodNamed && !setting.periods.some(({ start }) => named.some((each) => each.start === start))
      ? setting.periods
      : [now];
  return to.flatMap((period) => {
    const isSpan = period.months > now.months;
    const from = isSpan && !isBasisNamed ? [previous(period), yearBefore(period)] : named;
    return from.flatMap((each) => {
      const ends = each.months > now.months ? lastIn(setting, each) : each;
      const end = isSpan ? lastIn(setting, period) : period;
      const between = roles.map((role) => claim(setting, role, end, { kind: "period", period: ends }));
      if (!isSpan && each.months <= now.months) return between;
      // A quarter of months went from its last month to the next one's, where its months do not add up.
      const isQuarter = each.months === QUARTER && !isAddedUp(setting.subject.kpi);
      return [sumChange(setting, period, each), ...(isQuarter ? between : [])];
    });
  });
}

const QUARTER = 3;

function sumChange(setting: Setting, now: Period, before: Period): Claim {
  const { months } = setting.subject.now;
  const here =
    now.months > months
      ? now
      : before.months === QUARTER
        ? theQuarter({ now, months })
        : { start: before.start + 12, months: before.months };
  return claim(setting, "sum change", lastIn(setting, here), {
    ...spanOf(setting, here),
    before: { from: spanOf(setting, before).from, to: lastIn(setting, before) },
  });
}
