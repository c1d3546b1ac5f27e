import type { Claim } from "../../claims/index.ts";
import type { Role } from "../../facts/index.ts";
import type { FigureMark } from "../mark.ts";
import { type Setting, claim } from "./setting.ts";

/** Two numbers of which the words say that one is so many of the other. */
export type Pair = { readonly part: FigureMark; readonly whole: FigureMark };

/** Fewer than this many may be so many of anything. */
const FEWEST = 10;

/** "134 of the 173", "Of the 173 people offered a check, 134 had it": the parts of a share, whatever they are called. */
export function pairsIn(figures: readonly FigureMark[], all: string): readonly Pair[] {
  return figures.flatMap((first, i): readonly Pair[] => {
    const second = figures[i + 1];
    if (second === undefined || !isCount(first) || !isCount(second)) return [];
    const between = all.slice(first.end, second.start);
    if (/^ (?:out )?of (?:the |our |its |these |those |all )?$/iu.test(between))
      return [{ part: first, whole: second }];
    const opens = /\bof (?:the |our |its |these |those |all )?$/iu.test(all.slice(0, first.start));
    return opens && /^[^.;:]*, (?:only |just )?$/u.test(between) ? [{ part: second, whole: first }] : [];
  });
}

function isCount({ measure, inWords, hedge, quantity }: FigureMark): boolean {
  return (
    measure === "plain" &&
    !inWords &&
    hedge === undefined &&
    quantity.decimals === 0 &&
    quantity.value >= FEWEST
  );
}

/** What a number of a pair claims: the base, or the part or what is left over of it. */
export function partClaims(setting: Setting, isWhole: boolean): readonly Claim[] {
  const roles: readonly Role[] = isWhole ? ["denominator"] : ["numerator", "remainder"];
  return setting.periods.flatMap((period) => roles.map((role) => claim(setting, role, period)));
}
