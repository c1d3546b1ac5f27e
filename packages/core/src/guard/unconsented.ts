import { type Period, samePeriod, within } from "../period/index.ts";
import { type Refusal, type Withheld, clear } from "../protect/index.ts";
import { type Audience, type Feedback, OUTCOMES, type Register, type Story } from "../register/index.ts";
import { type Standing, everyText, isTelling } from "./every-text.ts";
import type { Span } from "./mark.ts";
import { laidOut, repeatsOf, saidIn } from "./same-words.ts";
import { sentencesWith } from "./sentences.ts";
import { type Typed, typedIn } from "./typed.ts";

/** Whom a report is for and when: what decides which consents cover it. Without a period, of every period. */
type Edition = {
  readonly audience: Audience;
  readonly date: string;
  readonly period: Period | undefined;
};

/** Words of a story or a remark that no consent covers, typed again in a text that the edition prints. */
export type Unconsented = {
  readonly typed: Standing & Partial<Pick<Typed, "place">>;
  readonly spans: readonly Span[];
  /** The sentences of that text that say them. */
  readonly sentences: readonly string[];
  readonly of: Standing;
  readonly withheld: Withheld;
};

/** Whoever said no, or took a yes back, is repeated nowhere, not even under somebody else's consent. */
const SAID_NO: ReadonlySet<Refusal["kind"]> = new Set(["refused", "withdrawn"]);

/**
 * Every text of an edition that says again what a person shared and no consent covers. Titles and definitions are the
 * partnership's own: words that stand in one are no person's. `also` are texts that the register does not hold.
 */
export function unconsentedIn(
  register: Register,
  { audience, date, period }: Edition,
  also: readonly Typed[] = [],
): readonly Unconsented[] {
  const { stories, feedback, withheld } = clear(register, audience, date);
  if (withheld.length === 0) return [];
  const prose = new Set(typedIn(register).map(({ text }) => text));
  const placed = (typed: Unconsented["typed"]) => ({ typed, laid: laidOut(typed.text) });
  // What is no prose may mean something else where it stands empty: it is marked where nothing is left of it.
  const marked = (typed: Standing) => (prose.has(typed.text) ? typed : { ...typed, place: "name" as const });
  const cleared = [...stories.flatMap(textsOfStory), ...feedback.map(textOfRemark)].map(placed);
  const ours = [...everyText(register, isTelling).map(marked), ...also]
    .filter((typed) => isPrinted(typed, period, withheld))
    .map(placed);
  const own = saidIn(ownWords(register));
  const agreed = [own, saidIn(cleared.map(({ typed }) => typed.text))].join("|");
  return withheld.flatMap((each) => {
    const saidNo = SAID_NO.has(each.because.kind);
    const places = saidNo ? [...ours, ...cleared] : ours;
    return textsOf(register, each).flatMap((of) => {
      const repeats = repeatsOf(of.text, saidNo ? own : agreed);
      return places.flatMap(({ typed, laid }) => {
        const spans = repeats(laid);
        if (spans.length === 0) return [];
        return [{ typed, spans, sentences: sentencesWith(typed.text, spans), of, withheld: each }];
      });
    });
  });
}

function textsOf({ stories, feedback }: Register, { what, id, sheet, row }: Withheld): readonly Standing[] {
  const isIt = (each: Story | Feedback) => each.id === id && each.at.sheet === sheet && each.at.row === row;
  return what === "story"
    ? stories.filter(isIt).flatMap(textsOfStory)
    : feedback.filter(isIt).map(textOfRemark);
}

function textsOfStory({ at, paragraphs, quote }: Story): readonly Standing[] {
  return [
    { at, field: "text", text: paragraphs.join("\n") },
    { at, field: "quote", text: quote },
  ];
}

function textOfRemark({ at, text }: Feedback): Standing {
  return { at, field: "text", text };
}

function isPrinted(
  { part = "", at, period }: Standing,
  report: Period | undefined,
  out: readonly Withheld[],
): boolean {
  if (SAID_IN.has(part) && out.some(({ sheet, row }) => sheet === at?.sheet && row === at.row)) return false;
  if (report === undefined || period === undefined) return true;
  return samePeriod(period, report) || within(period, report);
}

/** Lists whose records are held back whole where no consent covers them. */
const SAID_IN: ReadonlySet<string> = new Set(["stories", "feedback"]);

function ownWords({ kpis, priorities, surveys }: Register): readonly string[] {
  return [
    ...kpis.flatMap(({ title, meaning, alsoCalled = [] }) => [title, meaning, ...alsoCalled]),
    ...priorities.map(({ title }) => title),
    ...surveys.flatMap(({ survey, question }) => [survey, question]),
    ...OUTCOMES.map(({ label }) => label),
  ];
}
