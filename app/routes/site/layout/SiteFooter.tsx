import type { ReactNode } from "react";
import { A, useWords } from "~/components/locale";
import { Wall } from "~/components/Wall";
import { paths } from "~/paths";
import { type FrameSettings, telephone } from "~/components/shell/frame";
import { Fixed } from "../parts/CachedMarkup";

/** Signatories of the protocol of April 2019. */
const SIGNATORIES = 22;

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Foot of the public pages, with the links the public sector's rules ask for; the same on all of them. */
export function SiteFooter({ settings }: { settings: FrameSettings }) {
  return <Fixed as="footer" className="it-footer" id="footer" of={Inside} with={{ settings }} />;
}

function Inside({ settings }: { settings: FrameSettings }) {
  const {
    shell: { footer, nav },
    alerts,
    pages,
    openData,
    api,
  } = useWords();
  return (
    <>
      <div className="balzana-rule" />
      <div className="it-footer-main">
        <div className="container">
          <div className="footer-brand">
            <Wall variant="mark" />
            <div>
              <strong>{settings.siteName}</strong>
              {footer.service(settings.comuneName, SIGNATORIES)}
            </div>
          </div>
          <div className="footer-columns">
            <Column title={settings.deskName}>
              <p>
                {settings.deskAddress}
                <br />
                {footer.phone} <a href={telephone(settings.deskPhone)}>{settings.deskPhone}</a>
                <br />
                <a href={`mailto:${settings.deskEmail}`}>{settings.deskEmail}</a>
              </p>
              <ul className="link-list">
                <li>
                  <A to={paths.service()}>{footer.serviceSheet}</A>
                </li>
                <li>
                  <A to={paths.desk()} data-element="appointment-booking">
                    {footer.book}
                  </A>
                </li>
              </ul>
            </Column>
            <Column title={footer.forYouTitle}>
              <ul className="link-list">
                <li>
                  <A to={paths.postings()}>{footer.allOpportunities}</A>
                </li>
                <li>
                  <A to={paths.alerts()}>{footer.alerts}</A>
                </li>
                <li>
                  <A to={paths.saved()}>{alerts.saved.title}</A>
                </li>
                <li>
                  <A to={paths.findApplication()}>{footer.findApplication}</A>
                </li>
                <li>
                  <A to={paths.faq()} data-element="faq">
                    {footer.faq}
                  </A>
                </li>
                <li>
                  <A to={paths.glossary()}>{footer.glossary}</A>
                </li>
                <li>
                  <A to={paths.easy()}>{pages.easy.name}</A>
                </li>
                <li>
                  <A to={paths.ownBusiness()}>{nav.business}</A>
                </li>
              </ul>
            </Column>
            <Column title={footer.protocolTitle}>
              <ul className="link-list">
                <li>
                  <A to={paths.forOrganisations()}>{footer.forOrganisations}</A>
                </li>
                <li>
                  <A to={paths.howMatchingWorks()}>{footer.matching}</A>
                </li>
                <li>
                  <A to={paths.openData.home()}>{openData.title}</A>
                </li>
                <li>
                  <A to={paths.reportSite()} data-element="report-inefficiency">
                    {footer.report}
                  </A>
                </li>
              </ul>
            </Column>
            <Column title={footer.rulesTitle}>
              <ul className="link-list">
                <li>
                  <A to={paths.accessibility()} data-element="accessibility-link">
                    {footer.accessibility}
                  </A>
                </li>
                <li>
                  <A to={paths.privacy()} data-element="privacy-policy-link">
                    {footer.privacy}
                  </A>
                </li>
                <li>
                  <A to={paths.legalNotes()} data-element="legal-notes">
                    {footer.legal}
                  </A>
                </li>
              </ul>
            </Column>
          </div>
        </div>
      </div>
      <div className="it-footer-small-prints">
        <div className="container">
          <ul className="it-footer-small-prints-list">
            <li>
              <A to={paths.home()}>{footer.home}</A>
            </li>
            <li>
              <A to={paths.feeds.rss()}>{footer.feed}</A>
            </li>
            <li>
              <A to={paths.api.home()}>{api.title}</A>
            </li>
            <li>
              <A to={`${paths.privacy()}#cookie`}>{footer.cookies}</A>
            </li>
          </ul>
        </div>
      </div>
    </>
  );
}
