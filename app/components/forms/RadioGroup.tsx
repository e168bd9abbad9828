import { Choices, type ChoicesProps } from "./Choices";

/** One answer among few, all in sight. */
export function RadioGroup({ value, ...rest }: ChoicesProps & { value: string | null | undefined }) {
  return <Choices type="radio" chosen={value ? [value] : []} {...rest} />;
}
