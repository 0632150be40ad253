/**
 * Lines that a house puts around its articles. They tell one house from another and no text from another, so they weigh nothing when
 * texts are compared. Pages lose most of them when they are cleaned; what comes by other ways has them still.
 */

/** In words. What goes on longer is a paragraph, whatever it begins with. */
const longest = 60;

const links =
  /^(read (more|also|next|the full)|related\b|see also|also read|more (on|from) (this|the|our)|watch\b ?:|listen\b ?:|recommended\b|don’?t miss|lesen sie (auch|mehr)|mehr zum thema|lire aussi|à lire|lea también|leia (também|mais)|leggi anche|lees ook|czytaj (też|także|więcej)|läs (också|mer)|читайте (также|ещё|еще)|читать далее|читайте теж|devamını oku)/u;

const advertising =
  /^(\W*advertisement\b|(the )?(story|article) continues (below|after)|anzeige$|publicité$|publicidad$|реклама$)/u;

const pleas =
  /\b(subscribe (to|now|for|today)|sign up (for|to|here|now)|our (daily |weekly |free )?newsletters?|(download|get) (the|our) app|follow (us|our|the .{2,40}) on|support (our|independent|quality) (journalism|reporting|newsroom)|join our (whatsapp|telegram)|turn on notifications|log ?in to (read|continue))\b|(подписывайтесь|подпишитесь) на/u;

const rights =
  /all rights reserved|^(©|\(c\)|copyright\b)|\bmay not be (published|reproduced|republished|redistributed|rewritten|broadcast)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены/u;

const credits =
  /^\W*((additional |further )?reporting by|writing by|edited by|editing by|with (files|inputs?|reporting|additional reporting) (from|by)\b|source ?:)|\bcontributed to this (report|story|article)|^(this|the) (story|article|report|content) (was|is|has been|originally|first)\b.{0,60}\b(published|produced|generated|provided|syndicated|edited|feed)\b|^our standards ?:/u;

const kinds = [links, advertising, pleas, rights, credits];

/** Of a paragraph in lower case. */
export function isFurniture(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > longest * 12 || (line.match(/\s+/g)?.length ?? 0) >= longest) return false;
  return kinds.some((kind) => kind.test(line));
}
