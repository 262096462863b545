/** Names in scripts without spaces or capitals: "张三", "田中太郎", "홍길동". */
const NAME =
  /^(?:\p{Script=Han}{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々・ー]{2,8}|\p{Script=Hangul}{2,4})$/u;
const SEPARATOR = /[\s、，,;；/／|｜·（(]+/u;
const ROLES = /^(?:记者|記者|通讯员|责编|编辑|編集部|編集|編輯|作者|基者|기자|특파원|实习生|发自|报道)$/u;
/** What stands where a name would, and is a newsroom. */
const INSTITUTION = /(?:社|网|網|报|報|编辑部|編集部|通信|新闻|新聞|뉴스|신문|일보)$/u;

/**
 * The names that follow a byline's opener in Chinese, Japanese or Korean. The list ends with the first piece that is
 * no name; family and given name of a Japanese name may stand apart.
 */
export function spacelessNames(rest: string, language?: string): string[] {
  const names: string[] = [];
  for (const piece of rest.slice(0, 100).split(SEPARATOR)) {
    const name = piece.replace(/(?:记者|記者|기자)$/u, '').trim();
    if (name === '' || ROLES.test(name)) continue;
    if (!NAME.test(name) || INSTITUTION.test(name)) break;
    names.push(name);
  }
  return language === 'ja' && joinsToOneName(names, rest) ? [names.join(' ')] : names;
}

/** True where a script without spaces is used. */
export function isSpaceless(text: string): boolean {
  return /^[\s"“「『(（]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

function joinsToOneName(names: readonly string[], rest: string): boolean {
  const [family, given] = names;
  if (names.length !== 2 || family === undefined || given === undefined) return false;
  // Only a plain space between the two, and both too short to be whole names.
  return family.length <= 2 && given.length <= 2 && rest.startsWith(`${family} ${given}`) && !/[、，,]/u.test(rest);
}
