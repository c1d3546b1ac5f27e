/**
 * Whole numbers under linear rules. "Possible" always means that some whole table fits all rules: bounds
 * are moved inward until nothing moves, and what is left is searched.
 */

/** least ≤ Σ factor × count ≤ most; an end that is absent does not bind. */
type Rule = { readonly terms: readonly Term[]; readonly least: number; readonly most: number };
type Term = { readonly at: number; readonly factor: number };
type Bounds = { readonly low: number[]; readonly high: number[] };
type Gap = { readonly first: number; readonly last: number };

export class WholeNumbers {
  readonly #cap: number;
  readonly #at = new Map<string, number>();
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  readonly #gaps = new Map<number, Gap>();
  readonly #rules: Rule[] = [];

  /** `cap`: nobody takes a count that nothing limits to be more. */
  constructor(cap: number) {
    this.#cap = cap;
  }

  count(name: string): void {
    this.#at.set(name, this.#low.length);
    this.#low.push(0);
    this.#high.push(this.#cap);
  }

  limit(name: string, least: number, most: number): void {
    const at = this.#place(name);
    this.#low[at] = Math.max(this.#low[at] ?? 0, least);
    this.#high[at] = Math.min(this.#high[at] ?? this.#cap, most);
  }

  /** The count is none of the numbers from first to last. */
  ruleOut(name: string, first: number, last: number): void {
    this.#gaps.set(this.#place(name), { first, last });
  }

  rule(terms: readonly (readonly [string, number])[], least: number, most: number): void {
    const together = new Map<number, number>();
    for (const [name, factor] of terms) {
      const at = this.#place(name);
      together.set(at, (together.get(at) ?? 0) + factor);
    }
    const kept = [...together].flatMap(([at, factor]) => (factor === 0 ? [] : [{ at, factor }]));
    this.#rules.push({ terms: kept, least, most });
  }

  /** Whether some table has this value there. */
  canBe(name: string, value: number): boolean {
    return this.#with(name, value) !== undefined;
  }

