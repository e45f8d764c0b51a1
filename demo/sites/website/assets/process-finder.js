/** Which process fits? A rule of thumb from three answers. The words stand in the page, in its language. */
const processes = {
  milling: { material: ['metal', 'plastic'], quantity: ['few', 'tens', 'hundreds'], shape: ['solid'] },
  'sheet-metal': { material: ['metal'], quantity: ['few', 'tens', 'hundreds', 'more'], shape: ['folded'] },
  printing: { material: ['plastic', 'metal'], quantity: ['few', 'tens'], shape: ['free', 'solid'] },
  casting: { material: ['metal', 'plastic'], quantity: ['more', 'hundreds'], shape: ['free', 'solid'] },
};

/** The shape decides most; what a process does best stands first in its list. */
const weights = { shape: 3, quantity: 2, material: 1 };

const finder = document.querySelector('form.finder');
finder.addEventListener('change', () => showAnswer(new FormData(finder)));
finder.hidden = false;
showAnswer(new FormData(finder));

function showAnswer(given) {
  const [first, second] = Object.keys(processes)
    .filter((name) => processes[name].material.includes(given.get('material')))
    .sort((a, b) => fit(processes[b], given) - fit(processes[a], given));
  for (const line of finder.querySelectorAll('[data-first]')) line.hidden = line.dataset.first !== first;
  for (const line of finder.querySelectorAll('[data-second]')) line.hidden = line.dataset.second !== second;
}

function fit(process, given) {
  return Object.entries(weights).reduce((sum, [question, weight]) => {
    const place = process[question].indexOf(given.get(question));
    return place < 0 ? sum : sum + weight - place / 10;
  }, 0);
}
