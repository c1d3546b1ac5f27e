import { areaAt } from "./address.ts";
import type { Area } from "./area.ts";
import type { Book } from "./book.ts";
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
}
