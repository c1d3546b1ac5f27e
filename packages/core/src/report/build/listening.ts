import { numberInWords } from "../../figure/index.ts";
import { dateInWords, samePeriod, type Period } from "../../period/index.ts";
import type { Register } from "../../register/index.ts";
import type { Report } from "../model/report.ts";
import { surveyBlocks } from "./surveys.ts";
import type { Shared } from "./sections.ts";
import { storyBlock, voiceOf } from "./voice.ts";

/** What people told us: surveys, the stories and quotes that found no place beside figures, themes, engagement. */
export function listening(register: Register, spare: Shared, reporting: Period): Report["voices"] {
  return {
    title: "What people told us",
    stories: spare.stories.map(storyBlock),
    surveys: surveyBlocks(register.surveys, reporting),
    quotes: spare.feedback.map(voiceOf),
    themes: register.themes
      .filter(({ period }) => samePeriod(period, reporting))
      .map(({ theme, summary, mentions, fedInto }) => ({
        heading: theme,
        text: [summary, mentionWords(mentions), fedInto === "" ? "" : `We took this to: ${withStop(fedInto)}`]
          .filter((part) => part !== "")
          .join(" "),
      })),
    engagement: register.engagement
      .filter(({ period }) => samePeriod(period, reporting))
      .map(({ who, method, people, about, result }) => ({
        heading: who,
        text: [
          method,
          people === undefined ? "" : peopleWords(people),
          about === "" ? "" : `About: ${about}`,
          result,
        ]
          .filter((part) => part !== "")
          .map(withStop)
          .join(" "),
      })),
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
    couldNot: now.filter(({ state }) => state === "could not").map(({ said, why }) => ({ said, why })),
  };
}

function mentionWords(mentions: number | undefined): string {
  if (mentions === undefined) return "";
  return mentions === 1 ? "It came up once." : `It came up ${numberInWords(mentions)} times.`;
}

function peopleWords(people: number): string {
  return people === 1 ? "One person took part" : `People who took part: ${numberInWords(people)}`;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
