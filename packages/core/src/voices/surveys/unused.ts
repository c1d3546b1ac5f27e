import type { Register } from "../../register/index.ts";
import { plainWords } from "../words/plain-words.ts";
import type { Asked } from "./asked.ts";

/**
 * Whether a question was asked in two waves and nothing rests on it: no indicator, no action that comes from it, no
 * theme that names it or its survey as a source. Where no row of Surveys names an indicator, nobody has said so of any.
 */
export function isUnused({ question, waves }: Asked, { surveys, actions, themes, kpis }: Register): boolean {
  if (waves.length < 2 || !surveys.some(({ kpis: ids = [] }) => ids.length > 0)) return false;
  if (waves.some(({ kpis: ids = [] }) => ids.length > 0)) return false;
  const names = [question.text, question.survey, ...waves.map(({ shortName = "" }) => shortName)]
    .map(plainWords)
    .filter((name) => name !== "");
  const isNamedIn = (text: string) => names.some((name) => plainWords(text).includes(name));
  return ![
    ...actions.map(({ from = "" }) => from),
    ...themes.map(({ sources }) => sources),
    ...kpis.map(({ source }) => source),
  ].some(isNamedIn);
}
