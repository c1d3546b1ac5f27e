import { type Answer, Host, type HostOptions, type Refusal } from "../engine/index.ts";
import { installedCatalogue, library } from "./library.ts";
import { type OfficeInNode, officeInNode, windowFor } from "./window.ts";

/** The genuine library, speaking to a simulated Excel. Each one is a library of its own. */
export type OpenExcel = {
  readonly Excel: typeof Excel;
  readonly Office: OfficeInNode;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
};

/** What the library shows to whoever carries its messages; texts of JSON in both directions. */
type Bridge = {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
};

type RichApi = typeof OfficeExtension & { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };

/** Kinds of message on the bridge, by the library's numbers. */
const RESPONSE = 2;
const EVENT = 3;

const MESSAGES: Readonly<Record<Refusal, string>> = {
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

/** Loads the installed library and connects it to a host, with the catalogue of the real API unless told otherwise. */
export function openExcel(options: HostOptions = {}): OpenExcel {
  const host = new Host({ catalogue: installedCatalogue(), ...options });
  const window = windowFor(officeInNode(host.sets));
  library()(window);
  // While it loads, the library puts its own unfinished context in place of ours.
  const Office = officeInNode(host.sets);
  window.Office = Office;
  if (!isLoaded(window)) throw new Error("Office.js did not load: it left no Excel behind.");
  window.OfficeExtension.HostBridge.init(bridgeTo(host));
  return { Excel: window.Excel, Office, OfficeExtension: window.OfficeExtension, host };
}

function isLoaded(window: object): window is { Excel: typeof Excel; OfficeExtension: RichApi } {
  const loaded = window as { Excel?: unknown; OfficeExtension?: { HostBridge?: unknown } };
  return loaded.Excel !== undefined && loaded.OfficeExtension?.HostBridge !== undefined;
}

function bridgeTo(host: Host): Bridge {
  const push = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, flags, message } = requestIn(text);
      const body = JSON.stringify(message.body);
      void host
        .answer(body, { flags, customData: message.customData ?? "" })
        .then((answer) => push({ id, type: RESPONSE, message: replyFor(answer) }));
    },
  };
  host.listen((entries) => push({ id: -1, type: EVENT, controlId: "", message: { entries } }));
  return bridge;
}

type BridgeRequest = {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown; readonly customData?: string };
};

function requestIn(text: string): BridgeRequest {
  return JSON.parse(text);
}

function replyFor(answer: Answer): object {
  const headers = { "Content-Type": "application/json" };
  if (answer.kind === "carried out") return { statusCode: 200, headers, body: JSON.parse(answer.body) };
  const { code } = answer;
  return { statusCode: 400, headers, body: { error: { code, message: MESSAGES[code] } } };
}
