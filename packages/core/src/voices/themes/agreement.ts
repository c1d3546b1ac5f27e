/** How two people's codes of the same remarks agree on a theme: remarks, never a coefficient. */
export type Agreement = { readonly both: number; readonly firstOnly: number; readonly secondOnly: number };

export type CodedTwice = { readonly first: readonly string[]; readonly second: readonly string[] };

/** Of rare themes a coefficient misleads: one that both agree on in 96 of 100 remarks can have a kappa of 0.65. */
export function agreementOn(theme: string, coded: readonly CodedTwice[]): Agreement {
  const count = (first: boolean, second: boolean) =>
    coded.filter((each) => each.first.includes(theme) === first && each.second.includes(theme) === second)
      .length;
  return { both: count(true, true), firstOnly: count(true, false), secondOnly: count(false, true) };
}
