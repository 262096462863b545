/** What stands between the parts of a line of small print: bars, dots, tabs, and dashes or slashes with space around. */
export const BETWEEN_PARTS = /\s*[|•·\t]\s*|\s[–—/-]\s/u;
