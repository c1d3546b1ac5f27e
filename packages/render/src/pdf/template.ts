// oxlint-disable-next-line typescript/triple-slash-reference -- what it declares is ambient: there is nothing to import
/// <reference path="./typ.d.ts" />
import ends from "./template/ends.typ?raw";
import firstPage from "./template/first-page.typ?raw";
import listening from "./template/listening.typ?raw";
import main from "./template/main.typ?raw";
import section from "./template/section.typ?raw";
import style from "./template/style.typ?raw";
import tables from "./template/tables.typ?raw";

/** The Typst files by the path they import each other by; `/main.typ` is where it starts. */
export const template: Readonly<Record<string, string>> = {
  "/main.typ": main,
  "/style.typ": style,
  "/first-page.typ": firstPage,
  "/section.typ": section,
  "/listening.typ": listening,
  "/ends.typ": ends,
  "/tables.typ": tables,
};
