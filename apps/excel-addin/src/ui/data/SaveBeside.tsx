import { SaveLink } from "../SaveLink.tsx";
import type { Saving } from "../use-saving.ts";

/** The answers as a file to save beside the workbook, where the command finds them too. */
export function SaveBeside({ saving }: { readonly saving: Saving }) {
  return saving.state === "not saved" ? (
    <>
      <p className="soft">
        They last until this page is closed. To keep them, save them as “{saving.fileName}” beside the
        workbook, and open the two together.
      </p>
      <SaveLink saving={saving} />
    </>
  ) : (
    <p className="soft">They are in “{saving.fileName}”. Open it together with the workbook.</p>
  );
}
