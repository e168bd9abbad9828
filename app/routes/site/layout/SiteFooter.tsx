import type { ReactNode } from "react";
import { LocalLink, useWords } from "~/components/locale";
import { Wall } from "~/components/Wall";
import { paths } from "~/paths";
import { type FrameSettings, telephone } from "~/components/shell/frame";
import { CachedMarkup } from "../parts/CachedMarkup";

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
  return <CachedMarkup as="footer" className="it-footer" id="footer" of={Inside} with={{ settings }} />;
}

function Inside({ settings }: { settings: FrameSettings }) {
  const words = useWords();
  const { footer, nav } = words.shell;
  const { alerts, pages } = words;
  const { openData, reference } = words.api;
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
                  <LocalLink to={paths.service()}>{footer.serviceSheet}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.desk()} data-element="appointment-booking">
                    {footer.book}
                  </LocalLink>
                </li>
              </ul>
            </Column>
            <Column title={footer.forYouTitle}>
              <ul className="link-list">
                <li>
                  <LocalLink to={paths.postings()}>{footer.allOpportunities}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.alerts()}>{footer.alerts}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.saved()}>{alerts.saved.title}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.findApplication()}>{footer.findApplication}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.faq()} data-element="faq">
                    {footer.faq}
                  </LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.glossary()}>{footer.glossary}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.easy()}>{pages.easy.name}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.ownBusiness()}>{nav.business}</LocalLink>
                </li>
              </ul>
            </Column>
            <Column title={footer.protocolTitle}>
              <ul className="link-list">
                <li>
                  <LocalLink to={paths.forOrganisations()}>{footer.forOrganisations}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.howMatchingWorks()}>{footer.matching}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.openData.home()}>{openData.title}</LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.reportSite()} data-element="report-inefficiency">
                    {footer.report}
                  </LocalLink>
                </li>
              </ul>
            </Column>
            <Column title={footer.rulesTitle}>
              <ul className="link-list">
                <li>
                  <LocalLink to={paths.accessibility()} data-element="accessibility-link">
                    {footer.accessibility}
                  </LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.privacy()} data-element="privacy-policy-link">
                    {footer.privacy}
                  </LocalLink>
                </li>
                <li>
                  <LocalLink to={paths.legalNotes()} data-element="legal-notes">
                    {footer.legal}
                  </LocalLink>
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
              <LocalLink to={paths.home()}>{footer.home}</LocalLink>
            </li>
            <li>
              <LocalLink to={paths.feeds.rss()}>{footer.feed}</LocalLink>
            </li>
            <li>
              <LocalLink to={paths.api.home()}>{reference.title}</LocalLink>
            </li>
            <li>
              <LocalLink to={`${paths.privacy()}#cookie`}>{footer.cookies}</LocalLink>
            </li>
          </ul>
        </div>
      </div>
    </>
  );
}
