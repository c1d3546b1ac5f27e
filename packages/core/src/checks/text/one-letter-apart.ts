const SHORTEST = 5;

/** Whether one letter changed, added, left out or swapped with its neighbour makes one name the other. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  const start = commonStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isLetter = /^\p{L}$/u.test(restA.charAt(0) || restB.charAt(0));
  if (!isLetter || /\d/.test(restA.charAt(0) + restB.charAt(0))) return false;
  const isChanged = restA.slice(1) === restB.slice(1);
  const isAdded = restA.slice(1) === restB || restA === restB.slice(1);
  const isSwapped =
    restA.charAt(0) === restB.charAt(1) &&
    restA.charAt(1) === restB.charAt(0) &&
    restA.slice(2) === restB.slice(2);
  return (isChanged || isAdded || isSwapped) && isInLongWord(a, start) && isInLongWord(b, start);
}

const SHORTEST_WORD = 4;

/** Whether what stands in a place is part of a word: team A and team B, or ward IV and ward VI, are two names. */
function isInLongWord(name: string, at: number): boolean {
  const before = /[\p{L}]*$/u.exec(name.slice(0, at))?.[0].length ?? 0;
  const after = /^[\p{L}]*/u.exec(name.slice(at))?.[0].length ?? 0;
  return before + after >= SHORTEST_WORD;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}
