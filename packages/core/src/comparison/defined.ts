/** In what two definitions of one measure differ, as far as their words tell. */
export type DefinitionGap = {
  readonly what: "people counted" | "rate";
  readonly ours: string;
  readonly theirs: string;
};

/** Nothing where they agree, or where one of them does not say. */
export function definitionGap(ours: string, theirs: string): DefinitionGap | undefined {
  const [our, their] = [ours, theirs].map((words) => ({ ages: agesIn(words), per: perIn(words) }));
  if (our?.ages !== undefined && their?.ages !== undefined && our.ages !== their.ages)
    return { what: "people counted", ours: our.ages, theirs: their.ages };
  if (our?.per !== undefined && their?.per !== undefined && our.per !== their.per)
    return { what: "rate", ours: `per ${our.per}`, theirs: `per ${their.per}` };
  return undefined;
}

/** The ages that are counted: "75 and over" of "people aged 75+". */
function agesIn(words: string): string | undefined {
  const age = /\b(?:aged? )?(\d{2})\s?(?:\+|(?:years? )?(?:and|or) (?:over|older|above))/iu.exec(words)?.[1];
  return age === undefined ? undefined : `${age} and over`;
}

/** "100,000" of "per 100,000 adults"; nothing where no number is named. */
function perIn(words: string): string | undefined {
  const per = /\b(?:per|for every) (\d[\d,]*)/iu.exec(words)?.[1]?.replaceAll(",", "");
  return per === undefined ? undefined : Number(per).toLocaleString("en-GB");
}
