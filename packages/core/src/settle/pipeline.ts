import type { Notebook } from "../reading/index.ts";
import type { Context } from "../tables/index.ts";

/** What the steps after the layouts know: all that has been said of the workbook so far besides, to which they add. */
export type Pipeline = Context & { readonly notebook: Notebook };
