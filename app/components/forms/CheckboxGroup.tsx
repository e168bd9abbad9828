import { Choices, type ChoicesProps } from "./Choices";

/** Any number of answers. */
export function CheckboxGroup({ values, ...rest }: ChoicesProps & { values: readonly string[] }) {
  return <Choices type="checkbox" chosen={values} {...rest} />;
}
