/** Where a text stands. A file's properties are an author or a company; an action is what the partnership will do. */
export type Where =
  | "story"
  | "feedback"
  | "quote"
  | "commentary"
  | "action"
  | "cell"
  | "note"
  | "title"
  | "heading"
  | "alt text"
  | "sheet name"
  | "file name"
  | "property";

/** A text, with what stands around it and decides how it is to be understood. */
export type Field = {
  readonly text: string;
  readonly where: Where;
  /** The heading of its column; empty where there is none. */
  readonly heading?: string;
  /** Whether the cell holds a number, so that zeros in front are lost. */
  readonly number?: boolean;
  /** The consent record of the story or quote it belongs to. */
  readonly consent?: string;
  /** What the other cells of its column are, where they were looked at. */
  readonly column?: ColumnIs;
};

/** A column of people's numbers, a column of other figures, or a column that says nothing either way. */
export type ColumnIs = "people" | "figures" | "unknown";
