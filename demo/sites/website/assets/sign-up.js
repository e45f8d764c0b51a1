/** The newsletter's sign-up form: sends in the background and answers in place. Without this script it is an ordinary form. */
for (const form of document.querySelectorAll('form.sign-up')) {
  form.noValidate = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form);
  });
}

async function send(form) {
  const field = form.elements.namedItem('email');
  const button = form.querySelector('button');
  if (button.ariaDisabled === 'true') return;

  field.ariaInvalid = String(!field.validity.valid);
  if (!field.validity.valid) {
    say(form, field.value === '' ? 'missing' : 'invalid');
    return field.focus();
  }

  button.ariaDisabled = 'true';
  say(form, 'waiting');
  const arrived = await post(form);
  button.ariaDisabled = 'false';
  say(form, arrived ? 'sent' : 'failed');
  if (arrived) field.value = '';
}

async function post(form) {
  try {
    const message = { id: crypto.randomUUID(), list: form.dataset.list, ...Object.fromEntries(new FormData(form)) };
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** The sentences stand in the page, in its language: `<template data-say="...">` inside the form. */
function say(form, what) {
  const words = form.querySelector(`template[data-say='${what}']`).content.cloneNode(true);
  form.querySelector('output').replaceChildren(words);
}
