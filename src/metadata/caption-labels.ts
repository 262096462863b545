/** What stands before a caption and is no part of it: buttons and labels of the page. */
export const LABEL_BEFORE = /^(?:(?:enlarge|view image in fullscreen|image caption|caption)\s*[/,:|]+\s*)+/iu;
/** A label that says that the next line is a caption. */
const CAPTION_NEXT = /^(?:image|photo|picture) caption[,:]?$/iu;
/** "3 of 9 |" stands above the picture's caption. */
const PICTURE_OF = /^\d{1,3} of \d{1,3}\s*\|$/u;
export const LONGEST_CAPTION_NEXT = 'picture caption:'.length;
/** A button at its end. */
const BUTTON_BEHIND = /\((?:more|enlarge)\)$/iu;
/** What leads to a caption as often as to a credit: names are the credit's. */
export const PICTURE_LABEL = /^(?:image|photo|picture|photograph|foto|bild|imagen|imagem|immagine)s?\s*:\s*/iu;

/** Whether the line above says that a caption follows, or which picture of how many it is. */
export function isBelowLabel(above: string): boolean {
  return above.length <= LONGEST_CAPTION_NEXT && (CAPTION_NEXT.test(above) || PICTURE_OF.test(above));
}

/** Whether a line is nothing but a label above a caption. */
export function isCaptionLabel(line: string): boolean {
  return CAPTION_NEXT.test(line);
}

/** Whether a picture's buttons or labels stand in the line itself. */
export function hasOwnLabel(line: string): boolean {
  return LABEL_BEFORE.test(line) || (line.endsWith(')') && BUTTON_BEHIND.test(line));
}

/** Whether a word for a picture opens the line and a colon follows, which leads to its words as often as to its source. */
export function isPictureLabelled(line: string): boolean {
  return PICTURE_LABEL.test(line);
}
