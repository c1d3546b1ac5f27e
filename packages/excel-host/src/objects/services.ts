import type { Book, Json } from "../workbook/index.ts";
import type { Definition } from "./definition.ts";

/** The library's words for where an add-in's runtime stands, and what its pane then looks like. */
const VISIBLE = "Visible";
const STATES: ReadonlySet<Json> = new Set(["Inactive", "Background", VISIBLE]);

/** Shows and hides the pane of an add-in whose ribbon buttons run in the pane's own page. */
export const appRuntimeDefinition: Definition<Book> = {
  actions: {
    GetAppRuntimeState: () => VISIBLE,
    SetAppRuntimeState: (book, given) => {
      const state = given.text(0);
      if (STATES.has(state)) book.tell({ kind: "paneAsked", visible: state === VISIBLE });
    },
  },
};

export const ribbonDefinition: Definition<Book> = {
  actions: {
    ExecuteRequest: () => null,
    ExecuteRequestCreate: () => null,
    ExecuteRequestUpdate: () => null,
  },
  clearsUndo: ["ExecuteRequestUpdate", "GetButton", "GetTab"],
};

/** The library says by itself that it is ready to run what ribbon buttons ask for. */
export const internalDefinition: Definition<Book> = {
  actions: { NotifyAction: () => null, NotifyActionHandlerReady: () => null },
};
