/** UTF-16 code units, after entities were parsed. */
export const longestText = 4096
export const longestCaption = 1024
