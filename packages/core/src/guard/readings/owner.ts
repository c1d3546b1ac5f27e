import { isFollowedBy, lastOurs, lastSaid } from "../areas.ts";
import type { Setting } from "./setting.ts";

/** The area whose number a figure is, by the name nearest to it; `isSure` where it cannot be ours as well. */
export function ownerOf({
  areas,
  before,
  after,
}: Setting): { readonly area: string; readonly isSure: boolean } | undefined {
  const behind = areas.find((area) => isFollowedBy(after, area) && !hasItsOwn(after, area));
  if (behind !== undefined) return { area: behind, isSure: true };
  const [nearest] = areas
    .map((area) => ({ area, at: lastSaid(before, area) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at);
  if (nearest === undefined || lastOurs(before) >= nearest.at) return undefined;
  const between = before.slice(nearest.at);
  // "behind Scotland at 90.7%" may give either's.
  return { area: nearest.area, isSure: !/^,? (?:at|with|on) $/iu.test(between) };
}

/** "In Northmuir it was 75%, in Eastfirth 70%": the name that follows has a number of its own. */
function hasItsOwn(after: string, area: string): boolean {
  const at = after.toLowerCase().indexOf(area.toLowerCase());
  return (
    /^, (?:and )?in $/iu.test(after.slice(0, Math.max(at, 0))) &&
    /^ £?\d/u.test(after.slice(at + area.length))
  );
}
