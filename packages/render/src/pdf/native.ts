import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { FontFile } from "../fonts/index.ts";
import { type Job, type PdfEngine, PdfError } from "./engine.ts";

export type NativeOptions = {
  /** The package `@myriaddreamin/typst-ts-node-compiler`, which not every computer has a build for. */
  readonly compiler: { readonly NodeCompiler: typeof NodeCompiler };
  /** TrueType. */
  readonly fonts: readonly FontFile[];
  /** An absolute path that need not exist: nothing is read from it. */
  readonly workspace: string;
  /** `ua-1` makes the compiler refuse what PDF/UA-1 does not allow. Without it the bytes are those of the browser's engine. */
  readonly standard?: "ua-1";
};

/** Typst compiled for this computer: the fast engine, where it installs. */
export function native({ compiler, fonts, workspace, standard }: NativeOptions): PdfEngine {
  const fontBlobs = fonts.map((font) => Buffer.from(font.bytes));
  const typst = compiler.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  return async (job: Job) => {
    typst.resetShadow();
    for (const [path, source] of Object.entries(job.sources)) typst.addSource(workspace + path, source);
    for (const [path, bytes] of Object.entries(job.data))
      typst.mapShadow(workspace + path, Buffer.from(bytes));
    const compiled = typst.compile({ mainFilePath: workspace + job.main });
    const problems = compiled.takeDiagnostics();
    if (compiled.result === null) {
      throw new PdfError(
        problems === null ? "Typst gave no document." : told(typst.fetchDiagnostics(problems)),
      );
    }
    try {
      const options = standard === undefined ? {} : { pdfStandard: standard };
      return new Uint8Array(typst.pdf(compiled.result, options));
    } catch (refusal) {
      throw new PdfError(refusal instanceof Error ? refusal.message : String(refusal));
    }
  };
}

function told(diagnostics: readonly unknown[]): string {
  return diagnostics.map((diagnostic) => JSON.stringify(diagnostic)).join("\n");
}
