import { ActiveChips } from "~/components/data/ActiveChips";
import { Badge } from "~/components/data/Badge";
import { Callout } from "~/components/data/Callout";
import { ChipLinks } from "~/components/data/ChipLinks";
import { ComuniList } from "~/components/data/ComuniList";
import { DayTile } from "~/components/data/DayTile";
import { EmptyState } from "~/components/data/EmptyState";
import { Figures } from "~/components/data/Figures";
import { Journey } from "~/components/data/Journey";
import { MapOfComuni } from "~/components/data/MapOfComuni";
import { Pagination } from "~/components/data/Pagination";
import { SortLinks } from "~/components/data/SortLinks";
import { StageBar } from "~/components/data/StageBar";
import { Check } from "~/components/forms/Check";
import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { Icon } from "~/components/Icon";
import { A } from "~/components/locale";
import { KeyFacts } from "~/components/posting/KeyFacts";
import { PostingBadges } from "~/components/posting/PostingBadges";
import { PostingCard } from "~/components/posting/PostingCard";
import { PostingCardSmall } from "~/components/posting/PostingCardSmall";
import { ErrorPage } from "~/components/shell/ErrorPage";
import { EmployerLine } from "~/components/posting/EmployerLine";
import { Ticks } from "~/components/posting/Ticks";
import { PageHead } from "~/components/shell/PageHead";
import { PageRating } from "~/components/shell/PageRating";
import { SiteFrame } from "~/components/shell/SiteFrame";
import { Wall } from "~/components/Wall";
import { COMUNI, FRAME, NOW, POSTINGS, WAREHOUSE } from "./sample";

function Search({ className }: { className: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <form className={className} role="search" aria-label="Cerca un’opportunità">
      <TextField name="q" type="search" label="Che lavoro cerchi?" placeholder="Per esempio: magazzino" />
      <SelectField name="dove" label="Dove" empty={false} options={[{ value: "l", label: "Lucca" }]} value="l" />
      <SelectField
        name="km"
        label="Distanza"
        empty={false}
        options={[{ value: "20", label: "Entro 20 km" }]}
        value="20"
      />
      <SubmitButton icon="search">Cerca</SubmitButton>
    </form>
  );
}

