import { Trouble } from "./trouble.ts";
import type { WorkbookSource } from "./workbook-source.ts";

/**
 * A file a person chose or dropped, and with it the file of answers that was saved beside it, where they
 * gave both. What reads Excel files is large, so it is loaded only now.
 */
export function fileSource(files: readonly [File, ...File[]]): WorkbookSource {
  const file = files.find(({ name }) => !isAnswers(name));
  const beside = files.find(({ name }) => isAnswers(name));
  return {
    name: (file ?? files[0]).name,
    read: async (progress) => {
      if (!file) throw new Trouble(`"${files[0].name}" holds answers. Open it together with its workbook.`);
      const bytes = await bytesOf(file);
      const { noticeInWords, readFile, refusalInWords } = await import("@quarterlight/files/read");
      const result = await readFile(file.name, bytes, progress);
      if (!result.ok) throw new Trouble(refusalInWords(result.refusal));
      const content = { workbook: result.workbook, notices: result.notices.map(noticeInWords) };
      if (!beside) return content;
      const { answersIn } = await import("../work/answers/answers-file.ts");
      const text = new TextDecoder().decode(await bytesOf(beside));
      return { ...content, answers: answersIn(beside.name, text) };
    },
  };
}

function isAnswers(name: string): boolean {
  return name.toLowerCase().endsWith(".json");
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
