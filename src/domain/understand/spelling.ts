/** Without the accents that people leave out in chats: "miercoles", "amanha". "Às" keeps its own: without it, it is an article as well. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}(?!s(?:[ ,]|$))|(?<!(?:^|[ ,])a)\p{M}/gu, '').normalize('NFC')
