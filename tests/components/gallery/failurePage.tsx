import { ErrorPage } from "~/components/shell/ErrorPage";
import { SiteFrame } from "~/routes/site/layout/SiteFrame";
import { FRAME } from "./sample";

export function Failure() {
  return (
    <SiteFrame {...FRAME} path="/opportunita/L-9" demo={false}>
      <ErrorPage status={500} requestId="01J9Z" phone="0583 000 123" />
    </SiteFrame>
  );
}
