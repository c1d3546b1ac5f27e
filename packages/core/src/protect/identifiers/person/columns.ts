import { isOfNames, isOfOfficers, isOfPeople } from "../headings.ts";
import type { Span, Subject } from "../recogniser.ts";
import { isWord, isWordCutShort } from "../words/vocabulary.ts";
import { knownIn } from "./known.ts";
import { isGiven, isNameLike, withoutPossessive } from "./name-shape.ts";

const SURNAME_FIRST =
  /^(?<sur>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?), ?(?<given>\p{Lu}[\p{L}'-]*\.?(?: \p{Lu}[\p{L}'-]*\.?){0,2})$/u;
const WORDS = /^(?:\p{L}[\p{L}'.-]*)(?: \p{L}[\p{L}'.-]*){0,4}$/u;
const INITIALS_BEHIND = /^\p{Lu}[\p{L}'-]{2,} \p{Lu}\.?(?:\p{Lu}\.?)?$/u;

/** What a whole cell or a sheet's name is, by its heading: the name of a person served, or of an officer. */
export function wholeNames(subject: Subject): readonly Span[] {
  const { text, heading, field, allowances } = subject;
  if (text.length > 60 || knownIn(subject).length > 0) return [];
  if (field.where === "sheet name" || field.where === "file name") return ofAFile(text);
  if (field.where !== "cell") return [];
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  const span = { start, end: start + trimmed.length };
  if (allowances.publicPeople.some(({ name }) => name.toLowerCase() === trimmed.toLowerCase())) return [];
  if (isOfNames(heading) || isOfPeople(heading))
    return isName(trimmed, /^\W*names?\W*$/.test(heading)) ? [{ ...span, level: "stop" }] : [];
  if (isOfOfficers(heading)) return isFullName(trimmed) ? [{ ...span, level: "eye" }] : [];
  return SURNAME_FIRST.test(trimmed) && isReversed(trimmed) ? [{ ...span, level: "stop" }] : [];
}

/** A heading that only says "Name" may head measures: there only a full name with a given name is one. */
function isName(text: string, isLoose: boolean): boolean {
  if (!WORDS.test(text.replace(",", "")) || /\d/.test(text)) return false;
  if (isReversed(text)) return true;
  const words = text.replace(",", "").split(" ");
  if (isLoose) return isFullName(text);
  const isShaped = words.every((word) => /^\p{Lu}/u.test(word));
  return (
    isShaped &&
    words.some((word) => nameWord(word)) &&
    words.every(
      (word) => nameWord(word) || /^\p{Lu}\.?$/u.test(word) || /^(?:Mr|Mrs|Ms|Miss|Dr)\.?$/.test(word),
    )
  );
}

function nameWord(word: string): boolean {
  return isGiven(word) || (word.length > 2 && !isWord(withoutPossessive(word)));
}

function isFullName(text: string): boolean {
  const words = text.split(" ");
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    (isGiven(first) || /^\p{Lu}\.$/u.test(first)) &&
    isNameLike(last)
  );
}

function isReversed(text: string): boolean {
  const { sur = "", given = "" } = SURNAME_FIRST.exec(text)?.groups ?? {};
  return (
    sur !== "" &&
    (isGiven(given) || /^\p{Lu}\.?$/u.test(given)) &&
    !isWord(sur) &&
    (isGiven(given) || sur === sur.toUpperCase())
  );
}

/** "Drumlanock S case", "Senga Drumlanock.xlsx". */
function ofAFile(text: string): readonly Span[] {
  const stem = text.replace(/\.[A-Za-z]{2,5}$/, "");
  const words = stem.split(/[ _-]+/).filter((word) => word !== "");
  const spans = words.flatMap((word, at): readonly Span[] => {
    const next = words[at + 1] ?? "";
    const isPair =
      /^\p{Lu}\p{Ll}/u.test(word) &&
      isNameLike(word) &&
      ((/^\p{Lu}\.?$/u.test(next) && !isGiven(word) && word.length > 3 && !isWordCutShort(word)) ||
        (isGiven(word) && /^\p{Lu}\p{Ll}/u.test(next) && isNameLike(next)));
    if (!isPair) return [];
    const start = text.indexOf(word);
    return [{ start, end: text.indexOf(next, start + word.length) + next.length, level: "stop" }];
  });
  return INITIALS_BEHIND.test(stem) &&
    spans.length === 0 &&
    isNameLike(words[0] ?? "") &&
    !isWord(words[0] ?? "") &&
    !isWordCutShort(words[0] ?? "")
    ? [{ start: 0, end: stem.length, level: "stop" }]
    : spans;
}
