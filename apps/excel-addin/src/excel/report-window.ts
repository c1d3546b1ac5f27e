import { Trouble } from "../source/trouble.ts";
import { WINDOW_READY, partsOf } from "./window-message.ts";

/** Microsoft's numbers for why a window could not be opened. */
const WHY: Readonly<Record<number, string>> = {
  12007: "A window of Quarterlight is open already. Close it, then try again.",
  12009: "The window was not allowed. Try again and choose Allow.",
  12011: "The browser did not allow the window. Allow pop-ups for Excel, then try again.",
};

/** Whether this Excel opens windows that a file can be handed to. */
export function canOpenWindow(): boolean {
  return Office.context.requirements.isSetSupported("DialogApi", "1.2");
}

/** Shows a file in a window of Excel's, from which it can be saved or printed. Fails only with `Trouble`. */
export async function openReportWindow({ name, blob }: { name: string; blob: Blob }): Promise<void> {
  // The file is ready before the window opens: browsers allow windows only at once after a press.
  const bytes = blob.arrayBuffer();
  const dialog = await opened(new URL("report.html", location.href).href);
  const send = async () => {
    for (const part of partsOf(name, blob.type, new Uint8Array(await bytes))) {
      dialog.messageChild(JSON.stringify(part));
    }
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (heard) => {
    if ("message" in heard && heard.message === WINDOW_READY) void send();
  });
}

function opened(address: string): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    // The person has just pressed the button for it, so Excel need not ask them once more.
    const options = { height: 80, width: 60, promptBeforeOpen: false };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Trouble(WHY[error.code] ?? `Excel did not open the window: ${error.message}`));
    });
  });
}
