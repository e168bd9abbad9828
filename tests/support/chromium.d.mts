/** Without these the browser tries addresses outside, and does not start as root or without a screen. */
export const LAUNCH_FLAGS: string[];
/** Program of a Chromium that starts: CHROMIUM_PATH, the system's, Playwright's own; undefined when there is none. */
export function findChromium(): string | undefined;
/** Brings a Chromium where there is none; undefined when that does not work. */
export function installChromium(say: (line: string) => void): string | undefined;
