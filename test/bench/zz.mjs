import { bundled } from "/work/gt/test/bench/bundled.mjs";
import { inventedWorkbook } from "/work/gt/test/bench/checks-workbook.mjs";
const { read } = await bundled("@quarterlight/core/read");
const { check, checks, inWords } = await bundled("@quarterlight/core/checks");
for (const n of [500, 5000]) {
  const workbook = inventedWorkbook(n);
  const input = { workbook, ...read(workbook) };
  check({ ...input });
  let t = performance.now();
  const f = check({ ...input });
  console.log(n, "check", performance.now() - t);
  t = performance.now();
  inWords(f, input);
  console.log("words", performance.now() - t);
}
