import { after, before } from "./beside.ts";
import type { Span } from "./recogniser.ts";

/** Whether digits are an amount: a currency sign or a point before them, decimals or a unit behind. */
export function isAmount(text: string, { start, end }: Span): boolean {
  return AMOUNT_BEFORE.test(before(text, start, 12)) || AMOUNT_BEHIND.test(after(text, end, 24));
}

const AMOUNT_BEFORE = /(?:[£$€]\s?|\b(?:gbp|eur|usd)\s?|\d[.,]|[^\w\s][.,]|^[.,])$/i;
const AMOUNT_BEHIND =
  /^(?:[.,]\d|%|\s?(?:pounds?|pence|gbp|euros?|dollars|kwh|bytes|steps|views|hits|visits|clicks|litres|miles|km|seconds|minutes|records|rows|web|page|copies|letters|items|prescriptions|doses|per cent)\b)/i;

/** Whether the words right before digits say that they number something that is nobody. */
export function isOfAThing(text: string, { start }: Span): boolean {
  return THING.test(before(text, start, 40));
}

const THING =
  /\b(?:isbn|issn|barcode|serial|asset|invoice|purchase order|order|po|vat|ledger|cost centre|contract|tender|licence|charity|company|uprn|grid reference|version|grant|meter|batch|ticket|product|model|part)(?:\s+(?:id|no|number|ref|reference|code|key))?[\s.:#]{0,3}$/i;
