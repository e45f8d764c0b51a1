/** What the customer portal says beyond the common words. */
export const en = {
  portal: 'Customer portal',
  nav: { overview: 'Overview', quotes: 'Quotes', orders: 'Orders', help: 'Help' },

  overview: {
    title: (name: string) => `Good to see you, ${name}`,
    lead: (count: number) =>
      count === 0
        ? 'Nothing is waiting for you.'
        : count === 1
          ? 'One thing is waiting for you.'
          : `${count} things are waiting for you.`,
    waiting: 'Waiting for you',
    nothing: 'Nothing at the moment. New quotes and invoices appear here.',
    quoteReady: (until: string) => `Quote is ready, valid until ${until}`,
    toPay: (amount: string) => `${amount} to pay`,
    see: 'See quote',
    pay: 'Pay',
    underWay: 'Under way',
    contact: 'Your project desk',
    hours: 'Monday to Friday, 8 to 18',
    talk: 'Chat or book a call',
    ask: 'Request a quote',
  },

  quote: {
    lead: 'A price by quantity within one working day. A quote binds us for two weeks and you to nothing.',
    none: 'No quotes yet.',
    id: 'Quote',
    status: { checking: 'Being checked', ready: 'Ready', ordered: 'Ordered' },
    asked: 'Asked on',
    valid: 'Valid until',
    from: (amount: string) => `from ${amount} each`,
    checking: 'An engineer is looking at your drawing. You hear from us within one working day.',
    prices: 'Prices by quantity',
    each: (amount: string) => `${amount} each`,
    workingDays: (count: number) => `${count} working days`,
    order: 'Order',
    ordered: 'Thank you: the order is on its way to the workshop.',
    note: 'Your note',
  },

  ask: {
    title: 'Request a quote',
    lead: 'Tell us what you need. The drawing shows the rest.',
    name: 'What is it called?',
    nameHint: 'As you call it in your house, such as “Motor mount, left”',
    drawing: 'Drawing (STEP, DXF or PDF)',
    drawingHint: 'In this demo the file stays on your computer.',
    method: 'Process',
    material: 'Material',
    quantities: 'Quantity',
    note: 'What else we should know (optional)',
    send: 'Send request',
    sent: 'Your request has arrived. You hear from us within one working day.',
  },

  order: {
    lead: 'Where your parts are, and what belongs to them.',
    id: 'Order',
    open: 'Under way',
    past: 'Delivered',
    ordered: 'Ordered on',
    due: 'On your dock',
    way: 'The way of your parts',
    stages: {
      ordered: 'Ordered',
      checked: 'Checked',
      production: 'In production',
      inspection: 'Inspected',
      shipped: 'Shipped',
      delivered: 'Delivered',
    },
    payment: 'Payment',
    total: 'Total',
    vat: (rate: number) => `Value added tax ${rate} %`,
    gross: 'To pay',
    unpaid: 'Open',
    paid: { invoice: 'Paid by invoice', transfer: 'Paid by bank transfer', card: 'Paid by card' },
    papers: 'Papers',
    paper: { drawing: 'Drawing', report: 'Inspection report', invoice: 'Invoice' },
  },

  pay: {
    title: (id: string) => `Pay order ${id}`,
    lead: 'Three ways, at the same price. Only the card needs another company.',
    how: 'How would you like to pay?',
    ways: { invoice: 'Invoice', transfer: 'Bank transfer in advance', card: 'Card' },
    hints: {
      invoice: 'Within 30 days after delivery',
      transfer: 'Our account number comes with the confirmation',
      card: 'Visa, Mastercard, American Express; taken in by Stripe',
    },
    why: 'Why this service has no switch',
    whyText:
      'You have just chosen the card, and a card cannot be charged without it. It has been loaded only now, and it is not loaded if you pay in another way.',
    form: 'Card details',
    formText: 'The card form comes from Stripe.',
    submit: { invoice: 'Pay by invoice', transfer: 'Pay by bank transfer' },
    done: 'Thank you, that is settled.',
    already: 'This order is paid.',
  },

  help: {
    title: 'Help and appointments',
    lead: 'Ring, write, chat or fix a date: the same people answer.',
    chat: 'Chat',
    appointment: 'Appointment',
    direct: 'Directly',
    directText: 'Needs no consent and loads nothing.',
  },
};

export type CustomerWords = typeof en;
