/** Whether a file is one of answers, as saved beside a workbook. */
export function isAnswers(fileName: string): boolean {
  return fileName.toLowerCase().endsWith(".json");
}
