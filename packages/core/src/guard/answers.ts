import type { FactIndex } from "../facts/index.ts";
import { type Period, endOf } from "../period/index.ts";
import { type Few, fewIn, isFew, plainlyWritten } from "../protect/index.ts";
import type { SurveyResult } from "../register/index.ts";
import type { FigureMark } from "./mark.ts";
import { figuresIn } from "./marks/figures.ts";
import { periodsIn } from "./marks/periods.ts";
import { withoutQuiet } from "./marks/quiet.ts";
import { isPeople } from "./named.ts";
import { singular } from "./noun.ts";
import { stemsOf } from "./readings/own-words.ts";

/**
 * Whether a sentence tells how many answered a survey’s question in the way of the few, where the edition hides it: "only one of
 * the 412 was not treated with respect". What was answered is not looked at.
 */
export function tellsAnswer(sentence: string, isBesideKpi: boolean, index: FactIndex): boolean {
  const { hiddenAnswers, register, edition } = index;
  if (hiddenAnswers.length === 0) return false;
  const text = plainlyWritten(sentence);
  const times = periodsIn(text, { now: edition.period, months: edition.period.months });
  const named = times.flatMap(({ period, isCompared }) => (period && !isCompared ? [period] : []));
  const figures = figuresIn(withoutQuiet(text)).filter(
    ({ bare }) => !times.some(({ start, end }) => start < bare.end && bare.start < end),
  );
  if (figures.length === 0) return false;
  const few = fewIn(register.settings);
  return hiddenAnswers.some((row) => {
    if (named.length > 0 && !named.some((period) => overlap(period, row.wave))) return false;
    const others = register.surveys.filter(
      (each) => each.survey === row.survey && each.question !== row.question,
    );
    const titles = register.kpis.map(({ title }) => title);
    const isOwn = asks(text, row, [...others.map(({ question }) => question), ...titles]);
    const shown = others.filter((each) => asks(text, each, [row.question]));
    const bases = new Set([row, ...others].map(({ base }) => base));
    const isOfAll = (figure: FigureMark) =>
      ANSWERED.test(text.slice(figure.bare.end)) || (!isBesideKpi && isOfThose(text, figure, figures, row));
    return figures.some((figure) => {
      if (bases.has(figure.quantity.value)) return false;
      if (!isOwn && (shown.some((each) => isAnswerOf(figure, each)) || !isOfAll(figure))) return false;
      return SHARES.has(figure.measure)
        ? isOwn && !isPrinted(figure, row)
        : isCount(text, figure) && !isSomebody(text, figure) && isOfFew(figure, row, few);
    });
  });
}

/** Whether words ask what a question asks: by a word that no other has, or where it has none, by its last words. */
function asks(text: string, { question }: SurveyResult, others: readonly string[]): boolean {
  const taken = new Set(others.flatMap((other) => [...stemsOf(other)]));
  const own = [...stemsOf(question)].filter((stem) => !taken.has(stem));
  const said = stemsOf(text);
  if (own.length > 0) return own.some((stem) => said.has(stem));
  const last = (question.toLowerCase().match(/[\p{L}'’]+/gu) ?? []).slice(-FEWEST_WORDS);
  return last.length === FEWEST_WORDS && text.toLowerCase().includes(last.join(" "));
}

const FEWEST_WORDS = 3;

/** How many answered a question in one way, where the edition tells it. */
function isAnswerOf({ quantity: { value } }: FigureMark, { base, positive }: SurveyResult): boolean {
  return positive !== undefined && (value === positive || (base !== undefined && value === base - positive));
}

/** "One of the 412", "two of those who answered", "three respondents": so many of all who answered. */
function isOfThose(
  text: string,
  { bare }: FigureMark,
  figures: readonly FigureMark[],
  { base }: SurveyResult,
): boolean {
  return figures.some(
    (whole) =>
      whole.quantity.value === base &&
      (OUT_OF.test(text.slice(bare.end, whole.bare.start)) ||
        (whole.bare.end < bare.start && /\bof (?:the |all )?$/iu.test(text.slice(0, whole.bare.start)))),
  );
}

/** All who answered, said without their number. */
const ANSWERED =
  /^(?: people)? ?(?:out )?(?:of )?(?:all |the |those |people |them )*(?:who |we |that )*(?:answered|asked|replied|responded|respondents?|answers?|repl(?:y|ies)|responses?)\b/iu;

const OUT_OF = /^(?: people)? (?:out )?of (?:the |our |all )*$/iu;

const SHARES: ReadonlySet<FigureMark["measure"]> = new Set(["per cent", "fraction"]);

/** The share itself, where the edition prints it, or what is left of it, with no more places than that has. */
function isPrinted({ quantity: { value, decimals } }: FigureMark, { percent }: SurveyResult): boolean {
  if (percent === undefined || decimals > 1) return false;
  const places = Math.max(0, decimals);
  return [percent, 100 - percent].some((share) => Number(share.toFixed(places)) === value);
}

/** So few, or all but so few: what is hidden is always one or the other. */
function isOfFew({ quantity: { value } }: FigureMark, { base }: SurveyResult, few: Few): boolean {
  return base === undefined || isFew(value, few) || isFew(base - value, few);
}

function isCount(text: string, { bare, measure, per, quantity, noun }: FigureMark): boolean {
  if (measure !== "plain" || per !== "" || quantity.decimals > 0) return false;
  const [next = ""] = /^ \p{L}+/u.exec(text.slice(bare.end)) ?? [];
  return noun === "" || [noun, singular(next.trim())].some((word) => isPeople(word) || PEOPLE.test(word));
}

const PEOPLE = /^(?:respondent|answer|response|reply|other|man|men|woman|women)$/u;

/** "One person told us that …": somebody, and no count. */
function isSomebody(text: string, { bare, quantity, inWords }: FigureMark): boolean {
  return (
    quantity.value === 1 && inWords && /^ (?:\p{L}+ )?(?:who|told|said|wrote)\b/iu.test(text.slice(bare.end))
  );
}

function overlap(a: Period, b: Period): boolean {
  return a.start < endOf(b) && b.start < endOf(a);
}
