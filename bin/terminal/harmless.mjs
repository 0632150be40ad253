// Words from outside, for a terminal: as `harmlessLines` in libs/reporting, which is not built yet when the launcher begins.
const obeyed = /[^\P{Cc}\t\n]|[\p{Bidi_Control}\u2028\u2029]/gu;

export const harmless = (text) =>
  text.replace(/\r\n/g, '\n').replace(obeyed, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
