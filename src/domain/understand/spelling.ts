/** Without the accents that people leave out in chats: "miercoles", "amanha". */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
