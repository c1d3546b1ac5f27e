/**
 * Every format a report is made in, by its file's ending, in the order they are made: what people call it, what browsers
 * call it and what it is for. How each is made is its maker's business: every one must make all of them.
 */
export const FORMATS = {
  html: {
    name: "Web page",
    mime: "text/html",
    about: "One file for any screen; needs no network.",
  },
  docx: {
    name: "Word",
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    about: "For papers that go to a committee.",
  },
  pdf: {
    name: "PDF",
    mime: "application/pdf",
    about: "Tagged for screen readers. The first one takes longer: its typesetter is large.",
  },
} as const;

export type Format = keyof typeof FORMATS;

export const FORMAT_IDS: readonly Format[] = Object.keys(FORMATS).filter((id): id is Format => id in FORMATS);
