/** Exit codes of every command. */
export const EXIT = { fine: 0, findings: 1, wrongUse: 2, ourBug: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Wrong use of a command: the message says what to write instead. */
export class UsageError extends Error {}
