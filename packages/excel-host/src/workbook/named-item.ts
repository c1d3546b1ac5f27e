import { areaAt } from "./address.ts";
import type { Area } from "./area.ts";
import type { Book } from "./book.ts";
import { HostError } from "./host-error.ts";
import type { Sheet } from "./sheet.ts";

/** A defined name. */
export class NamedItem {
  readonly book: Book;
  readonly name: string;
  /** What it stands for, with its equals sign: `=KPIs!$C$2:$C$4`. */
  formula: string;
  /** The only sheet on which it holds, or null where it holds in the whole workbook. */
  readonly scope: Sheet | null;
  comment: string;
  isVisible = true;

  constructor(book: Book, name: string, formula: string, scope: Sheet | null = null, comment = "") {
    this.book = book;
    this.name = name;
    this.formula = formula;
    this.scope = scope;
    this.comment = comment;
  }

  /** Throws `InvalidArgument` where the name stands for no cells. */
  area(): Area {
    return areaAt(this.book, this.formula, this.scope ?? this.book.active);
  }

  /** The cells it stands for, or null where it stands for something else. */
  cells(): Area | null {
    try {
      return this.area();
    } catch (error) {
      if (error instanceof HostError) return null;
      throw error;
    }
  }
}
