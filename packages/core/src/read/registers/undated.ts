import type { LooseComment } from "../../layouts/index.ts";
import type { Pipeline } from "../../settle/index.ts";
import { indicatorsHere } from "./here.ts";

/** What owners wrote in a register's own columns, with the period that the heading names, if any. */
export function undatedComments(context: Pipeline): readonly LooseComment[] {
  return indicatorsHere(context).flatMap(({ code, title, body, comments, at: { sheet } }) =>
    comments.map(({ at, text, period }) => ({
      of: { code, name: title, parts: body === "" ? [] : [body], sheet },
      text,
      author: "",
      at,
      ...(period === undefined ? {} : { period }),
      written: "",
    })),
  );
}
