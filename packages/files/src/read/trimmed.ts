/** A list without the empty things at its end. */
export function trimmed<Thing>(
  things: Thing[],
  isEmpty: (thing: Thing) => boolean = (thing) => thing === null,
): Thing[] {
  const last = things.findLastIndex((thing) => !isEmpty(thing));
  return things.slice(0, last + 1);
}
