import { numberInWords } from "../../figure/index.ts";
import { type Text, bind, joined, name, say } from "../../narrative/index.ts";
import { dateInWords, samePeriod, type Period } from "../../period/index.ts";
import type { Register } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import type { Report } from "../model/report.ts";
import type { Spare } from "./sections.ts";
import { storyBlock, voiceOf } from "./voice.ts";

/** What people told us: surveys, the stories and quotes that found no place beside figures, themes, engagement. */
export function listening(register: Register, spare: Spare, reporting: Period): Report["voices"] {
  return {
    title: "What people told us",
    stories: spare.stories.map(storyBlock),
    surveys: spare.surveys,
    quotes: spare.feedback.map(voiceOf),
    themes: register.themes
      .filter(({ period }) => samePeriod(period, reporting))
      .toSorted((a, b) => (b.mentions ?? 0) - (a.mentions ?? 0))
      .map(({ theme, summary, mentions, fedInto, at }) => ({
        heading: theme,
        text: joined([
          summary === "" ? [] : say`${name(summary)}`,
          mentionWords(mentions, at),
          fedInto === "" ? [] : say`We took this to: ${name(withStop(fedInto))}`,
        ]),
      }))
      .filter(({ text }) => text.length > 0),
    engagement: register.engagement
      .filter(({ period }) => samePeriod(period, reporting))
      .map(({ who, method, people, about, result, at }) => ({
        heading: who,
        text: joined([
          method === "" ? [] : say`${name(withStop(method))}`,
          people === undefined ? [] : peopleWords(people, at),
          about === "" ? [] : say`About: ${name(withStop(about))}`,
          result === "" ? [] : say`${name(withStop(result))}`,
        ]),
      }))
      .filter(({ text }) => text.length > 0),
  };
}

/** You said, we did, and what we could not do and why. */
export function promisesOf({ promises }: Register, reporting: Period): Report["promises"] {
  const now = promises.filter(({ period }) => samePeriod(period, reporting));
  return {
    title: "You said, we did",
    done: now.filter(({ state }) => state === "done").map(({ said, did }) => ({ said, did })),
    underWay: now
      .filter(({ state }) => state === "under way")
      .map(({ said, did, due }) => ({ said, did, due: due === "" ? "" : dateInWords(due) })),
    couldNot: now
      .filter(({ state }) => state === "could not")
      .map(({ said, did, why }) => ({
        said,
        why: [why, did]
          .filter((words) => words.trim() !== "")
          .map(withStop)
          .join(" "),
      })),
  };
}

/** How often a theme came up, bound to its row. */
function mentionWords(mentions: number | undefined, at: Address): Text {
  if (mentions === undefined) return [];
  const times = bind(mentions === 1 ? "once" : `${numberInWords(mentions)} times`, [at]);
  return say`It came up ${times}.`;
}

function peopleWords(people: number, at: Address): Text {
  return people === 1
    ? say`${bind("One person", [at])} took part.`
    : say`People who took part: ${bind(numberInWords(people), [at])}.`;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
