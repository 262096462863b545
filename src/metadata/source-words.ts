/** Openers of a credit which the lexicons, being about photographs, need not have. */
export const SOURCE_WORDS: readonly string[] = [
  ...['source', 'sources', 'via', 'quelle', 'fuente', 'fonte', 'bron', 'źródło', 'kilde', 'källa', 'lähde', 'kaynak'],
  ...['источник', 'джерело', '来源', '來源', '出典', '出处', '사진', '자료', 'foto', 'fotos', 'crédit', 'crédits'],
  ...['copyright', 'photograph', 'photographs', 'photographie', '撮影', '摄影', '攝影', '写真', '图', '촬영'],
];
