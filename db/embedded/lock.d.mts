/** What tells a living process from another one given the same number later; undefined when it is dead. */
export function processFingerprint(pid: number): string | undefined;
/** The process id holding the lock, or undefined when nobody alive does. */
export function lockHolder(file: string): number | undefined;
/** Takes the lock for this process: a function that lets go, or undefined when somebody alive holds it. */
export function acquireLock(file: string): (() => void) | undefined;
