import type { CustomerWords } from './en.ts';

export const de: CustomerWords = {
  portal: 'Kundenportal',
  nav: { overview: 'Übersicht', quotes: 'Angebote', orders: 'Bestellungen', help: 'Hilfe' },

  overview: {
    title: (name) => `Guten Tag, ${name}`,
    lead: (count) =>
      count === 0
        ? 'Auf Sie wartet nichts.'
        : count === 1
          ? 'Eine Sache wartet auf Sie.'
          : `${count} Dinge warten auf Sie.`,
    waiting: 'Wartet auf Sie',
    nothing: 'Gerade nichts. Neue Angebote und Rechnungen erscheinen hier.',
    quoteReady: (until) => `Angebot liegt vor, gültig bis ${until}`,
    toPay: (amount) => `${amount} zu zahlen`,
    see: 'Angebot ansehen',
    pay: 'Bezahlen',
    underWay: 'Unterwegs',
    contact: 'Ihre Projektbetreuung',
    hours: 'Montag bis Freitag, 8 bis 18 Uhr',
    talk: 'Chatten oder Termin buchen',
    ask: 'Angebot anfragen',
  },

  quote: {
    lead: 'Ein Preis je Stückzahl innerhalb eines Werktags. Ein Angebot bindet uns zwei Wochen und Sie zu nichts.',
    none: 'Noch keine Angebote.',
    id: 'Angebot',
    status: { checking: 'In Prüfung', ready: 'Liegt vor', ordered: 'Bestellt' },
    asked: 'Angefragt am',
    valid: 'Gültig bis',
    from: (amount) => `ab ${amount} je Stück`,
    checking: 'Jemand aus dem Ingenieurteam sieht Ihre Zeichnung an. Sie hören innerhalb eines Werktags von uns.',
    prices: 'Preise nach Stückzahl',
    each: (amount) => `${amount} je Stück`,
    workingDays: (count) => `${count} Werktage`,
    order: 'Bestellen',
    ordered: 'Vielen Dank: Der Auftrag geht an die Werkstatt.',
    note: 'Ihr Hinweis',
  },

  ask: {
    title: 'Angebot anfragen',
    lead: 'Sagen Sie uns, was Sie brauchen. Den Rest zeigt die Zeichnung.',
    name: 'Wie heißt das Teil?',
    nameHint: 'So, wie Sie es bei sich nennen, etwa „Motorhalter links“',
    drawing: 'Zeichnung (STEP, DXF oder PDF)',
    drawingHint: 'In dieser Demo bleibt die Datei auf Ihrem Rechner.',
    method: 'Verfahren',
    material: 'Werkstoff',
    quantities: 'Stückzahl',
    note: 'Was wir sonst wissen sollten (freiwillig)',
    send: 'Anfrage senden',
    sent: 'Ihre Anfrage ist angekommen. Sie hören innerhalb eines Werktags von uns.',
  },

  order: {
    lead: 'Wo Ihre Teile sind und was zu ihnen gehört.',
    id: 'Bestellung',
    open: 'Unterwegs',
    past: 'Geliefert',
    ordered: 'Bestellt am',
    due: 'An Ihrer Rampe',
    way: 'Der Weg Ihrer Teile',
    stages: {
      ordered: 'Bestellt',
      checked: 'Geprüft',
      production: 'In Fertigung',
      inspection: 'Vermessen',
      shipped: 'Versandt',
      delivered: 'Geliefert',
    },
    payment: 'Zahlung',
    total: 'Summe',
    vat: (rate) => `Umsatzsteuer ${rate} %`,
    gross: 'Zu zahlen',
    unpaid: 'Offen',
    paid: { invoice: 'Auf Rechnung bezahlt', transfer: 'Per Überweisung bezahlt', card: 'Mit Karte bezahlt' },
    papers: 'Papiere',
    paper: { drawing: 'Zeichnung', report: 'Messprotokoll', invoice: 'Rechnung' },
  },

  pay: {
    title: (id) => `Bestellung ${id} bezahlen`,
    lead: 'Drei Wege, ein Preis. Nur die Karte braucht ein anderes Unternehmen.',
    how: 'Wie möchten Sie bezahlen?',
    ways: { invoice: 'Rechnung', transfer: 'Überweisung im Voraus', card: 'Karte' },
    hints: {
      invoice: 'Innerhalb von 30 Tagen nach Lieferung',
      transfer: 'Unsere Kontonummer steht in der Bestätigung',
      card: 'Visa, Mastercard, American Express; entgegengenommen von Stripe',
    },
    why: 'Warum dieser Dienst keinen Schalter hat',
    whyText:
      'Sie haben eben die Karte gewählt, und ohne ihn lässt sich keine Karte belasten. Er wurde erst jetzt geladen, und wenn Sie anders bezahlen, wird er gar nicht geladen.',
    form: 'Kartendaten',
    formText: 'Das Kartenformular kommt von Stripe.',
    submit: { invoice: 'Auf Rechnung bezahlen', transfer: 'Per Überweisung bezahlen' },
    done: 'Vielen Dank, das ist erledigt.',
    already: 'Diese Bestellung ist bezahlt.',
  },

  help: {
    title: 'Hilfe und Termine',
    lead: 'Anrufen, schreiben, chatten oder einen Termin ausmachen: Es antworten dieselben Menschen.',
    chat: 'Chat',
    appointment: 'Termin',
    direct: 'Direkt',
    directText: 'Braucht keine Einwilligung und lädt nichts.',
  },
};
