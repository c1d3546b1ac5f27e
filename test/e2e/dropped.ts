import type { Page } from "playwright";

type Dropped = { readonly name: string; readonly bytes: Uint8Array | string };

/** Drops files where the pane takes a workbook, as a person does from a folder. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString("base64")] as const);
  const carried = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, sent);
  await page
    .getByRole("region", { name: "Open a workbook" })
    .dispatchEvent("drop", { dataTransfer: carried });
}
