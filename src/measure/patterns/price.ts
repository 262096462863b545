/** An amount as shops write it; "$3 million" and "€120,000" are news. */
const AMOUNT = '(?:\\d[.,]\\d{3}|\\d{1,4})(?:[.,]\\d\\d?)?(?![\\d.,]*\\d)';
const NO_SCALE = '(?!\\s?(?:[mbk]n?\\b|million|billion|trillion|thousand|mio|mrd|mill?|md|млн|млрд|万|億|亿))';
const PRICE = new RegExp(`[$€£¥₹]\\s?${AMOUNT}${NO_SCALE}|(?<![\\d.,])${AMOUNT}\\s?[€£₽]`, 'giu');
const MAX_UNITS = 120;
const SHORT_WORDS = 15;

/** 0 for no price, 1 in a long line, 2 in a short one, 3 where little stands beside it. */
export function gradePrice(text: string, words: number): number {
  const prices = text.slice(0, MAX_UNITS).match(PRICE);
  if (!prices) return 0;
  if (words >= SHORT_WORDS) return 1;
  return words <= 3 + prices.length ? 3 : 2;
}
