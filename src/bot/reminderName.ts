const longest = 60

/** A reminder as it is called in a sentence. */
export const nameOf = ({ text }: { text: string }): string => text.length > longest ? `${text.slice(0, longest)}…` : text || '⏰'
