import type { CommonWords } from './en.ts';

export const de: CommonWords = {
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  main: 'Hauptmenü',
  account: 'Konto',
  language: 'Sprache',
  signOut: 'Abmelden',
  signOutAndForget: 'Abmelden und meine Entscheidungen hier vergessen',
  signedIn: (name) => `Angemeldet als ${name}`,
  wait: 'Einen Augenblick …',
  failed: 'Das ist nicht angekommen. Bitte versuchen Sie es noch einmal.',
  saved: 'Gespeichert.',
  cancel: 'Abbrechen',
  save: 'Speichern',
  colophon: 'Teilehafen ist erfunden, ebenso alle Personen, Bestellungen und Beträge.',
  missing: {
    title: 'Hier ist nichts',
    text: 'Diese Seite gibt es nicht oder nicht mehr.',
    back: 'Zur Übersicht',
  },

  signIn: {
    title: 'Anmelden',
    lead: 'Dies ist eine Demo: Suchen Sie sich aus, wer Sie sein möchten. Kein Passwort, keine echte Person.',
    as: (name) => `Weiter als ${name}`,
    deleted: 'Dieses Konto wurde gelöscht.',
    restore: 'Demo-Konto neu anlegen',
    choices:
      'Was Sie in diesem Browser erlaubt oder abgelehnt haben, kommt mit ins Konto, und was das Konto weiß, kommt hierher. Für jeden Dienst gilt die neueste Antwort; sind zwei gleich neu, gilt die Ablehnung.',
  },

  left: {
    title: 'Ihr Konto ist gelöscht',
    text: (when) => `Erledigt am ${when}. Ihr Profil und alles darin ist weg; niemand kann es zurückholen.`,
    vouchers: (list, count) =>
      `Aufbewahrt, weil das Gesetz es verlangt: ${count === 1 ? 'der Beleg' : 'die Belege'} ${list}, acht Jahre ab dem Ende des Kalenderjahres (§ 257 HGB, § 147 AO). Für anderes wird es nicht genutzt.`,
    noVouchers: 'Belege, die das Gesetz aufzubewahren verlangt, gab es keine.',
    device:
      'Ihre Entscheidungen zum Datenschutz liegen in keinem Konto mehr. In diesem Browser liegen sie noch, damit unsere Website sie beachtet.',
    forget: 'Auch in diesem Browser vergessen',
    forgotten: 'Ihre Entscheidungen in diesem Browser sind vergessen.',
  },

  privacy: {
    label: 'Ihr Konto',
    profile: 'Profil',
    settings: 'Privatsphäre',
    choices: 'Meine Entscheidungen',
    rights: 'Ihre Rechte',
    newsletters: 'Abonnements',
    remove: 'Konto löschen',
    settingsLead:
      'Hier entscheiden Sie für dieses Portal, unsere Website und jedes Gerät, auf dem Sie sich anmelden: Ein Nein dort ist ein Nein hier.',
    choicesLead:
      'Was Sie entschieden haben, wann und auf welchen Text hin. Sie können es mitnehmen oder uns vergessen lassen.',
    rightsLead:
      'Auskunft, Berichtigung, Löschung, Widerspruch: Hier verlangen Sie es, und hier sehen Sie, wie es darum steht.',
    newslettersLead: 'Was wir Ihnen schicken dürfen. Abbestellen kostet einen Klick und braucht keinen Grund.',
    kept: (time) => `In Ihrem Konto aufbewahrt, zuletzt um ${time}.`,
    notKept:
      'Ihr Konto ist nicht zu erreichen. Ihre Entscheidungen gelten in diesem Browser; die nächste wird neu gesendet.',
    empty: 'In Ihrem Konto liegt noch keine Entscheidung.',
  },

  profile: {
    lead: 'Name und Anschrift stehen auf Rechnungen und Lieferscheinen. Die Sprache ist eine freiwillige Angabe.',
    name: 'Name',
    phone: 'Telefon',
    address: 'Anschrift',
    company: 'Unternehmen',
    email: 'E-Mail-Adresse',
    vatId: 'USt-IdNr.',
    fixed: 'Unternehmen, E-Mail-Adresse und USt-IdNr. ändern wir auf Zuruf: Wir müssen sie prüfen.',
  },

  remove: {
    lead: 'Sie können Ihr Konto jederzeit löschen. Gründe brauchen Sie keine, und es geschieht sofort.',
    goes: 'Was gelöscht wird',
    stays: 'Was bleibt und warum',
    voucher: 'Belege zu Bezahltem: acht Jahre ab dem Ende des Kalenderjahres, weil das Gesetz es verlangt.',
    proof: 'Nachweise Ihrer Einwilligungen: drei Jahre ab dem Ende des Jahres, in dem sie zuletzt genutzt wurden.',
    download: 'Alles als Datei herunterladen',
    button: 'Mein Konto jetzt löschen',
    cancel: 'Konto behalten',
  },

  part: {
    number: 'Teilenummer',
    revision: 'Stand',
    material: 'Werkstoff',
    method: 'Verfahren',
    quantity: 'Stückzahl',
    drawing: (name) => `Technische Zeichnung: ${name}`,
  },
  methods: { milling: 'CNC-Fräsen', turning: 'CNC-Drehen', sheet: 'Blechbearbeitung', printing: '3D-Druck' },
  pieces: (count) => `${count} Stück`,
  days: (count) =>
    count === 0 ? 'heute' : count === 1 ? 'morgen' : count > 1 ? `in ${count} Tagen` : `vor ${-count} Tagen`,
  net: 'netto',

  embed: {
    elsewhere: 'In neuem Fenster öffnen',
    calendar: 'Kalender: Gespräch mit dem Ingenieurteam buchen',
    calendarText: 'Den Kalender führt Calendly. Er wird erst geladen, wenn Sie es wollen.',
    chat: 'Chat mit der Projektbetreuung',
    chatText: 'Den Chat betreiben wir selbst. Er wird erst geladen, wenn Sie es wollen.',
    call: 'Videoanruf',
    callText: 'Das Gespräch läuft über Google Meet und öffnet erst, wenn Sie es wollen.',
  },
};
