import type { Action, Feedback, Story } from "../../register/index.ts";
import { type Sheet, addressName } from "../../workbook/index.ts";
import type { LooseComment, Undated } from "../words.ts";
import type { Record } from "./record.ts";

export function commentOf(record: Record, sheet: Sheet): LooseComment {
  const period = record.has("period") ? record.period() : undefined;
  return {
    of: { code: record.text("code"), name: record.text("name"), parts: record.others(), sheet: sheet.name },
    text: record.text("text"),
    author: record.text("author"),
    at: record.at("text"),
    ...(period === undefined ? {} : { period }),
    written: record.date("date"),
  };
}

export function storyOf(record: Record): Undated<Story> {
  const title = record.text("title");
  const period = record.period();
  return {
    id: title || addressName(record.at("text")),
    ...(period === undefined ? {} : { period }),
    title: title || record.text("person"),
    label: record.text("person"),
    paragraphs: record
      .text("text")
      .split(/\r?\n+/u)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    quote: record.text("quote"),
    attribution: record.text("quote") === "" ? "" : record.text("person"),
    note: "",
    consent: "",
    kpis: namesIn(record),
    outcomes: [],
    at: record.at(title === "" ? "text" : "title"),
  };
}

export function feedbackOf(record: Record): Undated<Feedback> {
  const period = record.period();
  return {
    id: addressName(record.at("text")),
    ...(period === undefined ? {} : { period }),
    source: record.text("source"),
    text: record.text("text"),
    attribution: record.text("person"),
    theme: record.text("theme"),
    tone: toneIn(record.text("tone")),
    response: record.text("response"),
    consent: "",
    kpis: namesIn(record),
    outcomes: [],
    at: record.at("text"),
  };
}

export function actionOf(record: Record): Action {
  const [due, said] = [record.date("due"), record.text("due")];
  return {
    due,
    ...(due === "" && said !== "" ? { dueWords: said } : {}),
    text: record.text("text"),
    lead: record.text("lead"),
    kpis: namesIn(record),
    state: /^(?:done|complete[d]?|closed|finished|yes|y|✓|✔|✅)$/iu.test(record.text("state"))
      ? "done"
      : "open",
    at: record.at("text"),
  };
}

function namesIn(record: Record): string[] {
  return record
    .text("kpis")
    .split(/[,;\n]+/u)
    .map((name) => name.trim())
    .filter(Boolean);
}

function toneIn(said: string): Feedback["tone"] {
  if (/^(?:good|positive|praise|compliment|happy|😀|🙂|\+)$/iu.test(said)) return "good";
  if (/^(?:poor|bad|negative|critical|complaint|unhappy|☹|🙁|-)$/iu.test(said)) return "poor";
  return /^(?:mixed|neutral|both)$/iu.test(said) ? "mixed" : "";
}
