import type { ToldFinding } from "@quarterlight/core/checks";
import type { Brief } from "@quarterlight/core/report";
import type { Edit } from "@quarterlight/core/workbook";
import type { Adoption, FormSet, Forms, Judged, Opened, Request, Task, Template } from "./desk.ts";

/** What the page asks of the worker; each answer carries the number of its question. */
export type Ask =
  | { readonly number: number; readonly ask: "open"; readonly files: readonly File[] }
  | { readonly number: number; readonly ask: "understand"; readonly task: Task }
  | { readonly number: number; readonly ask: "make"; readonly template: Template }
  | { readonly number: number; readonly ask: "adopt"; readonly adoption: Adoption }
  | { readonly number: number; readonly ask: "forms"; readonly request: Request }
  | { readonly number: number; readonly ask: "returned"; readonly files: readonly File[] }
  | {
      readonly number: number;
      readonly ask: "copy";
      readonly file: File;
      readonly edits: readonly Edit[];
    }
  | { readonly number: number; readonly ask: "check"; readonly brief: Brief };

/** What the worker says: once that it has begun, then how far it is, then how each question came out. */
export type Say =
  | { readonly say: "begun" }
  | { readonly number: number; readonly say: "share"; readonly share: number }
  | { readonly number: number; readonly say: "opened"; readonly opened: Opened }
  | { readonly number: number; readonly say: "understood"; readonly judged: Judged }
  | { readonly number: number; readonly say: "made"; readonly bytes: Uint8Array }
  | { readonly number: number; readonly say: "forms"; readonly forms: FormSet }
  | { readonly number: number; readonly say: "returned"; readonly returned: Forms }
  | { readonly number: number; readonly say: "checked"; readonly findings: readonly ToldFinding[] }
  | { readonly number: number; readonly say: "trouble"; readonly sentence: string }
  | { readonly number: number; readonly say: "fault"; readonly why: string };
