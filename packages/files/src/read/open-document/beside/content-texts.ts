import type { Address } from "@quarterlight/core/workbook";
import type { TextsBeside } from "../../beside/texts-beside.ts";
import { attribute } from "../../markup/attribute.ts";
import { quotedIn } from "../../excel/beside/sheet-texts.ts";

/** The elements of a spreadsheet's content that hold words outside its cells: drawings, links, names, validations. */
export class ContentTexts {
  readonly #beside: TextsBeside;
  /** Where the element stands that is open now. */
  readonly #at: () => Address;
  /** The element whose text is being read, how deep within it, and whose words they are. */
  #within = "";
  #depth = 0;
  #text = "";

  constructor(beside: TextsBeside, at: () => Address) {
    this.#beside = beside;
    this.#at = at;
  }

  open(name: string, tag: string): void {
    if (this.#depth === 0 && !KNOWN.has(name)) return;
    if (this.#depth > 0) this.#depth += 1;
    else if (HOLDERS.has(name)) {
      this.#within = name;
      this.#depth = 1;
      this.#text = "";
    }
    if (name === "a") this.#add("link", attribute(tag, "xlink:href"));
    else if (DRAWN.has(name)) this.#add("picture", attribute(tag, "draw:name"));
    else if (name === "named-range" || name === "named-expression") {
      this.#add("defined name", attribute(tag, "table:name"));
      for (const text of quotedIn(attribute(tag, "table:expression") ?? "")) this.#add("defined name", text);
    } else if (name === "content-validation") {
      for (const text of quotedIn(attribute(tag, "table:condition") ?? ""))
        this.#add("list of choices", text);
    } else if (MESSAGES.has(name)) this.#add("list of choices", attribute(tag, "table:title"));
  }

  text(text: string): void {
    if (this.#depth > 0) this.#text += text;
  }

  close(name: string): void {
    if (this.#depth === 0) return;
    this.#depth -= 1;
    if (name === "p") this.#text += "\n";
    if (this.#depth === 0) this.#add(MESSAGES.has(this.#within) ? "list of choices" : "picture", this.#text);
  }

  #add(holder: "picture" | "link" | "defined name" | "list of choices", text = ""): void {
    if (text !== "") this.#beside.add(holder, this.#at(), text);
  }
}

const MESSAGES = new Set(["help-message", "error-message"]);
const DRAWN = new Set(["frame", "custom-shape", "rect", "line", "ellipse", "g"]);
const HOLDERS = new Set([...MESSAGES, "title", "desc", "text-box", "custom-shape"]);
/** Hardly any element has words, and one look is quicker than several. */
const KNOWN = new Set([...DRAWN, ...HOLDERS, "a", "named-range", "named-expression", "content-validation"]);
