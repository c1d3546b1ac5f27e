import type { Claim } from "../../claims/index.ts";
import type { Role } from "../../facts/index.ts";
import { type Period, previous, yearBefore } from "../../period/index.ts";
import { lastIn } from "./level.ts";
import { type Setting, claim } from "./setting.ts";

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
  const from = isBasisNamed ? bases : [previous(now), yearBefore(now)];
  const to =
    setting.isPeriodNamed && !setting.periods.some(({ start }) => from.some((each) => each.start === start))
      ? setting.periods
      : [now];
  return to.flatMap((period) =>
    from.flatMap((each) => {
      if (each.months > now.months) return [sumChange(setting, period, each)];
      return roles.map((role) => claim(setting, role, period, { kind: "period", period: each }));
    }),
  );
}

function sumChange(setting: Setting, now: Period, before: Period): Claim {
  const { months } = setting.subject.now;
  const span = (period: Period) => ({ from: { start: period.start, months }, to: lastIn(setting, period) });
  const here = now.months > months ? now : { start: before.start + 12, months: before.months };
  return claim(setting, "sum change", lastIn(setting, here), {
    kind: "span",
    ...span(here),
    before: span(before),
  });
}
