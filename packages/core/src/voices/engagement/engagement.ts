import { type Period, endOf, lastDayOf, within } from "../../period/index.ts";
import type { Engagement, Promise, Register } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { daysBetween } from "../duties/day.ts";

/** How a group fared in a quarter. */
type Reach = "heard" | "not reached" | "not tried";

/** Groups by quarters: the year up to a period, the oldest quarter first. */
export type ReachGrid = {
  readonly quarters: readonly Period[];
  readonly rows: readonly { readonly group: string; readonly reached: readonly Reach[] }[];
};

type EngagementCheck = "G01" | "G02" | "G03" | "G04" | "G05" | "G06";

/** What breaks the chain from people who were to be heard to what came of it. */
export type EngagementFinding = {
  readonly check: EngagementCheck;
  /** The people, the group or the promise that it is about. */
  readonly about: string;
  readonly at: Address;
  /** What is missing of a promise that could not be kept. */
  readonly lacks?: Lacking;
};

type Lacking = "the reason" | "what was done instead" | "both";

/** A quarter, in days: those who took part are told by then, and something has come of it. */
const QUARTER = 92;

/** Which of the groups to be heard, or meant by any event, were heard in each quarter of the year up to a period. */
export function reachOf({ engagement, settings }: Register, period: Period): ReachGrid {
  const quarters = [-9, -6, -3, 0].map((months) => ({ start: endOf(period) - 3 + months, months: 3 }));
  const groups = new Map(
    [...engagement.flatMap((event) => event.groups), ...settings.groupsToHear].map((group) => [
      nameKey(group),
      group,
    ]),
  );
  return {
    quarters,
    rows: [...groups.values()].map((group) => ({
      group,
      reached: quarters.map((quarter) =>
        reachIn(
          group,
          engagement.filter((event) => within(event.period, quarter)),
        ),
      ),
    })),
  };
}

/** The groups that the partnership means to hear from, and that were not heard in the year up to a period. */
export function unheardIn(register: Register, period: Period): readonly string[] {
  if (register.engagement.length === 0) return [];
  return reachOf(register, period)
    .rows.filter(({ group }) => holds(register.settings.groupsToHear, group))
    .flatMap(({ group, reached }) => (reached.includes("heard") ? [] : [group]));
}

/** The last event of the year up to a period that was for a group and did not reach it. */
function missedAt(group: string, { engagement }: Register, period: Period): Engagement | undefined {
  const year = { start: endOf(period) - 12, months: 12 };
  return engagement.findLast((event) => within(event.period, year) && isMeant(group, event));
}

function reachIn(group: string, events: readonly Engagement[]): Reach {
  const meant = events.filter((event) => isMeant(group, event));
  if (meant.some(({ notReached }) => !holds(notReached, group))) return "heard";
  return meant.length > 0 ? "not reached" : "not tried";
}

/** Whether an event was for a group: by its groups, else by whom it names. */
function isMeant(group: string, { groups, who }: Engagement): boolean {
  return groups.length > 0 ? holds(groups, group) : nameKey(who).includes(nameKey(group));
}

function holds(groups: readonly string[], group: string): boolean {
  return groups.some((each) => nameKey(each) === nameKey(group));
}

/** What is to be asked about engagement and promises on a day (ISO), up to a period. A column that nobody fills in asks nothing. */
export function engagementFindings(
  register: Register,
  period: Period,
  asOf: string,
): readonly EngagementFinding[] {
  const { engagement, promises } = register;
  const events = engagement.filter((event) => lastDayOf(event.period) <= lastDayOf(period));
  const [first] = events;
  const uses = (isUsed: (event: Engagement) => boolean) => engagement.some(isUsed);
  const tells = uses(({ toldOn }) => toldOn !== "");
  const decides = uses(({ decided, actions }) => decided !== "" || actions.length > 0);
  const isPast = (event: Engagement) => daysBetween(lastDayOf(event.period), asOf) > QUARTER;
  return [
    ...events
      .filter(
        ({ groups, invited, people }) => people === undefined && (groups.length > 0 || invited !== undefined),
      )
      .map((event) => found("G01", event)),
    ...(first === undefined
      ? []
      : unheardIn(register, period).map((group): EngagementFinding => ({
          check: "G02",
          about: group,
          at: (missedAt(group, register, period) ?? first).at,
        }))),
    ...events
      .filter((event) => tells && event.toldOn === "" && isPast(event))
      .map((event) => found("G03", event)),
    ...events
      .filter((event) => decides && cameToNothing(event) && isPast(event))
      .map((event) => found("G04", event)),
    ...onlyPartners(
      events.filter((event) => within(event.period, period) && uses(({ groups }) => groups.length > 0)),
    ),
    ...promises
      .filter((promise) => lastDayOf(promise.period) <= lastDayOf(period))
      .flatMap((promise): EngagementFinding[] => {
        const lacks = lackingOf(promise);
        return lacks ? [{ check: "G06", about: promise.said, at: promise.at, lacks }] : [];
      }),
  ];
}

function found(check: EngagementCheck, { who, at }: Engagement): EngagementFinding {
  return { check, about: who, at };
}

function cameToNothing({ result, decided, actions }: Engagement): boolean {
  return result === "" && decided === "" && actions.length === 0;
}

/** Bodies that are listened to in their own meetings, and stand for nobody who uses a service. */
const PARTNER =
  /\b(?:partnership|board|council|committee|providers?|association|forum of|network|police|fire|college|nhs|colleagues|staff|practices)\b/iu;

/** A period in which nobody was listened to but partners, each in its own meeting. */
function onlyPartners(events: readonly Engagement[]): readonly EngagementFinding[] {
  const [first] = events;
  const isPartner = ({ groups, who }: Engagement) => groups.length === 0 && PARTNER.test(who);
  return first !== undefined && events.every(isPartner) ? [found("G05", first)] : [];
}

/** What is missing of what could not be done. */
function lackingOf({ state, why, instead, did }: Promise): Lacking | undefined {
  if (state !== "could not") return undefined;
  const isUndone = instead === "" && did === "";
  if (why !== "") return isUndone ? "what was done instead" : undefined;
  return isUndone ? "both" : "the reason";
}

/** Promises that were under way in an older workbook, and are in this one no more: by their reference, else by their words. */
export function gonePromises(before: Register, now: Register): readonly Promise[] {
  const keyOf = ({ reference, said }: Promise) => nameKey(reference === "" ? said : reference);
  const there = new Set(now.promises.flatMap((each) => [nameKey(each.reference), nameKey(each.said)]));
  return before.promises.filter((each) => each.state === "under way" && !there.has(keyOf(each)));
}
