import { said, type Said, type Severity } from '../policy/lint/index.ts';
import type { Phase } from './phases.ts';

/** What the audit looks for, by the code of a finding: how heavy it weighs, why, and what to do. */
export const kinds = {
  'not-declared': {
    title: said('Nirgends genannt', 'Declared nowhere'),
    severity: 'error',
    why: said(
      'Was auf dem Gerät gespeichert oder gelesen wird und wer Daten empfängt, muss vorher gesagt werden.',
      'What is stored on or read from the device, and who receives data, must be told beforehand.',
    ),
    mend: said(
      'Nennen Sie es bei dem Dienst, zu dem es gehört, oder nehmen Sie es von der Seite.',
      'Name it at the service it belongs to, or take it off the page.',
    ),
    source: 'Art. 13(1) GDPR; § 25(1) TDDDG',
  },
  'before-consent': {
    title: said('Vor der Einwilligung da', 'There before consent'),
    severity: 'error',
    why: said(
      'Einwilligung kommt zuerst; was gesendet ist, kann niemand zurückholen.',
      'Consent comes first; what has been sent cannot be called back.',
    ),
    mend: said(
      'Laden Sie den Dienst über das Gate (data-service), damit er erst nach der Einwilligung läuft.',
      'Load the service through the gate (data-service), so that it runs after consent alone.',
    ),
    source: '§ 25(1) TDDDG; CJEU C-673/17',
  },
  'after-refusal': {
    title: said('Trotz Ablehnung da', 'There although refused'),
    severity: 'error',
    why: said('Ein Nein, das nichts ändert, ist keine Wahl.', 'A no that changes nothing is no choice.'),
    mend: said(
      'Prüfen Sie, was den Dienst am Gate vorbei startet, und ob seine Einträge gelöscht werden.',
      'Find out what starts the service past the gate, and whether its items are deleted.',
    ),
    source: 'Art. 7(3) GDPR; § 25 TDDDG',
  },
  'longer-lifetime': {
    title: said('Bleibt länger als genannt', 'Stays longer than declared'),
    severity: 'error',
    why: said(
      'Wie lange etwas auf dem Gerät bleibt, gehört zur Information, auf der die Einwilligung beruht.',
      'How long something stays on the device is part of what consent is given to.',
    ),
    mend: said('Nennen Sie die wirkliche Dauer, oder verkürzen Sie sie.', 'Declare the real lifetime, or shorten it.'),
    source: 'CJEU C-673/17',
  },
  'no-safeguard': {
    title: said('Drittland ohne Garantie', 'Third country without a safeguard'),
    severity: 'warning',
    why: said(
      'Wer Daten in ein Drittland gibt, muss sagen, was sie dort schützt.',
      'Who sends data to a third country must say what protects it there.',
    ),
    mend: said('Ergänzen Sie die Übermittlung bei dem Dienst.', 'Add the transfer to the service.'),
    source: 'Art. 13(1)(f), 44 GDPR',
  },
  'not-visited': {
    title: said('Ein Besuch fehlt', 'A visit is missing'),
    severity: 'warning',
    why: said(
      'Ohne diesen Besuch bleibt offen, was nach dieser Antwort geschieht.',
      'Without this visit it stays open what happens after this answer.',
    ),
    mend: said('Nennen Sie die Schaltfläche mit --accept oder --refuse.', 'Name the button with --accept or --refuse.'),
    source: 'Art. 7(3) GDPR',
  },
  'third-country': {
    title: said('Drittland', 'Third country'),
    severity: 'info',
    why: said(
      'Das sagt die Policy; wo der Server steht, misst diese Prüfung nicht.',
      'So says the policy; where the server stands is not measured here.',
    ),
    mend: said('Nichts, wenn es stimmt.', 'Nothing, if it is true.'),
    source: 'Art. 13(1)(f) GDPR',
  },
  'never-seen': {
    title: said('Genannt, aber nie gesehen', 'Declared but never seen'),
    severity: 'info',
    why: said(
      'Vielleicht braucht es eine Seite, ein Konto oder einen Klick, den dieser Besuch nicht hatte; vielleicht gibt es das nicht mehr.',
      'It may take a page, an account or a click that this visit did not have; or it may be gone.',
    ),
    mend: said('Nehmen Sie aus der Policy, was nicht mehr läuft.', 'Take out of the policy what no longer runs.'),
    source: 'Art. 5(1)(a) GDPR',
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly title: Said;
      readonly severity: Severity;
      readonly why: Said;
      readonly mend: Said;
      readonly source: string;
    }
  >
>;

export type FindingKind = keyof typeof kinds;

/** One thing that the page does and the policy does not say, or the reverse. */
export interface AuditFinding {
  readonly kind: FindingKind;
  /** Ids of the services it may belong to; none where the policy names nobody. */
  readonly services: readonly string[];
  /** The visits in which it was seen. */
  readonly phases: readonly Phase[];
  /** Where it was seen: addresses of pages. */
  readonly pages: readonly string[];
  readonly found: Said;
}

/** How heavy a finding weighs. */
export const severityOf = ({ kind }: Pick<AuditFinding, 'kind'>): Severity => kinds[kind].severity;

/** How many findings of a severity there are. */
export const countOf = (findings: readonly AuditFinding[], severity: Severity): number =>
  findings.filter((it) => severityOf(it) === severity).length;
