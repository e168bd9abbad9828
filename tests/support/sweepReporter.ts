import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { WHOLE, type Tally } from "../e2e/sample";

/** Prints at the end what the sweep tried and how much of it held, and the seed that chose it. */
export default class SweepReporter implements Reporter {
  readonly #tallies = new Map<string, Tally>();

  onTestEnd(test: TestCase, { annotations, status }: TestResult): void {
    for (const { type, description } of annotations) {
      if (type !== "sweep" || description === undefined) continue;
      const told = JSON.parse(description) as Omit<Tally, "tried" | "held"> & Partial<Tally>;
      const { what, role, of, tried = 1, held = status === test.expectedStatus ? 1 : 0 } = told;
      const known = this.#tallies.get(`${what} ${role}`);
      this.#tallies.set(`${what} ${role}`, {
        what,
        role,
        of,
        tried: tried + (known?.tried ?? 0),
        held: held + (known?.held ?? 0),
      });
    }
  }

  onEnd(): void {
    const tallies = [...this.#tallies.values()];
    if (tallies.length === 0) return;
    const seed = process.env["SWEEP_SEED"] ?? "";
    console.log(
      WHOLE
        ? "\nThe sweep, whole:"
        : `\nThe sweep, a sample by seed ${seed} (SWEEP_SEED=${seed} tries the same again, npm run sweep tries all):`,
    );
    console.log(line("", "tried", "held", "of"));
    for (const what of new Set(tallies.map((tally) => tally.what))) {
      const own = tallies.filter((tally) => tally.what === what);
      const sum = (key: "tried" | "held" | "of") => own.reduce((total, tally) => total + tally[key], 0);
      console.log(line(what, sum("tried"), sum("held"), sum("of")));
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}

function line(what: string, ...numbers: (string | number)[]): string {
  return `  ${what.padEnd(56)}${numbers.map((number) => String(number).padStart(7)).join("")}`;
}
