import { localPath, useLocale, useWords } from "~/components/locale";

interface Props {
  /** Where its script asks. */
  at: string;
  kind: "new" | "show";
  label: string;
  back?: string | null;
}

/** For a key of the device: shown by the script, for without one there are no passkeys. */
export function PasskeyButton({ at, kind, label, back = null }: Props) {
  const { passkeys } = useWords().accounts;
  return (
    <div className="passkey">
      <button
        type="button"
        className="btn btn-outline-primary"
        hidden
        aria-describedby="passkey-status"
        data-passkey={localPath(useLocale(), at)}
        data-passkey-kind={kind}
        data-passkey-back={back ?? ""}
        data-passkey-failed={passkeys.failed}
      >
        {label}
      </button>
      <p id="passkey-status" role="status" />
    </div>
  );
}
