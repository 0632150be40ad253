/** Words before a full stop that does not end a sentence, and words that begin one even after an acronym. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr st sen rep gov gen lt col maj capt sgt adm cmdr brig hon rev prof pres sr jr messrs ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos vs etc fig al approx dept est inc ltd co corp bros mt ft e.g i.e a.m p.m cf p pp vol'
  ).split(' '),
);

export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we you i this that these those there his her its their our but and or so yet however meanwhile ' +
    'in on at after before during while when although though despite as if for from with by both neither either many some ' +
    'no not another according earlier later instead still also asked following what why how who'
  ).split(' '),
);
