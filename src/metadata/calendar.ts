const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Where the digits of the scripts in use on the web begin. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** The number written in the digits of any of the scripts above; NaN where `digits` is something else. */
export function numberOf(digits: string): number {
  let value = digits.length === 0 ? Number.NaN : 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    value = zero === undefined ? Number.NaN : value * 10 + (code - zero);
  }
  return value;
}

/** True for a year of the common era which a page may be dated with; years of other calendars are outside. */
export function isYear(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/** `2024-03-09`, `2024-03` where no day is given, or nothing where the calendar has no such day. */
export function isoDate(year: number, month: number, day?: number): string | undefined {
  if (!isYear(year) || !(month >= 1 && month <= 12)) return undefined;
  const monthPart = `${year}-${twoDigits(month)}`;
  if (day === undefined) return monthPart;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && !leap ? 28 : DAYS[month - 1]!;
  return day >= 1 && day <= days ? `${monthPart}-${twoDigits(day)}` : undefined;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
