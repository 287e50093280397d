// The pages are read from the right and from the left: a sheet names sides by the reading direction only.

const PHYSICAL = [
  /(?<![\w-])(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)\b/,
  /(?<![\w-])border-(top|bottom)-(left|right)-radius\b/,
  /^\s*(left|right)\s*:/m,
  /(?<![\w-])(text-align|float|clear)\s*:\s*(left|right)\b/,
];

/** The lines of a sheet that name a physical side. */
export function physicalSides(sheet: string): string[] {
  const withoutComments = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  return withoutComments.split('\n').filter((line) => PHYSICAL.some((pattern) => pattern.test(line)));
}
