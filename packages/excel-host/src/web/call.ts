import { isRecord, type Json } from "../workbook/index.ts";

/** What an add-in asks of `executeMethod`. */
export type Call = {
  /** The library's number of the method, or -1. */
  readonly method: number;
  /** A request to the workbook: its body, its flags, and a word for which workbook is meant. */
  readonly request: { readonly body: string; readonly flags: number; readonly customData: string };
  /** The document's settings, where they are to be saved. */
  readonly settings: readonly Json[];
  readonly data: Json;
};

export function callIn(data: Json): Call {
  const record = isRecord(data) ? data : {};
  const method = isRecord(record["DdaMethod"]) ? record["DdaMethod"]["DispatchId"] : null;
  const list: readonly Json[] = Array.isArray(record["ArrayData"]) ? record["ArrayData"] : [];
  const saved = isRecord(record["DdaSettingsMethod"]) ? record["DdaSettingsMethod"]["Properties"] : null;
  const [customData, , , , body, , flags] = list;
  return {
    method: typeof method === "number" ? method : -1,
    request: {
      body: typeof body === "string" ? body : "{}",
      flags: typeof flags === "number" ? flags : 0,
      customData: typeof customData === "string" ? customData : "",
    },
    settings: Array.isArray(saved) ? saved : [],
    data,
  };
}
