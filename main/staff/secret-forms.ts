/** What may open the staff screen, as it is typed, and as it may stand in the configuration instead. */

/** A code, and what a card reader types. */
export const typedForms = { pin: /^\d{4,12}$/, card: /^[0-9A-Za-z]{6,32}$/ } as const;

/** Either of them hashed: salt and hash in hexadecimal (`config:check -- --hash-pin`, `--hash-card`). */
export const hashedForm = /^scrypt:([0-9a-f]{32}):([0-9a-f]{64})$/;
