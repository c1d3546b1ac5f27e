/** One remark with the themes a person gave it. */
export type Remark = {
  readonly id: string;
  /** The period's key, as counts are kept by. */
  readonly period: string;
  readonly source: string;
  /** One key for one person; empty where nobody recorded it. */
  readonly person: string;
  /** Who speaks: person, carer, family, staff, or a service in an evaluation. */
  readonly from: string;
  readonly tone: string;
  readonly isPublic: boolean;
  readonly themes: readonly string[];
};

/** What can be counted of a theme in a period. Remarks are no sample: never a share of anybody. */
export type ThemeCounts = {
  /** Remarks, those of evaluations among them. */
  readonly mentions: number;
  /** Different people; an evaluation is nobody. */
  readonly people: number;
  readonly kindsOfSource: number;
  readonly good: number;
  readonly mixed: number;
  readonly poor: number;
  /** Different people among the remarks that may be printed. */
  readonly peoplePublic: number;
};

/** The counts of one theme among remarks of one period. */
export function countTheme(theme: string, remarks: readonly Remark[]): ThemeCounts {
  const about = remarks.filter(({ themes }) => themes.includes(theme));
  const toned = (tone: string) => about.filter((remark) => remark.tone === tone).length;
  return {
    mentions: about.length,
    people: peopleIn(about),
    kindsOfSource: new Set(about.map(({ source }) => source)).size,
    good: toned("good"),
    mixed: toned("mixed"),
    poor: toned("poor"),
    peoplePublic: peopleIn(about.filter(({ isPublic }) => isPublic)),
  };
}

/** Different people among remarks. A remark whose person nobody recorded is taken for one more. */
function peopleIn(remarks: readonly Remark[]): number {
  const said = remarks.filter((remark) => !isEvaluation(remark));
  const known = new Set(said.flatMap(({ person }) => (person === "" ? [] : [person])));
  return known.size + said.filter(({ person }) => person === "").length;
}

/** An evaluation is a source and no person. */
export function isEvaluation({ source, from }: Pick<Remark, "source" | "from">): boolean {
  return from === "service" || /\b(?:evaluation|inspection|audit)\b/iu.test(source);
}
