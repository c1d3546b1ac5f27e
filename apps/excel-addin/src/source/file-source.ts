import { Trouble } from "./trouble.ts";
import type { WorkbookSource } from "./workbook-source.ts";

/** A file a person chose or dropped. What reads Excel files is large, so it is loaded only now. */
export function fileSource(file: File): WorkbookSource {
  return {
    name: file.name,
    read: async (progress) => {
      const bytes = await bytesOf(file);
      const { noticeInWords, readFile, refusalInWords } = await import("@quarterlight/files/read");
      const result = await readFile(file.name, bytes, progress);
      if (!result.ok) throw new Trouble(refusalInWords(result.refusal));
      return { workbook: result.workbook, notices: result.notices.map(noticeInWords) };
    },
  };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Trouble(
      `"${file.name}" could not be opened. It may have been moved, or another program may hold it: choose it again.`,
    );
  }
}
