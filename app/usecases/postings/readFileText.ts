import { createTurns } from "./turns";

const PIECE_BYTES = 1 << 18;

/** The text of a file: UTF-8, UTF-16 of both orders or, where none fits, Windows-1252. Read piece by piece, so that others are answered meanwhile. */
export async function readFileText(file: Uint8Array | string): Promise<string> {
  if (typeof file === "string") return file;
  if (file[0] === 0xff && file[1] === 0xfe) return decodePieces(file, new TextDecoder("utf-16le"));
  if (file[0] === 0xfe && file[1] === 0xff) return decodePieces(file, new TextDecoder("utf-16be"));
  try {
    return await decodePieces(file, new TextDecoder("utf-8", { fatal: true }));
  } catch {
    return decodePieces(file, new TextDecoder("windows-1252"), withWindowsSigns);
  }
}

async function decodePieces(
  file: Uint8Array,
  decoder: InstanceType<typeof TextDecoder>,
  mend: (text: string) => string = (text) => text,
): Promise<string> {
  const turn = createTurns();
  const pieces: string[] = [];
  for (let at = 0; at < file.length; at += PIECE_BYTES) {
    pieces.push(mend(decoder.decode(file.subarray(at, at + PIECE_BYTES), { stream: true })));
    await turn();
  }
  return pieces.join("") + mend(decoder.decode());
}

/** Signs 128 to 159 of Windows-1252: some versions of Node decode them as Latin-1, losing the euro and the curly quotes. */
const WINDOWS_SIGNS = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"];

function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? "");
}
