import language from '/desk/api/language.js';

// Tasklist reads some of its words once, at times before its texts have come, and then shows their keys for good.
const KEY = /^[A-Z]+(_[A-Z]+)+$/;
let texts = null;

function shown(list) {
  const walk = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walk.nextNode()) if (KEY.test(walk.currentNode.data.trim())) found.push(walk.currentNode);
  return found;
}

export async function translateLateWords() {
  const list = document.querySelector('section.tasks-list');
  if (!list) return;
  const inputs = [...list.querySelectorAll('input[placeholder]')].filter(input => KEY.test(input.placeholder));
  const nodes = shown(list);
  if (!inputs.length && !nodes.length) return;
  texts ??= fetch(new URL(`../locales/${language}.json`, import.meta.url)).then(answer => answer.json()).then(file => file.labels);
  const words = await texts;
  inputs.forEach(input => { input.placeholder = words[input.placeholder] ?? input.placeholder; });
  nodes.forEach(node => {
    const word = words[node.data.trim()];
    if (word) node.data = word;
  });
}
