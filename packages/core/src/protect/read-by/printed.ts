import { type Period, samePeriod } from "../../period/index.ts";
import type { Audience, Register } from "../../register/index.ts";
import { clear } from "../withhold.ts";
import { type ReadBy, type ToRead, textsToRead } from "./record.ts";

/** The edition whose texts are asked for: without a period those of every period. */
type Edition = {
  readonly register: Register;
  readonly audience: Audience;
  readonly date: string;
  readonly period: Period | undefined;
  readonly readBy: readonly ReadBy[];
};

/** The stories and quotes that an edition would print, with who has read them. */
export function printedTexts({ register, audience, date, period, readBy }: Edition): readonly ToRead[] {
  const { stories, feedback } = clear(register, audience, date);
  const isNow = (item: { readonly period: Period }) =>
    period === undefined || samePeriod(item.period, period);
  return textsToRead({ stories: stories.filter(isNow), feedback: feedback.filter(isNow) }, readBy);
}
