/** A Telegram MessageEntity, kept as it came; offset and length in UTF-16 units. */
export interface Entity { type: string, offset: number, length: number, [more: string]: unknown }
