/**
 * Every match of a pattern with the flag `g`. `matchAll` makes the pattern anew each time, which takes as long as looking through a
 * short text with it.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > LAST_OF_ONE ? 2 : 1;
  }
  return found;
}

/** Characters beyond this one take two places of a text. */
const LAST_OF_ONE = 0xff_ff;
