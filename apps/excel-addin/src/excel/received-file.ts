import { type FilePart, WINDOW_READY, joined, partIn } from "./window-message.ts";

export type Received = { readonly name: string; readonly blob: Blob };

/** In the report's window: says that it can take a file, and waits for the whole of it. */
export async function receivedFile(): Promise<Received> {
  await Office.onReady();
  return new Promise((resolve) => {
    const parts: FilePart[] = [];
    const hear = ({ message }: { readonly message: string }) => {
      const part = partIn(message);
      if (!part) return;
      parts.push(part);
      const bytes = joined(parts);
      if (bytes) resolve({ name: part.name, blob: new Blob([bytes], { type: part.mime }) });
    };
    Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, hear, () =>
      Office.context.ui.messageParent(WINDOW_READY),
    );
  });
}
