import { missing } from "~/server/request/http";

export function loader(): never {
  throw missing();
}

export const action = loader;

export default function Missing() {
  return null;
}
