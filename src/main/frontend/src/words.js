/** What a template says through its script: the element's data-says-…, with {0} filled in. */
export const words = (element, what, about = '') => element.dataset[`says${what}`].replace('{0}', () => about);
