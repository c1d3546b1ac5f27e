import { Failure } from "../edge/failure.ts";

/** The system's own word for what went wrong, such as ENOSPC; empty for an error of another kind. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** What stopped a file from being read, as a sentence. A fault of our own is passed on as it is. */
export function readingTrouble(error: unknown, path: string): unknown {
  switch (systemCode(error)) {
    case "":
      return error;
    case "ENOENT":
    case "ENOTDIR":
      return new Failure(
        `There is no file at "${path}". Check the name and the folder, or make a workbook with: quarterlight template "${path}"`,
      );
    case "EISDIR":
      return new Failure(`"${path}" is a folder. Name the workbook inside it.`);
    case "EACCES":
    case "EPERM":
      return new Failure(
        `You are not allowed to read "${path}". Ask its owner for access, or copy it first.`,
      );
    case "EBUSY":
      return new Failure(`"${path}" is locked by another program. Close it there, then try again.`);
    default:
      return new Failure(
        `"${path}" could not be read (${systemCode(error)}). Copy it to this computer and try again.`,
      );
  }
}

/** What stopped a file from being written, as a sentence that also says that nothing was. */
export function writingTrouble(error: unknown, path: string): unknown {
  switch (systemCode(error)) {
    case "":
      return error;
    case "ENOSPC":
    case "EDQUOT":
      return new Failure(
        `The disk is full, so "${path}" was not written. Free some space or choose another folder.`,
      );
    case "EBUSY":
    case "ETXTBSY":
      return new Failure(
        `"${path}" is open in another program, so nothing was written. Close it there, then try again.`,
      );
    case "EISDIR":
      return new Failure(
        `"${path}" is a folder, so no file of that name can be written. Choose another name.`,
      );
    case "EEXIST":
    case "ENOTDIR":
      return new Failure(
        `"${path}" cannot be made, because a part of that path is a file and not a folder. Choose another folder.`,
      );
    default:
      return new Failure(
        `"${path}" cannot be written (${systemCode(error)}), so nothing was. Close it if it is open elsewhere, or choose a folder you may write to.`,
      );
  }
}
