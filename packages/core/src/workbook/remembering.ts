/** Longer texts are no headings, and are worked out anew. */
const LONGEST = 120;
const MOST = 5000;

/**
 * A function of short texts that works out each of them once; what it remembers is bounded. Texts longer than `longest`
 * characters are worked out each time.
 */
export function remembering<Value>(of: (text: string) => Value, longest = LONGEST): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = of(text);
    if (text.length > longest) return value;
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}

/** A function of things that never change, such as KPIs, that works out each of them once for as long as it is there. */
export function onceEach<Thing extends object, Value>(of: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.value;
    const value = of(thing);
    known.set(thing, { value });
    return value;
  };
}
