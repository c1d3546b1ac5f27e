import { base } from "./base.ts";
import { firstPage } from "./first-page.ts";
import { parts } from "./parts.ts";
import { print } from "./print.ts";
import { tables } from "./tables.ts";

/** The whole style sheet, without the fonts. */
export const styles = [base, firstPage, parts, tables, print].join("\n");
