import type { Named } from "./facts.ts";
import type { MadeFile } from "./make-files.ts";

/** How a try to hand a file over came out. `unknown` is what a browser will not say. */
export type Outcome = "saved" | "shared" | "not chosen" | "refused" | "unknown";

/** A place on the disk to write one file to, which is there whole once it is closed. */
type Handle = {
  readonly createWritable: () => Promise<{
    readonly write: (blob: Blob) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
};

type Picker = (options: { readonly suggestedName: string }) => Promise<Handle>;

/** Asks the browser to save a file among its downloads. It does not say whether it did. */
export function askToSave({ name, blob }: Named): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

type Folder = {
  readonly getFileHandle: (name: string, options: { readonly create: true }) => Promise<Handle>;
};

/** Whether this browser lets a person choose a folder to write into. */
export function canSaveInFolder(page: Window = window): boolean {
  return typeof Reflect.get(page, "showDirectoryPicker") === "function" && page.top === page.self;
}

/** Writes the files into a folder that the person chooses, each under its name. */
export async function saveInFolder(files: readonly Named[], page: Window = window): Promise<Outcome> {
  const pick: ((options: { readonly mode: "readwrite" }) => Promise<Folder>) | undefined = Reflect.get(
    page,
    "showDirectoryPicker",
  );
  if (!pick) return "refused";
  try {
    const folder = await pick.call(page, { mode: "readwrite" });
    for (const { name, blob } of files)
      await writeInto(await folder.getFileHandle(name, { create: true }), blob);
    return "saved";
  } catch (thrown) {
    return outcomeOf(thrown);
  }
}

/** Whether this browser lets a person say where to save, and then tells that it was saved. */
export function canSaveAs(page: Window = window): boolean {
  return typeof pickerOf(page) === "function" && page.top === page.self;
}

/** Saves where the person says. The one way of which the browser tells whether the file arrived. */
export async function saveAs({ name, blob }: Named, page: Window = window): Promise<Outcome> {
  const pick = pickerOf(page);
  if (!pick) return "refused";
  try {
    await writeInto(await pick.call(page, { suggestedName: name }), blob);
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

async function writeInto(handle: Handle, blob: Blob): Promise<void> {
  const file = await handle.createWritable();
  await file.write(blob);
  await file.close();
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
