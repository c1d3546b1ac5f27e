import type { MadeFile } from "./make-files.ts";

/** How a try to hand a file over came out. `unknown` is what a browser will not say. */
export type Outcome = "saved" | "shared" | "not chosen" | "refused" | "unknown";

type Picker = (options: { readonly suggestedName: string }) => Promise<{
  readonly createWritable: () => Promise<{
    readonly write: (blob: Blob) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
}>;

/** Whether this browser lets a person say where to save, and then tells that it was saved. */
export function canSaveAs(page: Window = window): boolean {
  return typeof pickerOf(page) === "function" && page.top === page.self;
}

/** Saves where the person says. The one way of which the browser tells whether the file arrived. */
export async function saveAs({ name, blob }: MadeFile, page: Window = window): Promise<Outcome> {
  const pick = pickerOf(page);
  if (!pick) return "refused";
  try {
    const handle = await pick.call(page, { suggestedName: name });
    const file = await handle.createWritable();
    await file.write(blob);
    await file.close();
    return "saved";
  } catch (thrown) {
    return outcomeOf(thrown);
  }
}

/** Whether the computer can be asked to share this file: to mail it, or to save it elsewhere. */
export function canShare(file: MadeFile, navigator: Partial<Navigator> = globalThis.navigator): boolean {
  return navigator.canShare?.({ files: [fileOf(file)] }) === true;
}

export async function share(
  file: MadeFile,
  navigator: Partial<Navigator> = globalThis.navigator,
): Promise<Outcome> {
  try {
    await navigator.share?.({ files: [fileOf(file)], title: file.name });
    return "shared";
  } catch (thrown) {
    return outcomeOf(thrown);
  }
}

function fileOf({ name, blob }: MadeFile): File {
  return new File([blob], name, { type: blob.type });
}

/** A person who closes the question has chosen not to; anything else is the browser's refusal. */
function outcomeOf(thrown: unknown): Outcome {
  return thrown instanceof DOMException && thrown.name === "AbortError" ? "not chosen" : "refused";
}

function pickerOf(page: Window): Picker | undefined {
  const picker: Picker | undefined = Reflect.get(page, "showSaveFilePicker");
  return picker;
}
