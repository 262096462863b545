/** As a distance in lines: there is no such line. No page is so long that a nearer one would say anything. */
export const NEVER = 1000;
