import type { Kpi } from "../../register/index.ts";

const NOT_A_SHARE =
  /\b(budget|reduction|ahead|behind|net|spend|spent|capacity|occupan\w*|planned|expected|baseline|target|change|variance|growth|increase|decrease|difference|compared|ratio|index|forecast|over\s?spend|under\s?spend|recovery|collect\w*|yield|return)\b/i;

/** Whether a percentage may rightly pass 100 or fall below 0: a comparison of two things, not a share of one. */
export function isNotAShare({ title, meaning }: Kpi): boolean {
  return NOT_A_SHARE.test(`${title} ${meaning}`);
}
