/** Why a document cannot be a template. */
export type TemplateRefusal =
  | { readonly kind: "notWord" | "oldWord" | "password" | "macros" | "strict" | "unusual" | "markerInside" }
  /** Cut short, or not as Office writes it; `part` says where. */
  | { readonly kind: "damaged"; readonly part: string }
  /** In bytes, unpacked. */
  | { readonly kind: "tooLarge"; readonly limit: number };

const SAVE = "Open it in Word, choose File, Save As, and then Word Document (.docx)";

/** What is wrong with a template and what to do about it, in a sentence or two for whoever chose it. */
export function templateRefusalInWords(name: string, refusal: TemplateRefusal): string {
  return `"${name}" ${REASONS[refusal.kind](refusal)}`;
}

const REASONS: Readonly<Record<TemplateRefusal["kind"], (refusal: TemplateRefusal) => string>> = {
  notWord: () => "is not a Word document, so it cannot be the template. Choose one that ends in .docx.",
  oldWord: () => `is in the old Word format (.doc), so it cannot be the template. ${SAVE}.`,
  password: () =>
    "is protected by a password, so it cannot be the template. Open it in Word, choose File, Info, Protect Document, Encrypt with Password, take the password out, and save it.",
  macros: () => `holds macros, so it cannot be the template. ${SAVE}, which keeps none.`,
  strict: () =>
    `is a Strict Open XML document, so it cannot be the template. ${SAVE}, without the word Strict.`,
  unusual: () => `is written in a way that Word does not write, so it cannot be the template. ${SAVE}.`,
  markerInside: () =>
    "has {{report}} in a table or a box, where a report has no room. Put it in a paragraph of its own.",
  damaged: (refusal) =>
    `is damaged or cut short: its ${"part" in refusal ? refusal.part : ""} cannot be read. Open it in Word, let Word repair it, and save it.`,
  tooLarge: (refusal) =>
    `unpacks to more than ${"limit" in refusal ? refusal.limit / 1_000_000 : ""} MB, the most that a template may be. Take out its pictures and its text, and save it.`,
};

/** Thrown where a document turns out to be no template; caught where it is read. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly refusal: TemplateRefusal;

  constructor(refusal: TemplateRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
