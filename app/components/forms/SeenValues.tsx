interface Props {
  version: number | string;
  /** The values the form shows, before anybody writes. */
  values: unknown;
}

/** What the writer has in front: told apart later, when somebody else saves first. */
export function SeenValues({ version, values }: Props) {
  return (
    <>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="shown" value={JSON.stringify(values)} />
    </>
  );
}
