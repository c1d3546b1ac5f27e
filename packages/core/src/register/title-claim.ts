/** A comparative or a finished change at the start, unless it compares with a number: "more than 12 weeks". */
const DIRECTION =
  /^(?:far |much |even )?(?:shorter|longer|fewer|more|less|higher|lower|better|worse|bigger|smaller|larger|faster|slower|quicker|improved|improving|worsening|reduced|increased|rising|falling|decreasing|declining|growing)\b(?!\s+than\b)/iu;

/** What only a figure can show: a record, an absolute, a promise kept. */
const VERDICT =
  /\b(?:than ever|record (?:low|high|number)s?|(?:nobody|no[ -]one) (?:waits?|waited|needs?|needed|is|was|has|had|fell|died)|we (?:met|meet|beat|hit|missed|achieved|exceeded)|(?:all|none|never|always) (?:answered|seen|met|done|completed|treated|assessed|reviewed|started))\b/iu;

/** A figure that is said to be of now, or to have moved. */
const FIGURE =
  /\b(?:now|currently|was|down|up|fell|rose)\b\s*(?:at|to|from|by|only|just)?\s*£?\d(?:[\d,.]*\d)?(?:\s*%)?/iu;

/**
 * The words of a KPI's title that say how its figures turned out, which only the figures can: a direction at its start,
 * a record or an absolute, or a figure that is said to be of now. Nothing of a title that names what is measured.
 */
export function claimInTitle(title: string): string | undefined {
  return (DIRECTION.exec(title.trim()) ?? VERDICT.exec(title) ?? FIGURE.exec(title))?.[0];
}