export function Home() {
  return (
    <SiteFrame {...FRAME} path="/">
      <section className="it-hero-wrapper hero">
        <div className="hero-art">
          <Wall variant="ring" className="hero-wall" />
        </div>
        <div className="container">
          <h1>Un lavoro vicino, una risposta certa</h1>
          <p className="lead">
            Offerte controllate dallo sportello del Comune. Ti candidi senza registrarti e sai sempre a che punto sei.
          </p>
          <Search className="search-box" />
          <div className="quick-searches">
            <h2>Più cercate</h2>
            <ChipLinks
              chips={[
                { label: "Senza esperienza", to: "/a", count: 34 },
                { label: "Part-time", to: "/b", count: 41 },
                { label: "Inizia subito", to: "/c", count: 18 },
              ]}
            />
          </div>
        </div>
      </section>
      <section className="section">
        <div className="container">
          <ul className="doors">
            {(
              [
                ["blue", "briefcase", "Cerco lavoro", "128 opportunità aperte"],
                ["red", "people", "Cerco persone", "Pubblica gratis"],
                ["gold", "heart", "Ho bisogno di aiuto", "Prenota un incontro"],
              ] as const
            ).map(([tone, icon, title, more]) => (
              <li key={tone} className="door">
                <span className={`arch arch-${tone}`}>
                  <Icon name={icon} />
                </span>
                <h2>
                  <A to="/x">{title}</A>
                </h2>
                <p>Lavori, tirocini, corsi e laboratori. Bastano pochi minuti, anche senza curriculum.</p>
                <span className="more-link">
                  {more}
                  <Icon name="arrow" size="sm" />
                </span>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="section pt-0">
        <div className="container">
          <div className="section-head">
            <h2>Scadono presto</h2>
            <A className="more-link" to="/o">
              Tutte le scadenze
              <Icon name="arrow" size="sm" />
            </A>
          </div>
          <ul className="card-trio">
            {POSTINGS.slice(0, 3).map((posting) => (
              <li key={posting.code}>
                <PostingCardSmall posting={posting} now={NOW} foot="closes" />
              </li>
            ))}
          </ul>
        </div>
      </section>
      <section className="section section-paper">
        <div className="container split">
          <div>
            <div className="section-head">
              <h2>Prossimi appuntamenti</h2>
            </div>
            <ul className="event-list">
              {["2026-11-24", "2026-11-27"].map((day) => (
                <li key={day} className="event-row">
                  <DayTile when={day} />
                  <div>
                    <h3>
                      <A to="/e">Il curriculum in un’ora</A>
                    </h3>
                    <p>Laboratorio · ore 10:00–11:30 · Sportello lavoro</p>
                    <Badge tone="open">5 posti liberi su 12</Badge>
                  </div>
                </li>
              ))}
            </ul>
          </div>
          <section className="desk-box" aria-labelledby="sp">
            <div className="desk-box-top">
              <Wall variant="outline" />
              <h2 id="sp">Preferisci parlarne?</h2>
              <p>Allo sportello ti aiutiamo a cercare e a candidarti. È gratis.</p>
            </div>
            <div className="desk-box-body">
              <a className="phone-link" href="tel:0583000123">
                <Icon name="phone" />
                0583 000 123
              </a>
              <p className="small">Di’ il codice dell’annuncio, per esempio L-482.</p>
              <dl className="opening-hours">
                <div className="today">
                  <dt>Oggi, lunedì</dt>
                  <dd>9.00–13.00</dd>
                </div>
                <div>
                  <dt>Martedì</dt>
                  <dd>
                    <span>9.00–13.00</span> <span>e 15.00–17.30</span>
                  </dd>
                </div>
              </dl>
              <div className="button-stack">
                <A className="btn btn-primary" to="/p">
                  <Icon name="calendar" />
                  Prenota un appuntamento
                </A>
                <A className="btn btn-outline-primary" to="/s">
                  Come arrivare e altre sedi
                </A>
              </div>
            </div>
          </section>
        </div>
      </section>
      <section className="numbers-band">
        <Wall variant="ring" />
        <div className="container">
          <div className="section-head">
            <h2>I numeri del protocollo</h2>
          </div>
          <Figures
            figures={[
              { value: "128", label: "opportunità aperte oggi, in sette Comuni" },
              { value: "6", unit: "giorni", label: "il tempo di risposta tipico" },
              { value: "91", unit: "%", label: "candidature che hanno avuto risposta" },
              { value: "347", label: "persone assunte nel 2026 passando di qui" },
            ]}
          />
          <p className="small">
            Dati al 22 novembre 2026. <A to="/d">Come li calcoliamo</A>
          </p>
        </div>
      </section>
      <PageRating action="/parere" path="/" />
    </SiteFrame>
  );
}

export function List() {
  const groups = [
    ["Che cosa", ["Lavoro", "Tirocinio", "Laboratorio"]],
    ["Orario", ["Tempo pieno", "Part-time"]],
  ] as const;
  return (
    <SiteFrame {...FRAME}>
      <PageHead title="Opportunità a Lucca e nella Piana" here="Opportunità" wall={false}>
        <Search className="search-bar" />
      </PageHead>
      <div className="container with-filters">
        <div>
          <details className="filters">
            <summary>
              <Icon name="filter" size="sm" />
              Filtri: 2 attivi
              <Icon name="chevron" size="sm" />
            </summary>
            <form aria-label="Filtri">
              {groups.map(([legend, labels], g) => (
                <fieldset key={legend}>
                  <legend>{legend}</legend>
                  {labels.map((label, i) => (
                    <Check
                      key={label}
                      type="checkbox"
                      id={`g${g}-${i}`}
                      name="g"
                      option={{ value: String(i), label, count: 18 - i }}
                      checked={i === 1}
                    />
                  ))}
                </fieldset>
              ))}
              <button className="btn btn-primary w-100" type="submit">
                Mostra 43 risultati
              </button>
            </form>
          </details>
        </div>
        <div>
          <div className="results-head">
            <h2>43 opportunità</h2>
            <SortLinks
              current="a"
              orders={[
                { key: "a", label: "consigliate", to: "/1" },
                { key: "b", label: "più vicine", to: "/2" },
                { key: "c", label: "in scadenza", to: "/3" },
              ]}
            />
          </div>
          <ActiveChips
            chips={[
              { label: "Entro 20 km da Lucca", to: "/x" },
              { label: "Senza patente", to: "/y" },
            ]}
            clearTo="/z"
          />
          <ul className="posting-list">
            {POSTINGS.map((posting) => (
              <li key={posting.code}>
                <PostingCard posting={posting} now={NOW} />
              </li>
            ))}
          </ul>
          <div className="alert-offer">
            <Icon name="bell" />
            <div>
              <h3>Ti avvisiamo noi</h3>
              <p>Una e-mail quando esce qualcosa con questi filtri. Nessuna registrazione.</p>
            </div>
            <A className="btn btn-outline-primary" to="/av">
              Crea l’avviso
            </A>
          </div>
          <Pagination page={3} pages={9} to={(page) => `/opportunita?pagina=${page}`} />
        </div>
      </div>
      <section className="section section-paper section-edge">
        <div className="container map-and-list">
          <div>
            <div className="section-head">
              <h2>Dove sono</h2>
            </div>
            <ComuniList comuni={COMUNI} />
          </div>
          <div>
            <MapOfComuni comuni={COMUNI} />
          </div>
        </div>
      </section>
    </SiteFrame>
  );
}

export function Posting() {
  return (
    <SiteFrame {...FRAME} path="/opportunita/L-482">
      <PageHead
        title="Magazziniere o magazziniera"
        trail={[{ label: "Opportunità", to: "/opportunita" }]}
        kind="Lavoro"
        meta={[
          <>
            Codice <strong>L-482</strong>
          </>,
          "Pubblicato lunedì 9 novembre 2026",
        ]}
      >
        <EmployerLine posting={WAREHOUSE} className="employer-line" />
        <p className="mt-1">
          <span className="verified">
            <Icon name="shield" size="sm" />
            Verificata dallo sportello
          </span>
        </p>
        <PostingBadges posting={WAREHOUSE} now={NOW} />
      </PageHead>
      <div className="container posting-page">
        <aside className="posting-page-key" aria-label="In breve">
          <KeyFacts
            posting={WAREHOUSE}
            address="Via del Rogio 14, Porcari"
            agreement="Contratto nazionale Carta e cartone, livello D2"
          >
            <a className="btn btn-primary" href="#candidati">
              Candidati ora
            </a>
            <p>Senza account e senza curriculum</p>
          </KeyFacts>
          <Callout tone="open" icon="clock">
            <strong>Risponde in 6 giorni.</strong> Ha promesso una risposta entro 14 giorni.
          </Callout>
        </aside>
        <div className="posting-page-main">
          <section>
            <p className="lead">Prepari gli ordini e carichi i camion, in una squadra di sei persone.</p>
          </section>
          <section>
            <h2>Che cosa farai</h2>
            <Ticks
              icon="arrow"
              items={["Ricevi la merce e controlli i documenti.", "Prepari gli ordini con il lettore di codici."]}
            />
          </section>
          <section>
            <h2>Che cosa serve</h2>
            <div className="two-columns">
              <div>
                <h3>È necessario</h3>
                <Ticks items={["Parlare un italiano semplice"]} />
              </div>
              <div>
                <h3>Aiuta, ma non è necessario</h3>
                <Ticks nice icon="plus" items={["Patentino del muletto"]} />
              </div>
            </div>
          </section>
          <form className="apply-box block" id="candidati" noValidate>
            <h2>Candidati in due minuti</h2>
            <p>Niente account, niente curriculum.</p>
            <ErrorSummary
              errors={[
                { name: "name", message: "Scrivi come ti chiami" },
                { name: "has", message: "Segna almeno una cosa" },
              ]}
            />
            <CheckboxGroup
              name="has"
              label="Che cosa hai già?"
              layout="lines"
              error="Segna almeno una cosa"
              options={[
                { value: "1", label: "Posso fare i turni" },
                { value: "2", label: "Parlo un italiano semplice", hint: "Basta capirsi sul lavoro" },
              ]}
              values={["1"]}
            />
            <div className="field-grid">
              <div className="full">
                <TextArea name="message" label="Vuoi aggiungere qualcosa?" optional maxLength={800} />
              </div>
              <TextField name="name" label="Come ti chiami" error="Scrivi come ti chiami" autoComplete="name" />
              <TextField name="contact" label="Telefono o e-mail" hint="Per risponderti" />
            </div>
            <div className="apply-end">
              <SubmitButton>Invia la candidatura</SubmitButton>
              <p className="small">Poi ricevi una pagina tua per seguirla o ritirarla.</p>
            </div>
          </form>
        </div>
        <aside className="posting-page-more" aria-label="Condividi o chiedi aiuto">
          <div className="side-box">
            <h2>Preferisci farlo con noi?</h2>
            <p>Chiama lo sportello e di’ il codice L-482.</p>
            <a className="phone-link" href="tel:0583000123">
              <Icon name="phone" />
              0583 000 123
            </a>
          </div>
        </aside>
      </div>
    </SiteFrame>
  );
}

export function Status() {
  return (
    <SiteFrame {...FRAME} path="/candidatura/abc" actor={{ name: "Rosa Bianchi", roles: ["seeker"] }}>
      <PageHead
        title="Ti aspettano per un colloquio"
        here="La tua candidatura"
        kind="La tua candidatura"
        meta={[
          <>
            Codice annuncio <strong>L-482</strong>
          </>,
        ]}
      >
        <StageBar current={3} of={5} name="colloquio" />
      </PageHead>
      <div className="container with-aside">
        <div className="with-aside-main">
          <section className="next-step">
            <div className="next-step-in">
              <DayTile when="2026-11-26" big />
              <div>
                <h2>Giovedì 26 novembre, ore 15:00</h2>
                <p>Via del Rogio 14, Porcari.</p>
                <div className="button-row mt-3">
                  <SubmitButton>Confermo che vengo</SubmitButton>
                  <A className="btn btn-outline-primary" to="/x">
                    Chiedi un altro orario
                  </A>
                </div>
              </div>
            </div>
          </section>
          <section className="block">
            <h2>A che punto sei</h2>
            <Journey
              steps={[
                {
                  key: "a",
                  title: "Hai inviato la candidatura",
                  state: "done",
                  when: "Lunedì 16 novembre 2026, alle 18:42",
                },
                { key: "b", title: "Colloquio", state: "now", text: "L’azienda ti incontra." },
                { key: "c", title: "Proposta", state: "todo" },
              ]}
            />
          </section>
          <section className="block">
            <EmptyState
              title="Nessuna altra candidatura"
              action={{ label: "Cerca un’opportunità", to: "/opportunita" }}
            >
              <p>Quando ti candidi a qualcosa, la trovi qui.</p>
            </EmptyState>
          </section>
        </div>
        <aside aria-label="Aiuto e dati">
          <div className="side-box">
            <h2>Vuoi prepararti?</h2>
            <p>Allo sportello proviamo il colloquio con te.</p>
          </div>
          <div className="side-info">
            <section>
              <h2>I tuoi dati</h2>
              <p>Li teniamo fino a sabato 22 maggio 2027.</p>
              <A className="tool-link" to="/d">
                <Icon name="document" />
                Scarica o cancella i dati
              </A>
            </section>
          </div>
        </aside>
        <section className="leave-block">
          <h2>Hai cambiato idea?</h2>
          <p>Puoi ritirarti quando vuoi.</p>
          <form>
            <SelectField name="why" label="Perché ti ritiri?" optional options={[]} empty="Preferisco non dirlo" />
            <SubmitButton look="outline-danger">Ritira la candidatura</SubmitButton>
          </form>
        </section>
      </div>
    </SiteFrame>
  );
}

export function Failure() {
  return (
    <SiteFrame {...FRAME} path="/opportunita/L-9" demo={false}>
      <ErrorPage status={500} requestId="01J9Z" phone="0583 000 123" />
    </SiteFrame>
  );
}
