import language from '/desk/api/language.js';

// What Camunda Forms say by themselves is English, whatever the language of the page, and no setting changes it.
const WORDS = {
  nb: { 'Field is required.': 'Må fylles ut.', 'Select': 'Velg', 'Search': 'Søk', 'No results': 'Ingen treff' },
  sv: { 'Field is required.': 'Måste fyllas i.', 'Select': 'Välj', 'Search': 'Sök', 'No results': 'Inga träffar' }
};
const PLACES = '.fjs-form-field-error, .fjs-form-field-error *, .fjs-select-placeholder, .fjs-dropdownlist-empty';
const words = WORDS[language] ?? {};

export function translateForm() {
  document.querySelectorAll(PLACES).forEach(place => place.childNodes.forEach(node => {
    const known = node.nodeType === Node.TEXT_NODE && words[node.data.trim()];
    if (known) node.data = known;
  }));
  document.querySelectorAll('.fjs-container input[placeholder]').forEach(input => {
    const known = words[input.placeholder];
    if (known) input.placeholder = known;
  });
}
