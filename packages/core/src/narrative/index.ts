/** NARRATE: every English sentence of the report, from facts and from nothing else. */
export { acceptedNotes } from "./accepted.ts";
export { markedDraft, stoppingNotes } from "./stopping.ts";
export { type NoteWords, careNotes, disputedNotes } from "./care.ts";
export { changeBeside, changeInTable, changeOf, whyNotJudged } from "./change.ts";
export { comparedSentences, namedSentences, notCompared } from "./compare.ts";
export {
  LOOKS_LIKE,
  QUESTION_WORDS,
  SUGGESTION_WORDS,
  datedAhead,
  agreementWords,
  argumentsFor,
  contradictionWords,
  reasonWords,
} from "./classification.ts";
export { dutyNotes } from "./duties.ts";
export { nowInProse, valueInProse } from "./figures.ts";
export { count, figure, going, judging, judgingAll, name, ranging, rule, short, when } from "./holes.ts";
export { glossOf, sourceOf } from "./gloss.ts";
export { known, knownNow } from "./known.ts";
export { changePhrase } from "./subject.ts";
export { changesIn, inShort } from "./groups.ts";
export { type Findings, findingsOf, headline } from "./headline.ts";
export { type Earned, earnedChange, judgedOf } from "./judged.ts";
export { methodNotes } from "./method.ts";
export {
  absentMarker,
  flagMarks,
  gapWords,
  keyTo,
  markerKey,
  missingMarker,
  missingWords,
} from "./missing.ts";
export { faultsOfPlain } from "./plain.ts";
export { reclassifiedNotes } from "./reclassified.ts";
export { laterNotes, sinceNotes } from "./since.ts";
export { earlierOutside, nearOfThree, outsideOfThree, printsEachStep, toldOnce } from "./seen.ts";
export { type Sentence, defineSentence } from "./sentence.ts";
export { hasPlace } from "./sentences/rank.ts";
export { sentences } from "./sentences/index.ts";
export { heldTo, targetInBrief, targetWords } from "./target-words.ts";
export { MARGIN_UNREAD, STATUS_WORDS, type StatusWords, statusBeside, statusWords } from "./status.ts";
export {
  type Bound,
  type Given,
  type Judging,
  type Run,
  type Text,
  bind,
  capital,
  claimsIn,
  joined,
  listed,
  lowerFirst,
  namesOf,
  plainText,
  say,
  upperFirst,
  wordsOf,
  withStop,
  withoutStop,
} from "./text.ts";
export { besideWhom, isTimeAlone, timeTold } from "./times.ts";
export { eventAtStart } from "./sentences/same-time.ts";
export { kpiHeading, toldInFull, toldShort } from "./told.ts";
export { inWords, isOne, judgedSentences, numberOf } from "./tally.ts";
export { caveatsOf, thingsOf } from "./things.ts";
export { type Tally, type WhatMoves, whatMoves, whatMovesWords } from "./what-moves.ts";
export { withheldWords } from "./withheld.ts";
export { counted, measureOf, ordinal, pointNoun, withoutUnit } from "./words.ts";