  /** A table that has this value there; undefined where none has. */
  tableWith(name: string, value: number): ReadonlyMap<string, number> | undefined {
    const found = this.#with(name, value);
    return found && new Map([...this.#at].map(([id, at]) => [id, found.low[at] ?? 0]));
  }

  #with(name: string, value: number): Bounds | undefined {
    const at = this.#place(name);
    const low = [...this.#low];
    const high = [...this.#high];
    if (value < (low[at] ?? 0) || value > (high[at] ?? 0)) return undefined;
    low[at] = value;
    high[at] = value;
    return this.#fits({ low, high });
  }

  /** Whether there are at least so many values that it can have. */
  hasAtLeast(name: string, wanted: number): boolean {
    const bounds = { low: [...this.#low], high: [...this.#high] };
    if (!this.#tighten(bounds)) return wanted <= 0;
    const at = this.#place(name);
    let found = 0;
    for (let value = bounds.low[at] ?? 0; value <= (bounds.high[at] ?? 0) && found < wanted; value += 1) {
      if (this.canBe(name, value)) found += 1;
    }
    return found >= wanted;
  }

  #place(name: string): number {
    const at = this.#at.get(name);
    if (at === undefined) throw new Error(`No count ${name}`);
    return at;
  }

  /** Moves every bound inward until nothing moves; false where nothing fits. */
  #tighten(bounds: Bounds): boolean {
    let moved = true;
    while (moved) {
      moved = false;
      for (const [at, gap] of this.#gaps) {
        if (leavesGap(bounds, at, gap)) moved = true;
      }
      if (bounds.low.some((low, at) => low > (bounds.high[at] ?? 0))) return false;
      for (const rule of this.#rules) {
        const change = narrow(rule, bounds);
        if (change === "nothing fits") return false;
        if (change === "moved") moved = true;
      }
    }
    return true;
  }

  /** Whether every choice within the bounds keeps every rule, so that there is nothing left to try. */
  #isSettled({ low, high }: Bounds): boolean {
    for (const [at, { first, last }] of this.#gaps) {
      if ((low[at] ?? 0) <= last && (high[at] ?? 0) >= first) return false;
    }
    return this.#rules.every((rule) => {
      const { smallest, largest } = reach(rule, { low, high });
      return largest <= rule.most && smallest >= rule.least;
    });
  }

  /** Bounds of which every choice is a table; undefined where nothing fits. */
  #fits(given: Bounds): Bounds | undefined {
    const bounds = { low: [...given.low], high: [...given.high] };
    if (!this.#tighten(bounds)) return undefined;
    if (this.#isSettled(bounds)) return bounds;
    for (const { at, first, last } of this.#cuts(bounds)) {
      const low = [...bounds.low];
      const high = [...bounds.high];
      low[at] = first;
      high[at] = last;
      const found = this.#fits({ low, high });
      if (found) return found;
    }
    return undefined;
  }

  /** The bounds cut into pieces: around a gap, into single values where they are few, else in two. */
  #cuts({ low, high }: Bounds): readonly { at: number; first: number; last: number }[] {
    const width = (at: number) => (high[at] ?? 0) - (low[at] ?? 0);
    for (const [at, gap] of this.#gaps) {
      const [first, last] = [low[at] ?? 0, high[at] ?? 0];
      if (first < gap.first && last > gap.last) {
        return [
          { at, first, last: gap.first - 1 },
          { at, first: gap.last + 1, last },
        ];
      }
    }
    const involved = new Set(this.#rules.flatMap(({ terms }) => terms.map(({ at }) => at)));
    const open = [...involved].filter((at) => width(at) > 0).toSorted((a, b) => width(a) - width(b));
    const [at] = open;
    if (at === undefined) return [];
    const [first, last] = [low[at] ?? 0, high[at] ?? 0];
    if (width(at) <= 8) {
      return Array.from({ length: width(at) + 1 }, (_, i) => ({ at, first: first + i, last: first + i }));
    }
    const middle = Math.floor((first + last) / 2);
    return [
      { at, first, last: middle },
      { at, first: middle + 1, last },
    ];
  }
}

function leavesGap({ low, high }: Bounds, at: number, { first, last }: Gap): boolean {
  let moved = false;
  if ((low[at] ?? 0) >= first && (low[at] ?? 0) <= last) {
    low[at] = last + 1;
    moved = true;
  }
  if ((high[at] ?? 0) >= first && (high[at] ?? 0) <= last) {
    high[at] = first - 1;
    moved = true;
  }
  return moved;
}

function reach({ terms }: Rule, { low, high }: Bounds): { smallest: number; largest: number } {
  let smallest = 0;
  let largest = 0;
  for (const { at, factor } of terms) {
    const [l, h] = [factor * (low[at] ?? 0), factor * (high[at] ?? 0)];
    smallest += Math.min(l, h);
    largest += Math.max(l, h);
  }
  return { smallest, largest };
}

function narrow(rule: Rule, bounds: Bounds): "nothing fits" | "moved" | "still" {
  const { low, high } = bounds;
  let { smallest, largest } = reach(rule, bounds);
  if (smallest > rule.most || largest < rule.least) return "nothing fits";
  let moved = false;
  for (const { at, factor } of rule.terms) {
    const [l, h] = [low[at] ?? 0, high[at] ?? 0];
    const most = rule.most - (smallest - Math.min(factor * l, factor * h));
    const least = rule.least - (largest - Math.max(factor * l, factor * h));
    const [first, last] = factor > 0 ? [least / factor, most / factor] : [most / factor, least / factor];
    const newLow = Math.max(l, Math.ceil(first));
    const newHigh = Math.min(h, Math.floor(last));
    if (newLow === l && newHigh === h) continue;
    if (newLow > newHigh) return "nothing fits";
    low[at] = newLow;
    high[at] = newHigh;
    moved = true;
    ({ smallest, largest } = reach(rule, bounds));
  }
  return moved ? "moved" : "still";
}
