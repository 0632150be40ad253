/** What stands in a noun phrase beside names and offices. */

export const determiners = new Set(
  ['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'one', 'another', 'some', 'many', 'several', 'other'], // oxfmt-ignore
);
export const indefinite = new Set(['a', 'an', 'one', 'another', 'some']);
export const definite = new Set(['the', 'his', 'her', 'its', 'their']);
export const adjectives = new Set(
  (
    'senior former top special new veteran outgoing acting deputy chief leading presidential political military then ' +
    'international western eastern european unnamed independent republican democratic state foreign security television ' +
    'tv late longtime right far local retired young old elderly prominent ranking career seasoned exiled jailed ruling ' +
    'conservative liberal centrist socialist hawkish northern southern baltic nordic arab african asian gulf balkan ' +
    'scandinavian anonymous high junior onetime serving incumbent defense defence intelligence trade economic financial ' +
    'nuclear naval diplomatic congressional parliamentary regional provincial federal national legal policy energy border'
  ).split(' '),
);
/** What somebody is called besides their office. */
export const epithets =
  /^(?:republican|democrat|conservative|liberal|mp|lawmaker|politician|statesman|veteran|author|scholar|academic)$/i;
/** Of these there are many: without a word that points at one it is somebody new. */
export const oneOfMany =
  /^(?:official|diplomat|source|aide|adviser|advisor|lawmaker|expert|analyst|insider|negotiator)$/i;
export const demonym = /(?:ian|[aeo]an|ander|ite|ese)$/;
export const leadingWord = /^(?:the|some|many|several|other|an?|one|his|her|its|their|our) /i;
