/** Right text in many languages, written for these tests, with the signs that each of them likes. */
export const SENTENCES: Readonly<Record<string, string>> = {
  German:
    'Die Brücke über die Mühle bleibt gesperrt, weil Prüfer Risse fanden. „Wir müssen größere Teile erneuern“, heißt es. Fußgänger dürfen künftig über die Ölmühlstraße gehen.',
  French:
    'Le château fermé depuis l’été rouvrira à Noël, espère la mairie. « C’était nécessaire », répète l’élue, « même très coûteux… » Les élèves y reviendront dès février, voilà !',
  Spanish:
    '¿Cuándo volverá el tranvía a la montaña? «Mañana», respondió la señora Muñoz, aunque añadió que el año próximo habrá menos días de servicio según la compañía.',
  Portuguese:
    'A estação de São João fechará até amanhã; não há previsão de reabertura. “A construção não é fácil”, disse o presidente da câmara. AMANHÃ… NÃO HÁ “IRMÔ.',
  Italian:
    'La città riaprirà l’università perché più studenti lo chiedono. «È già tardi», però così sarà: metà delle aule è pronta.',
  Dutch:
    'De coördinatie van de efficiënte veerboot begint na één geïnterviewde reünie, aldus de ideeën van de provinciën.',
  Swedish:
    'Färjan går åter på måndag från hamnen i Åmål. Ön är öppen för gäster från södra länet, säger hamnchefen på ön – Å–Ä–Ö.',
  Danish:
    'Færgen sejler igen på mandag. Øen får flere gæster, og børn må være gratis med, skriver havnen. Smørrebrød på Ærø: “Å”…',
  Polish:
    'Most nad rzeką zostanie zamknięty, ponieważ inżynierowie znaleźli pęknięcia. Już we wtorek ruszą objazdy, a mieszkańcy będą mogli przejść kładką. Źle się stało, że ktoś tego nie zauważył wcześniej.',
  Czech:
    'Most přes řeku zůstane uzavřený, protože znalci našli trhliny. Děti půjdou do školy příští týden oklikou, řekl starosta. Žluťoučký kůň úpěl ďábelské ódy.',
  Hungarian:
    'A régi hidat kedden lezárták, mert repedéseket találtak. A gyerekek hétfőtől új úton mennek iskolába, közölte a polgármester. Őszintén sajnálják, hogy így történt, fűzte hozzá.',
  Romanian:
    'Podul vechi a fost închis marți, după ce inginerii au găsit fisuri. Copiii vor merge la școală pe altă stradă, a spus primarul orașului, însă nu știe până când.',
  Turkish:
    'Eski köprü salı günü kapatıldı, çünkü mühendisler çatlaklar buldu. Çocuklar okula başka yoldan gidecek, dedi belediye başkanı. Işıklar sönük, şehir sessizdi; ağaçların gölgesi düştü.',
  Russian:
    'Старый мост закрыли во вторник после того, как инженеры нашли трещины. «Дети пойдут в школу другой дорогой», — сказал мэр. Ещё неизвестно, когда его откроют.',
  Ukrainian:
    'Старий міст закрили у вівторок, бо інженери знайшли тріщини. «Діти підуть до школи іншою дорогою», — сказав мер. Її мрії, дії та вії; Рік тому Сірі Вільхи ще стояли.',
  Bulgarian:
    'Старият мост беше затворен във вторник, след като инженерите откриха пукнатини. Децата ще ходят на училище по друг път, каза кметът на града.',
  Serbian:
    'Стари мост је затворен у уторак јер су инжењери нашли пукотине. Деца ће ићи у школу другим путем, рекао је Ђорђе Његош. Љубав, њива, ћуприја, џеп.',
  Greek:
    'Η παλιά γέφυρα έκλεισε την Τρίτη, αφού οι μηχανικοί βρήκαν ρωγμές. Τα παιδιά θα πάνε στο σχολείο από άλλο δρόμο, είπε ο δήμαρχος της πόλης.',
  Hebrew:
    'הגשר הישן נסגר ביום שלישי לאחר שהמהנדסים מצאו סדקים. הילדים ילכו לבית הספר בדרך אחרת, אמר ראש העיר, ואיש אינו יודע מתי ייפתח.',
  Arabic:
    'أغلق الجسر القديم يوم الثلاثاء بعد أن وجد المهندسون شقوقا. سيذهب الأطفال إلى المدرسة من طريق آخر، كما قال رئيس البلدية، ولا يعرف أحد متى يفتح.',
  Thai: 'สะพานเก่าถูกปิดเมื่อวันอังคาร หลังวิศวกรพบรอยร้าว เด็กๆ จะไปโรงเรียนโดยใช้ทางอื่น นายกเทศมนตรีกล่าว และยังไม่มีใครรู้ว่าจะเปิดเมื่อไร',
  Japanese:
    '古い橋は火曜日に閉鎖された。技術者がひび割れを見つけたためだ。子どもたちは別の道で学校へ行くことになると市長は述べた。いつ再開するかはまだ分からない。',
  Chinese:
    '旧桥于星期二关闭，因为工程师发现了裂缝。市长说，孩子们将走另一条路去学校。现在还不知道什么时候重新开放，请大家注意安全。',
  'Traditional Chinese':
    '舊橋於星期二關閉，因為工程師發現了裂縫。市長說，孩子們將走另一條路去學校。現在還不知道什麼時候重新開放，請大家注意安全。',
  Korean:
    '오래된 다리가 화요일에 폐쇄되었다. 기술자들이 균열을 발견했기 때문이다. 아이들은 다른 길로 학교에 갈 것이라고 시장이 말했다. 언제 다시 열릴지는 아직 모른다.',
};

/** A sentence of that language. */
export function sentence(language: string): string {
  const found = SENTENCES[language];
  if (found === undefined) throw new Error(`no sentence in ${language}`);
  return found;
}
