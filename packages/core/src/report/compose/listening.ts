import { numberInWords } from "../../figure/index.ts";
import {
  type Text,
  bind,
  capital,
  joined,
  lowerFirst,
  name,
  say,
  upperFirst,
  withStop,
} from "../../narrative/index.ts";
import { dateInWords, lastDayOf, samePeriod, type Period } from "../../period/index.ts";
import type { Engagement, Register } from "../../register/index.ts";
import { unheardIn } from "../../voices/index.ts";
import type { Report } from "../model/report.ts";
import type { Brief } from "../brief.ts";
import { asOf } from "./as-of.ts";
import type { Spare } from "./sections.ts";
import { type ThemeEdition, themeItems } from "./themes.ts";
import { storyBlock, voiceOf } from "./voice.ts";

/** What people told us: surveys, the stories and quotes that found no place beside figures, themes, engagement. */
export function listening(register: Register, spare: Spare, edition: ThemeEdition): Report["voices"] {
  const { period: reporting } = edition;
  return {
    title: "What people told us",
    stories: spare.stories.map(storyBlock),
    surveys: spare.surveys,
    quotes: spare.feedback.map(voiceOf),
    themes: themeItems(register, edition),
    engagement: [
      ...register.engagement
        .filter(({ period }) => samePeriod(period, reporting))
        .map((event) => ({
          heading: event.who,
          text: joined([
            heldWords(event),
            event.result === "" ? [] : say`${name(withStop(event.result))}`,
            notReachedWords(event),
          ]),
        })),
      ...notHeard(register, reporting),
    ].filter(({ text }) => text.length > 0),
  };
}

/** Whom an event was meant for and did not reach, and what will be changed. */
function notReachedWords({ notReached, wouldHelp }: Engagement): Text {
  if (notReached.length === 0) return [];
  const change: Text = wouldHelp === "" ? [] : say` ${name(withStop(wouldHelp))}`;
  return say`We did not reach ${name(listedOf(notReached, "disjunction"))}.${change}`;
}

/** The groups that the partnership means to hear from and did not hear in a year. */
function notHeard(register: Register, reporting: Period): Report["voices"]["engagement"] {
  const groups = unheardIn(register, reporting);
  if (groups.length === 0) return [];
  return [
    {
      heading: "Whom we have not heard from in the last year",
      text: say`${name(upperFirst(listedOf(groups, "conjunction")))}.`,
    },
  ];
}

function listedOf(groups: readonly string[], type: "conjunction" | "disjunction"): string {
  return new Intl.ListFormat("en-GB", { type }).format(groups.map(lowerFirst));
}

/** You said, we did, and what we could not do and why. */
export function promisesOf({ promises }: Register, brief: Brief): Report["promises"] {
  const reporting = brief.period;
  const now = promises.filter(({ period }) => samePeriod(period, reporting));
  const today = asOf(brief);
  const late = promises.filter(
    ({ period, state, due }) =>
      state === "under way" && due !== "" && due < today && lastDayOf(period) < lastDayOf(reporting),
  );
  return {
    title: "You said, we did",
    done: now.filter(({ state }) => state === "done").map(({ said, did }) => ({ said, did })),
    underWay: [...now.filter(({ state }) => state === "under way"), ...late].map(({ said, did, due }) => ({
      said,
      did,
      due: due === "" ? "" : due < today ? `${dateInWords(due)}, now overdue` : dateInWords(due),
    })),
    couldNot: now
      .filter(({ state }) => state === "could not")
      .map(({ said, did, why, instead }) => ({
        said,
        why: [why, instead || did]
          .filter((words) => words.trim() !== "")
          .map(withStop)
          .join(" "),
      })),
  };
}

/** "A survey with 412 people, about the carers’ plan.": how, with how many and what about, as far as the row says it. */
function heldWords({ method, people, about, at }: Held): Text {
  if (method === "" && people === undefined && about === "") return [];
  const many = people === undefined ? undefined : bind(people === 1 ? "one" : numberInWords(people), [at]);
  const noun = people === 1 ? say`person` : say`people`;
  const how: Text =
    method === ""
      ? many
        ? say`${capital([many])} ${noun} took part`
        : say`We heard`
      : say`${name(method.replace(/\.$/, ""))}${many ? say` with ${many} ${noun}` : []}`;
  const what: Text = about === "" ? [] : say` about ${name(lowerFirst(about.replace(/\.$/, "")))}`;
  return say`${how}${many && what.length > 0 ? say`,` : []}${what}.`;
}

type Held = Pick<Engagement, "method" | "people" | "about" | "at">;
