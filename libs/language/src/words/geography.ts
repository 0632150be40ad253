/**
 * States with the words for their people and the capitals that stand for them. General knowledge only: a story's own
 * actors come first, this names the rest: the members of the United Nations, with Kosovo, Palestine, Taiwan, the Vatican
 * and the European Union. One line per state: name | adjectives and peoples | capitals and short names. Names that are
 * first of all something else to a newspaper (Chad by itself, Georgetown, Lima, Male, San José, Santiago, Victoria) are left out.
 */
const table = `
United States|american,americans|washington,us,u.s.,usa,america,white house
Russia|russian,russians|moscow,kremlin,russian federation
Ukraine|ukrainian,ukrainians|kyiv,kiev
China|chinese|beijing
North Korea|north korean,north koreans|pyongyang,dprk
South Korea|south korean,south koreans|seoul
Japan|japanese|tokyo
India|indian,indians|new delhi,delhi
Pakistan|pakistani,pakistanis|islamabad
United Kingdom|british,britons|london,britain,uk,u.k.,downing street
France|french|paris,elysee
Germany|german,germans|berlin
Italy|italian,italians|rome
Spain|spanish|madrid
Poland|polish,poles|warsaw
Finland|finnish,finns|helsinki
Sweden|swedish,swedes|stockholm
Norway|norwegian,norwegians|oslo
Denmark|danish,danes|copenhagen
Estonia|estonian,estonians|tallinn
Latvia|latvian,latvians|riga
Lithuania|lithuanian,lithuanians|vilnius
Czechia|czech,czechs|prague,czech republic
Slovakia|slovak,slovaks|bratislava
Hungary|hungarian,hungarians|budapest
Romania|romanian,romanians|bucharest
Bulgaria|bulgarian,bulgarians|sofia
Greece|greek,greeks|athens
Turkey|turkish,turks|ankara,turkiye,türkiye
Belarus|belarusian,belarusians|minsk
Serbia|serbian,serbs|belgrade
Austria|austrian,austrians|vienna
Switzerland|swiss|bern
Netherlands|dutch|the hague
Belgium|belgian,belgians|
Ireland|irish|dublin
Canada|canadian,canadians|ottawa
Mexico|mexican,mexicans|mexico city
Brazil|brazilian,brazilians|brasilia
Israel|israeli,israelis|jerusalem
Iran|iranian,iranians|tehran
Iraq|iraqi,iraqis|baghdad
Syria|syrian,syrians|damascus
Saudi Arabia|saudi,saudis|riyadh
United Arab Emirates|emirati,emiratis|abu dhabi,uae
Qatar|qatari,qataris|doha
Egypt|egyptian,egyptians|cairo
Australia|australian,australians|canberra
Taiwan|taiwanese|taipei
Vietnam|vietnamese|hanoi
Singapore|singaporean,singaporeans|
Indonesia|indonesian,indonesians|jakarta
Kazakhstan|kazakh,kazakhs|astana
Azerbaijan|azerbaijani,azerbaijanis|baku
Armenia|armenian,armenians|yerevan
Georgia|georgian,georgians|tbilisi
South Africa|south african,south africans|pretoria
European Union|european,europeans|brussels,eu,e.u.,europe
Cuba|cuban,cubans|havana
Venezuela|venezuelan,venezuelans|caracas
Afghanistan|afghan,afghans|kabul
Palestine|palestinian,palestinians|ramallah
Colombia|colombian,colombians|bogota
Albania|albanian,albanians|tirana
Algeria|algerian,algerians|algiers
Andorra|andorran,andorrans|
Angola|angolan,angolans|luanda
Antigua and Barbuda|antiguan,antiguans|
Argentina|argentine,argentinian,argentines,argentinians|buenos aires
Bahamas|bahamian,bahamians|nassau
Bahrain|bahraini,bahrainis|manama
Bangladesh|bangladeshi,bangladeshis|dhaka
Barbados|barbadian,barbadians|bridgetown
Belize|belizean,belizeans|belmopan
Benin|beninese|porto novo
Bhutan|bhutanese|thimphu
Bolivia|bolivian,bolivians|la paz
Bosnia and Herzegovina|bosnian,bosnians|sarajevo,bosnia
Botswana|botswanan,botswanans|gaborone
Brunei|bruneian,bruneians|bandar seri begawan
Burkina Faso|burkinabe|ouagadougou
Burundi|burundian,burundians|gitega
Cambodia|cambodian,cambodians|phnom penh
Cameroon|cameroonian,cameroonians|yaounde
Cape Verde|cape verdean,cape verdeans|praia,cabo verde
Central African Republic|central african,central africans|bangui
Republic of Chad|chadian,chadians|
Chile|chilean,chileans|
Comoros|comorian,comorians|moroni
Congo|congolese|brazzaville
Costa Rica|costa rican,costa ricans|
Croatia|croatian,croatians,croats|zagreb
Cyprus|cypriot,cypriots|nicosia
Democratic Republic of the Congo|congolese|kinshasa,drc,dr congo
Djibouti|djiboutian,djiboutians|
Dominica||
Dominican Republic|dominican,dominicans|santo domingo
East Timor|timorese|dili,timor leste
Ecuador|ecuadorian,ecuadorians|quito
El Salvador|salvadoran,salvadorans|san salvador
Equatorial Guinea|equatorial guinean,equatorial guineans|malabo
Eritrea|eritrean,eritreans|asmara
Eswatini|swazi,swazis|mbabane,swaziland
Ethiopia|ethiopian,ethiopians|addis ababa
Fiji|fijian,fijians|suva
Gabon|gabonese|libreville
Gambia|gambian,gambians|banjul
Ghana|ghanaian,ghanaians|accra
Grenada|grenadian,grenadians|
Guatemala|guatemalan,guatemalans|guatemala city
Guinea|guinean,guineans|conakry
Guinea-Bissau|bissau guinean,bissau guineans|bissau
Guyana|guyanese|
Haiti|haitian,haitians|port-au-prince
Honduras|honduran,hondurans|tegucigalpa
Iceland|icelandic,icelanders|reykjavik,reykjavík
Ivory Coast|ivorian,ivorians|yamoussoukro,abidjan
Jamaica|jamaican,jamaicans|
Jordan|jordanian,jordanians|amman
Kenya|kenyan,kenyans|nairobi
Kiribati|i-kiribati|tarawa
Kosovo|kosovar,kosovars,kosovan|pristina
Kuwait|kuwaiti,kuwaitis|kuwait city
Kyrgyzstan|kyrgyz|bishkek
Laos|laotian,laotians|vientiane
Lebanon|lebanese|beirut
Lesotho|basotho|maseru
Liberia|liberian,liberians|monrovia
Libya|libyan,libyans|tripoli
Liechtenstein|liechtensteiner,liechtensteiners|vaduz
Luxembourg|luxembourgish,luxembourgers|
Madagascar|malagasy|antananarivo
Malawi|malawian,malawians|lilongwe
Malaysia|malaysian,malaysians|kuala lumpur,putrajaya
Maldives|maldivian,maldivians|
Mali|malian,malians|bamako
Malta|maltese|valletta
Marshall Islands|marshallese|majuro
Mauritania|mauritanian,mauritanians|nouakchott
Mauritius|mauritian,mauritians|port louis
Micronesia|micronesian,micronesians|palikir
Moldova|moldovan,moldovans|chisinau,chișinău
Monaco|monegasque,monegasques|
Mongolia|mongolian,mongolians|ulaanbaatar,ulan bator
Montenegro|montenegrin,montenegrins|podgorica
Morocco|moroccan,moroccans|rabat
Mozambique|mozambican,mozambicans|maputo
Myanmar|burmese|naypyidaw,burma
Namibia|namibian,namibians|windhoek
Nauru|nauruan,nauruans|
Nepal|nepali,nepalis,nepalese|kathmandu
New Zealand|new zealander,new zealanders|wellington
Nicaragua|nicaraguan,nicaraguans|managua
Niger|nigerien,nigeriens|niamey
Nigeria|nigerian,nigerians|abuja
North Macedonia|macedonian,macedonians|skopje
Oman|omani,omanis|muscat
Palau|palauan,palauans|
Panama|panamanian,panamanians|panama city
Papua New Guinea|papuan,papuans|port moresby
Paraguay|paraguayan,paraguayans|asuncion,asunción
Peru|peruvian,peruvians|
Philippines|philippine,filipino,filipinos|manila
Portugal|portuguese|lisbon
Rwanda|rwandan,rwandans|kigali
Saint Kitts and Nevis||
Saint Lucia||
Saint Vincent and the Grenadines||
Samoa|samoan,samoans|apia
San Marino|sammarinese|
Sao Tome and Principe||
Senegal|senegalese|dakar
Seychelles|seychellois|
Sierra Leone|sierra leonean,sierra leoneans|freetown
Slovenia|slovenian,slovenians,slovene,slovenes|ljubljana
Solomon Islands|solomon islanders|honiara
Somalia|somali,somalis|mogadishu
South Sudan|south sudanese|juba
Sri Lanka|sri lankan,sri lankans|colombo
Sudan|sudanese|khartoum
Suriname|surinamese|paramaribo
Tajikistan|tajik,tajiks|dushanbe
Tanzania|tanzanian,tanzanians|dodoma,dar es salaam
Thailand|thai,thais|bangkok
Togo|togolese|lome,lomé
Tonga|tongan,tongans|
Trinidad and Tobago|trinidadian,trinidadians|port of spain
Tunisia|tunisian,tunisians|tunis
Turkmenistan|turkmen|ashgabat
Tuvalu|tuvaluan,tuvaluans|funafuti
Uganda|ugandan,ugandans|kampala
Uruguay|uruguayan,uruguayans|montevideo
Uzbekistan|uzbek,uzbeks|tashkent
Vanuatu|ni-vanuatu|port vila
Vatican City||vatican,holy see
Yemen|yemeni,yemenis|sanaa
Zambia|zambian,zambians|lusaka
Zimbabwe|zimbabwean,zimbabweans|harare
Soviet Union|soviet,soviets|ussr`;

export interface State {
  readonly name: string;
  readonly peoples: readonly string[];
  readonly others: readonly string[];
}

const listed = (part: string | undefined): string[] => (part ?? '').split(',').filter((word) => word !== '');

export const states: readonly State[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', peoples, others] = row.split('|');
    return { name, peoples: listed(peoples), others: listed(others) };
  });

/** Cities besides capitals where leaders meet. */
export const cities: ReadonlySet<string> = new Set(
  'geneva istanbul zurich dubai jeddah davos munich milan barcelona sochi shanghai mumbai johannesburg sharm tianjin'.split(
    ' ',
  ),
);
