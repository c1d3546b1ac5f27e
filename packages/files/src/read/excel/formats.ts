/**
 * Excel saves `d mmm yyyy` as `d\ mmm\ yyyy` and says `d mmm yyyy` when asked: a character that stands for
 * itself anyway loses its backslash, so that the file and the open workbook give the same format.
 */
export function withoutNeedlessMarks(format: string): string {
  return format.replaceAll(/"[^"]*"|\\(.)/g, (whole, character: string | undefined) => {
    return character !== undefined && standsForItself.test(character) ? character : whole;
  });
}

const standsForItself = /[ $\-+/():!^&'~{}<>=]/;

/** The format that Excel knows by number alone; undefined where there is none, or General. */
export function builtInFormat(number: number): string | undefined {
  return builtIn.get(number);
}

/** The formats that Excel knows by number alone, as Excel itself names them. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);
