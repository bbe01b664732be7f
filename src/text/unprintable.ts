/** Characters that a terminal may act on instead of showing them: controls, and what steers the direction of writing. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
