import { type Mapping, mappingSchema } from "@quarterlight/core/answers";
import { readPeriod } from "@quarterlight/core/period";
import type { Ask } from "./ask.ts";

/** What a person has chosen so far, by the key of the question; nothing for one not answered yet. */
export type Draft = Readonly<Record<string, readonly string[]>>;

/** What is wrong with an answer as it stands; empty where it can be taken, or is not given. */
export function faultOf({ control }: Ask, given: readonly string[]): string {
  const [text = ""] = given;
  if (control !== "period" || text.trim() === "") return "";
  const isPeriod = readPeriod(text, "financial").kind === "period";
  return isPeriod ? "" : "Write a period such as 2025/26 Q2 or July to September 2025.";
}

/** The answers kept so far with those of a draft over them. What is not answered stays as it was. */
export function answered(kept: Mapping, asks: readonly Ask[], draft: Draft): Mapping {
  return asks.reduce((mapping, ask) => withAnswer(mapping, ask, draft[ask.key] ?? []), kept);
}

function withAnswer(mapping: Mapping, ask: Ask, given: readonly string[]): Mapping {
  const said = given.map((text) => text.trim()).filter((text) => text !== "");
  if (said.length === 0 || faultOf(ask, said) !== "") return mapping;
  const { settles } = ask;
  if ("on" in settles) {
    const byWords = { ...mapping[settles.field], [settles.on]: said[0] };
    return mappingSchema.parse({ ...mapping, [settles.field]: byWords });
  }
  return mappingSchema.parse({ ...mapping, [settles.field]: ask.control === "some" ? said : said[0] });
}
