/** What is to be known of a format, whoever makes it. */
type About = {
  /** What people call it. */
  readonly name: string;
  /** Its file's ending, without the dot. */
  readonly ending: string;
  /** What sets its file's name apart from that of the report itself. */
  readonly document: "" | "data" | "summary";
  /** What browsers call it. */
  readonly mime: string;
  /** What it is for. */
  readonly about: string;
};

/**
 * Every format a report is made in, in the order they are made. How each is made is its maker's business: every one must
 * make all of them.
 */
export const FORMATS = {
  html: {
    name: "Web page",
    ending: "html",
    document: "",
    mime: "text/html",
    about: "One file for any screen; needs no network.",
  },
  docx: {
    name: "Word",
    ending: "docx",
    document: "",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    about: "For papers that go to a committee.",
  },
  pdf: {
    name: "PDF",
    ending: "pdf",
    document: "",
    mime: "application/pdf",
    about: "Tagged for screen readers. The first one takes longer: its typesetter is large.",
  },
  data: {
    name: "Data file",
    ending: "xlsx",
    document: "data",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    about: "For analysts, auditors and the press: every figure, a table a sheet.",
  },
  summary: {
    name: "Summary",
    ending: "pdf",
    document: "summary",
    mime: "application/pdf",
    about: "The two pages that anybody can read in five minutes, as a PDF of their own.",
  },
} as const satisfies Readonly<Record<string, About>>;

export type Format = keyof typeof FORMATS;

/** Those that are made unless somebody asks for others. */
export const DEFAULT_FORMATS: readonly Format[] = ["html", "docx", "pdf", "data"];

export const FORMAT_IDS: readonly Format[] = Object.keys(FORMATS).filter((id): id is Format => id in FORMATS);
