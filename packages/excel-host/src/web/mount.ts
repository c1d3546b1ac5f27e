import type { Host } from "../engine/index.ts";
import { frameIdentity } from "./frame.ts";
import { WebExcel, type WebExcelOptions } from "./web-excel.ts";

/** An add-in in its frame, and the Excel it believes in. */
export type Mounted = {
  readonly excel: WebExcel;
  readonly frame: HTMLIFrameElement;
  /** Takes the frame away, as when a person closes the pane. */
  readonly close: () => void;
};

/** What Excel on the web allows a frame, downloads included. */
const SANDBOX = [
  "allow-downloads",
  "allow-forms",
  "allow-modals",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-same-origin",
  "allow-scripts",
].join(" ");

/**
 * Puts an add-in's page into a frame of this page and answers it. Both pages must share a host name; their
 * ports may differ.
 */
export function mountAddin(
  place: HTMLElement,
  address: string,
  options: Pick<WebExcelOptions, "locale" | "sharedRuntime"> & {
    readonly host: Host;
    readonly title: string;
  },
): Mounted {
  const { title, ...rest } = options;
  const frame = document.createElement("iframe");
  const addinOrigin = new URL(address, location.href).origin;
  const send = (text: string) => frame.contentWindow?.postMessage(text, addinOrigin);
  const excel = new WebExcel({ ...rest, origin: location.origin, send });
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && event.origin === addinOrigin) excel.receive(event.data);
  };
  const { src, name } = frameIdentity(excel, address);
  frame.setAttribute("sandbox", SANDBOX);
  frame.allow = "clipboard-write";
  frame.title = title;
  frame.name = name;
  frame.src = src;
  addEventListener("message", receive);
  place.append(frame);
  return {
    excel,
    frame,
    close: () => {
      removeEventListener("message", receive);
      excel.leave();
      frame.remove();
    },
  };
}
