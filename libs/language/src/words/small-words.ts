/** Words of grammar and time that begin many sentences and no name: a capital says nothing of them. */
export const smallWords: ReadonlySet<string> = new Set(
  // determiners, pronouns and numbers
  (
    'a an the this that these those my your his her its our their some any each every no all both either neither another ' +
    'such what which whose who whom whoever whatever many much more most few fewer less least several enough other others ' +
    'one two three four five six seven eight nine ten dozens hundreds thousands millions i you he she it we they him them us ' +
    'me himself herself itself themselves everyone everybody someone somebody anyone nobody nothing something everything ' +
    // prepositions and conjunctions
    'about above across after against ahead along alongside although amid amidst among amongst and around as aside at atop ' +
    'because before behind below beneath beside besides between beyond but by concerning despite down due during except ' +
    'excluding following for from given if in including inside instead into like near nor notwithstanding of off on once ' +
    'onto or out outside over past pending per plus prior regarding regardless since so than though through throughout till ' +
    'to together toward towards under underneath unless unlike until up upon versus via when whenever where whereas wherever ' +
    'whether while whilst with within without yet ' +
    // adverbs and discourse
    'actually again ago almost already also altogether always another anyway apparently ask asked basically certainly clearly ' +
    'consequently conversely currently dear earlier else elsewhere especially even eventually ever evidently finally first ' +
    'firstly former formerly fortunately frankly further furthermore generally greeting hence here hereafter honestly hopefully ' +
    'how however importantly indeed initially interestingly ironically just last lastly late lately later legendary let likely ' +
    'likewise long maybe meantime meanwhile merely moreover mostly naturally nearly nevertheless never next nonetheless not ' +
    'notably now obviously occasionally often okay only originally otherwise overall part perhaps please possibly presumably ' +
    'previously privately probably publicly quickly quite rather really recently reportedly sadly second secondly seemingly ' +
    'shortly similarly simply sometimes soon specifically still subsequently suddenly surely surprisingly then thereafter ' +
    'therefore third thirdly thus today tomorrow tonight too traditionally twice typically ultimately understandably ' +
    'undoubtedly unfortunately usually very well why yes yesterday ' +
    // auxiliaries and verbs that open a sentence
    'according added am are be been being can could did do does had has have having is may might must need ought shall should was ' +
    'were will would asking speaking writing citing quoting noting adding referring saying responding pressed calling watch read'
  ).split(' '),
);

/** "Seven European leaders", "several allies". */
export const countsPeople =
  /^(?:all|both|several|many|some|other|most|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/;
