/** Where a file that a message carries can be had. */

/** @param {string | undefined} fileId */
export const fileUrl = fileId => `/control/files/${encodeURIComponent(fileId ?? '')}`
